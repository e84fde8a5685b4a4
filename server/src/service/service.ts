import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Position,
  Range,
  SelectionRange,
  SemanticTokensEdit,
  SemanticTokensLegend,
  TextEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-types';
import type { CitationForms } from '../features/citationForms';
import type { CableStatus } from '../features/status';
import type { Transmission } from '../features/transmission';
import type { Answers, Part } from '../features/newCable/answers';
import type { Choice } from '../features/newCable/choices';
import type { FoldingAbilities } from '../features/foldingRanges';
import type { CableFacts } from '../meaning/model';
import type { AskedActions, FixedText, Silence, TextFindings } from '../rules';
import type { CableDocument } from '../syntax/document';
import type { TextDocumentContentChangeEvent } from '../text/changes';
import type { Progress } from '../workspace/cableIndex';
import type { CableFiles, Cancellation, WorkspaceFiles } from '../workspace/files';
import type { CableCollection } from './collection';
import type { CableCopy } from './copies';
import type { Renamable, Renaming } from './renaming';
import type { Profile, Settings } from './settings';

/** What the service needs from outside. */
export interface ServiceHost {
  readonly files: WorkspaceFiles;
  /** Base URI of the documentation, without a slash at its end; rules link to `<base>/rules/<id>.md`. '' for no links. */
  readonly documentation: string;
  /** Whether hovers and documentation may be Markdown; else they are plain text. */
  readonly markdown: boolean;
  /** The reader's time zone by its IANA name, such as `Europe/Rome`; '' where it is not known. */
  readonly timeZone: () => string;
  /** The time of day, for drafts that bear no date yet. */
  readonly now: () => Date;
}

/** What a status bar tells of a file; of a received copy no clearance is open. */
export interface FileStatus extends CableStatus {
  readonly profile: Profile;
}

/** What the rules say of a text. */
export interface LintedText {
  readonly diagnostics: Diagnostic[];
  /** Those of the settings that have kept a finding silent. */
  readonly silences: ReadonlySet<Silence>;
}

/**
 * Everything that can be asked about cables, in an editor's vocabulary; knows nothing of the protocol.
 * Positions are zero-based lines and UTF-16 columns. No method throws on any text or position.
 */
export interface CableLanguageService {
  open(uri: string, languageId: string, version: number, text: string): CableDocument;
  /** @throws TypeError on a change that the protocol does not know; the document stays as it was. */
  update(document: CableDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): CableDocument;

