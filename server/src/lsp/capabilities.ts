import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver-types';
import { DRAFT_KINDS, FIX_ALL, ORGANIZE_TAGS, REFLOW, RELETTER_REFERENCES, RENUMBER_PARAGRAPHS } from '../service';
import type { CableLanguageService, FoldingAbilities } from '../service';
import { SILENCE } from './silence';

/** The kinds of code actions, the most general first. */
const CODE_ACTION_KINDS = [
  CodeActionKind.QuickFix,
  REFLOW,
  ...DRAFT_KINDS,
  FIX_ALL,
  ORGANIZE_TAGS,
  RENUMBER_PARAGRAPHS,
  RELETTER_REFERENCES,
];

/** What of the client's abilities the server goes by. */
export interface ClientAbilities {
  readonly markdown: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly registerWatchedFiles: boolean;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshInlayHints: boolean;
  readonly definitionLinks: boolean;
  readonly workspaceFolders: boolean;
  readonly nestedSymbols: boolean;
  /** Whether the client asks, before it asks for a name, whether there is anything to rename. */
  readonly prepareRename: boolean;
  readonly documentChanges: boolean;
  /** Whether edits are shown for confirmation where they ask for it. */
  readonly previews: boolean;
  /** Whether it shows actions that cannot be done, with the reason. */
  readonly disabledActions: boolean;
  /** Whether the server may ask for edits, as commands do. */
  readonly applyEdit: boolean;
  /** Whether it shows how far long work has come. */
  readonly progress: boolean;
  readonly createFiles: boolean;
  readonly folding: FoldingAbilities;
}

export function abilitiesOf({ workspace, textDocument, window }: ClientCapabilities): ClientAbilities {
  return {
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registerWatchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    previews:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    disabledActions: textDocument?.codeAction?.disabledSupport === true,
    progress: window?.workDoneProgress === true,
    applyEdit: workspace?.applyEdit === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    folding: {
      collapsedText: textDocument?.foldingRange?.foldingRange?.collapsedText === true,
      limit: textDocument?.foldingRange?.rangeLimit,
    },
  };
}

/** What the server offers to such a client. */
export function capabilitiesFor(client: ClientAbilities, service: CableLanguageService): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    documentSymbolProvider: { label: 'Cable' },
    foldingRangeProvider: true,
    hoverProvider: true,
    completionProvider: { triggerCharacters: [' ', '/', '('], resolveProvider: true },
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
    ...(client.applyEdit && { executeCommandProvider: { commands: [SILENCE] } }),
    inlayHintProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    documentLinkProvider: { resolveProvider: true },
    callHierarchyProvider: true,
    codeLensProvider: { resolveProvider: true },
    documentHighlightProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    semanticTokensProvider: { legend: service.semanticTokensLegend, full: { delta: true }, range: true },
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: 'cablegram', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    ...(client.workspaceFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  };
}
