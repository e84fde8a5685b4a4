import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Connection, Diagnostic, DocumentDiagnosticReport, TextDocuments } from 'vscode-languageserver';
import type { CableDocument, CableLanguageService, Settings } from '../service';
import type { Configuration } from './configuration';
import type { Log } from './host';

/** The problems of open documents: asked for by clients that can, else published. */
export class Diagnostics {
  /** Tells one opening of a document from the next: versions begin anew. */
  private readonly openings = new Map<string, number>();
  private lastOpening = 0;
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** Documents that have been opened or saved, or whose settings have changed, since the rules on the whole text were last run. */
  private readonly unchecked = new Set<string>();
  private saves = 0;
  /** Rises as the workspace has been read anew: findings about other cables may be others then. */
  private readings = 0;

  constructor(
    private readonly connection: Connection,
    private readonly documents: TextDocuments<CableDocument>,
    private readonly configuration: Configuration,
    private readonly service: CableLanguageService,
    private readonly log: Log,
    private readonly mode: { readonly pull: boolean; readonly refresh: boolean },
  ) {}

  /** The report for a document; `unchanged` when nothing has changed since the one that the client names. */
  report(
    document: CableDocument,
    previous: string | undefined,
  ): DocumentDiagnosticReport | Promise<DocumentDiagnosticReport> {
    const settings = this.configuration.of(document.uri);
    return settings instanceof Promise
      ? settings.then((known) => this.build(document, known, previous))
      : this.build(document, settings, previous);
  }

  private build(document: CableDocument, settings: Settings, previous: string | undefined): DocumentDiagnosticReport {
    const { uri, version } = document;
    const resultId = `${this.openings.get(uri) ?? 0}.${version}.${this.saves}.${this.readings}.${this.configuration.revision}`;
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: this.diagnose(document, settings) };
  }

  /** What rules on the whole text find is kept from one saving to the next, unless they are to run as one types. */
  private diagnose(document: CableDocument, settings: Settings): Diagnostic[] {
    if (settings.styleRules === 'onType') return this.service.diagnose(document, settings);
    if (this.unchecked.delete(document.uri)) this.service.checkText(document, settings);
    return this.service.diagnose(document, settings, undefined, 'kept');
  }

  opened(uri: string): void {
    this.openings.set(uri, ++this.lastOpening);
    this.unchecked.add(uri);
  }

  /** Has the rules on the whole text run again. */
  saved(uri: string): void {
    this.saves++;
    this.unchecked.add(uri);
    this.askAgain();
  }

  changed(uri: string): void {
    if (this.mode.pull || this.waiting.has(uri)) return;
    this.waiting.set(
      uri,
      setTimeout(() => {
        this.waiting.delete(uri);
        void this.publish(uri);
      }, 0),
    );
  }

  closed(uri: string): void {
    this.openings.delete(uri);
    this.unchecked.delete(uri);
    clearTimeout(this.waiting.get(uri));
    this.waiting.delete(uri);
    if (!this.mode.pull) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Has the findings told again: the workspace has been read. */
  workspaceRead(): void {
    this.readings++;
    this.askAgain();
  }

  /** Has all rules run again: others may be on. */
  settingsChanged(): void {
    for (const uri of this.documents.keys()) this.unchecked.add(uri);
    this.refresh();
  }

  /** Brings every document's problems up to date. */
  private refresh(): void {
    for (const uri of this.documents.keys()) this.unchecked.add(uri);
    this.askAgain();
  }

  private askAgain(): void {
    if (!this.mode.pull) for (const uri of this.documents.keys()) this.changed(uri);
    else if (this.mode.refresh) this.connection.languages.diagnostics.refresh();
  }

  private async publish(uri: string): Promise<void> {
    const document = this.documents.get(uri);
    if (!document) return;
    let diagnostics: Diagnostic[] = [];
    try {
      const settings = await this.configuration.of(uri);
      diagnostics = this.diagnose(document, settings);
    } catch (error) {
      this.log.error(`Diagnostics failed for ${uri}: ${(error as Error).stack}`);
    }
    // What was found in an older version is not published: the newest has its own turn.
    if (this.documents.get(uri) !== document) return;
    void this.connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  }
}