  documentSymbols(document: CableDocument): DocumentSymbol[];
  foldingRanges(document: CableDocument, client?: FoldingAbilities): FoldingRange[];
  /** For each position the stretches around it, from the word to the file. */
  selectionRanges(document: CableDocument, positions: readonly Position[]): SelectionRange[];
  /** What in the same cable is the same as at the position; nothing for words of the text. */
  documentHighlights(document: CableDocument, position: Position): DocumentHighlight[];
  /** What a code at the position means. Waits for the workspace to be read only where a citation is asked about. */
  hover(
    document: CableDocument,
    position: Position,
    settings: Settings,
    cancellation: Cancellation,
  ): Promise<Hover | undefined>;
  /**
   * The findings of the rules. Of the rules on the whole text those that find something now, or what was kept of them
   * when the file was last opened or saved and still stands. And the silences that name the file and silence nothing.
   */
  diagnose(document: CableDocument, settings: Settings, profile?: Profile, texts?: TextFindings): Diagnostic[];
  /** The findings of all rules now, and the silences of the settings that have kept others back. */
  lint(document: CableDocument, settings: Settings, profile?: Profile): LintedText;
  /** A draft with all safe fixes made of what is not kept silent; a received copy stays as it is. */
  fix(document: CableDocument, settings: Settings, profile?: Profile): FixedText;
  /** Runs the rules on the whole text that are on, and keeps what they find with the blocks that they find it in. */
  checkText(document: CableDocument, settings: Settings, profile?: Profile): void;
  /** Fixes of what is found in a range, and what can be done to the file; by the kinds that are asked for. */
  codeActions(document: CableDocument, range: Range, settings: Settings, asked: AskedActions): CodeAction[];
  /** What may be written at the position, best first; the documentation of an item is brought by `resolveCompletion`. */
  complete(document: CableDocument, position: Position, settings: Settings): CompletionItem[];
  resolveCompletion(item: CompletionItem): CompletionItem;
  /** What may be answered to a part of a new cable where something is typed, best first, after the answers so far. */
  draftChoices(part: Part, typed: string, answers: Answers, settings: Settings): Choice[];
  /** A new cable with what was answered, as a snippet whose stops are what is still to be filled in. */
  draftSnippet(answers: Answers, settings: Settings): string;
  /** What codes mean, behind them; nothing for what the settings do not ask for. */
  inlayHints(document: CableDocument, range: Range, settings: Settings): InlayHint[];
  definition(document: CableDocument, position: Position, cancellation: Cancellation): Promise<LocationLink[]>;
  /** All places that name the same as the one at the position; of a cable in the whole workspace. */
  references(
    document: CableDocument,
    position: Position,
    withDeclaration: boolean,
    cancellation: Cancellation,
  ): Promise<Location[]>;
  /** What can be renamed at the position: a letter of REF or the number of a paragraph, in a draft; or why nothing can. */
  prepareRename(document: CableDocument, position: Position, settings: Settings): Renamable;
  rename(document: CableDocument, position: Position, name: string, settings: Settings): Renaming;
  /** The cables of the workspace that fit what is typed, the best first, 200 at most. */
  workspaceSymbols(typed: string, cancellation: Cancellation): Promise<WorkspaceSymbol[]>;
  /** Links to the cables that are cited, where the workspace has them; one to a paragraph has to be resolved. */
  documentLinks(document: CableDocument, cancellation: Cancellation): Promise<DocumentLink[]>;
  resolveDocumentLink(link: DocumentLink): Promise<DocumentLink>;
  /** The cable at the position, as the root of those that cite it and those that it cites. */
  prepareCallHierarchy(
    document: CableDocument,
    position: Position,
    cancellation: Cancellation,
  ): Promise<CallHierarchyItem[]>;
  /** The cables that cite one. */
  incomingCalls(item: CallHierarchyItem, cancellation: Cancellation): Promise<CallHierarchyIncomingCall[]>;
  /** The cables that one cites, as far as the workspace has them. */
  outgoingCalls(item: CallHierarchyItem, cancellation: Cancellation): Promise<CallHierarchyOutgoingCall[]>;
  /** How often each cable of the file is cited, counted when it is resolved; none where the settings do not ask for it. */
  codeLenses(document: CableDocument, settings: Settings): CodeLens[];
  resolveCodeLens(lens: CodeLens, cancellation: Cancellation): Promise<CodeLens>;
  /** Edits that normalise white space; none for a received copy. */
  format(document: CableDocument, settings: Settings, profile?: Profile): TextEdit[];
  /** As `format`, of the lines that a range touches. */
  formatRange(document: CableDocument, range: Range, settings: Settings): TextEdit[];
  /** What a sign that was typed brings in a draft: a line end the next number or letter. */
  formatOnType(document: CableDocument, position: Position, sign: string, settings: Settings): TextEdit[];
  semanticTokens(document: CableDocument): number[];
  semanticTokensInRange(document: CableDocument, range: Range): number[];
  /** What turns the tokens of an earlier version into those of this one. */
  semanticTokensDelta(previous: CableDocument, document: CableDocument): SemanticTokensEdit[];
  readonly semanticTokensLegend: SemanticTokensLegend;
  /** The cables of the workspace as a whole. */
  readonly collection: CableCollection;
  /**
   * The cables of a file as HTML, in `main` elements: identity, header spelt out, text; citations are links to files where
   * they are known. Elements that begin on a line bear it, zero-based, in `data-line`.
   */
  render(document: CableDocument, settings: Settings): string;
  /** The same as a page that needs no other file and runs no script. */
  renderPage(document: CableDocument, title: string, settings: Settings): string;
  /** The style of such pages. */
  readonly renderStyle: string;
  /** How the cable at a position is cited; undefined for one without a number. */
  citationForms(document: CableDocument, position: Position): CitationForms | undefined;
  /** What a status bar tells of the cable at a position. */
  status(document: CableDocument, position: Position, settings: Settings): FileStatus;
  /** The text of a file for reading: without pages and what a site has put around it, paragraphs joined where pages cut them. */
  cleanCopy(document: CableDocument): string;
  /** The cable at a position as it is sent in sections, or put together again; or why it cannot be. */
  splitForTransmission(document: CableDocument, position: Position): Transmission;
  joinSections(document: CableDocument, position: Position): Transmission;
  /** All copies of the cable at a position that the workspace has, this one first, each as a text that can be compared. */
  copies(document: CableDocument, position: Position, cancellation: Cancellation): Promise<CableCopy[]>;

  /** Draft or received copy, by the settings and the text; in doubt received. */
  profileOf(document: CableDocument, settings: Settings): Profile;
  /** What each cable of the file says, as plain data for JSON; read as it is asked for. At least one. */
  facts(document: CableDocument): Iterable<CableFacts>;

  /** Looks for files of the workspace that are new or have changed, and reads them; tells how far it has come. */
  readWorkspace(cancellation: Cancellation, progress?: Progress): Promise<void>;
  /** To be called when files of the workspace have appeared, changed or gone. */
  filesChanged(uris: readonly string[]): void;
  /** To be called for a document that is open: its text counts, not the file's. */
  documentChanged(document: CableDocument): void;
  documentClosed(uri: string): void;
  /** When what was read of the workspace is kept for another time. Never rejects. */
  indexKept(): Promise<void>;
  /** Takes up what is open, and what was reported as changed, while nobody waits for it. */
  indexOpen(): Promise<void>;
  /** To be called when folders or the globs of cable files have changed. */
  workspaceChanged(files: CableFiles): void;
}
