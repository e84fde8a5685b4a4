import { CodeActionTriggerKind, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type {
  CodeAction,
  CompletionList,
  Connection,
  Disposable,
  DocumentDiagnosticReport,
  Hover,
  InitializeParams,
  InlayHint,
  SemanticTokens,
  SemanticTokensDelta,
  TextDocuments,
} from 'vscode-languageserver';
import { CABLE_GLOBS, CONFIGURATION_GLOB, createCableLanguageService, isConfigurationFile } from '../service';
import type { CableDocument, CableLanguageService } from '../service';
import { abilitiesOf, capabilitiesFor } from './capabilities';
import type { ClientAbilities } from './capabilities';
import { clientFiles } from './clientFiles';
import { withPlainChanges } from './codeActions';
import { Configuration } from './configuration';
import { Diagnostics } from './diagnostics';
import { createDocuments } from './documents';
import { RequestGuard } from './guard';
import type { InitializationOptions, Log, ServerHost } from './host';
import { answerCollection, CablesChanged } from './collection';
import { answerNewCable } from './newCable';
import { readWorkspace } from './reading';
import { answerRendering } from './rendering';
import { answerNavigation } from './navigation';
import { PlainTextRequest, plainTextFor } from './plainText';
import type { PlainTextResult } from './plainText';
import { SemanticTokensAnswers } from './semanticTokens';
import { SILENCE, SilenceCommand } from './silence';
import { flatten } from './symbols';

/** Serves a client over a connection until it shuts down. */
export function startServer(connection: Connection, host: ServerHost): void {
  const log: Log = connection.console;
  let session: Session | undefined;
  const documents = createDocuments(() => session!.service, log);

  connection.onInitialize((params) => {
    session = new Session(connection, host, documents, log, params);
    return {
      capabilities: capabilitiesFor(session.client, session.service),
      serverInfo: { name: 'cablegram', version: host.version },
    };
  });
  connection.onInitialized(() => session!.begin());
  documents.listen(connection);
  connection.listen();
}

/** Everything between `initialize` and the end: the service, and who answers what. */
class Session {
  readonly client: ClientAbilities;
  readonly service: CableLanguageService;
  private readonly configuration: Configuration;
  private readonly diagnostics: Diagnostics;
  private readonly tokens: SemanticTokensAnswers;
  private folders: string[];
  private watchedGlobs: readonly string[] = [];
  private watching: Disposable | undefined;

  constructor(
    private readonly connection: Connection,
    host: ServerHost,
    private readonly documents: TextDocuments<CableDocument>,
    private readonly log: Log,
    params: InitializeParams,
  ) {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    this.client = abilitiesOf(params.capabilities);
    this.folders = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
    const folders = (): readonly string[] => this.folders;
    const own = options.files === 'client' ? undefined : host.openFiles;
    const files = own ? own(folders, log, options.storage) : clientFiles(connection, log);
    this.service = createCableLanguageService({
      files,
      documentation: options.documentation ?? host.documentation,
      markdown: this.client.markdown,
      timeZone: () => options.timeZone ?? host.timeZone(),
      now: host.now,
    });
    const { configuration: canAsk } = this.client;
    this.configuration = new Configuration(connection, canAsk, log, options.settings, files, folders);
    this.diagnostics = new Diagnostics(connection, documents, this.configuration, this.service, log, {
      pull: this.client.pullDiagnostics,
      refresh: this.client.refreshDiagnostics,
    });
    this.tokens = new SemanticTokensAnswers(this.service);
    this.answerRequests(new RequestGuard(log, (uri) => documents.get(uri)));
    this.followDocuments();
    this.followWorkspace();
    connection.onShutdown(() => this.service.indexKept());
  }

  /** What waits for the client to be ready: registrations, and the settings of the workspace. */
  begin(): void {
    this.configuration.register(this.client.registerConfiguration);
    if (this.client.workspaceFolders) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        this.folders = [...this.folders.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)];
        this.configuration.foldersChanged();
        this.refresh();
        void this.followFiles();
      });
    }
    this.configuration.foldersChanged();
    void this.followFiles();
  }

  private answerRequests(guard: RequestGuard): void {
    const { connection, service, configuration } = this;
    connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
      guard.answer('Document symbols', uri, token, [], (document) => {
        const symbols = service.documentSymbols(document);
        return this.client.nestedSymbols ? symbols : flatten(symbols, uri);
      }),
    );
    connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
      guard.answer('Folding ranges', uri, token, [], (document) =>
        service.foldingRanges(document, this.client.folding),
      ),
    );
    connection.onHover(({ textDocument: { uri }, position }, token) =>
      guard.answer<Hover | null>('Hover', uri, token, null, async (document) => {
        const settings = await configuration.of(uri);
        return (await service.hover(document, position, settings, token)) ?? null;
      }),
    );
    connection.onCompletion(({ textDocument: { uri }, position }, token) =>
      guard.answer<CompletionList>('Completion', uri, token, { isIncomplete: false, items: [] }, async (document) => ({
        // What fits depends on all that has been typed: editors are to ask again.
        isIncomplete: true,
        items: service.complete(document, position, await configuration.of(uri)),
      })),
    );
    connection.onCompletionResolve((item) => service.resolveCompletion(item));
    connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
      guard.answer<InlayHint[]>('Inlay hints', uri, token, [], async (document) =>
        service.inlayHints(document, range, await configuration.of(uri)),
      ),
    );
    connection.onCodeAction(({ textDocument: { uri }, range, context: { only, triggerKind } }, token) =>
      guard.answer<CodeAction[]>('Code actions', uri, token, [], async (document) => {
        const { applyEdit, previews, disabledActions } = this.client;
        const automatic = triggerKind === CodeActionTriggerKind.Automatic;
        const asked = {
          only,
          silence: applyEdit ? SILENCE : undefined,
          previews,
          showsDisabled: disabledActions,
          automatic,
        };
        const actions = service.codeActions(document, range, await configuration.of(uri), asked);
        return this.client.documentChanges ? actions : actions.map(withPlainChanges);
      }),
    );
    const silence = new SilenceCommand(connection, this.client, configuration);
    connection.onExecuteCommand((params) => silence.run(params));
    connection.onRequest(PlainTextRequest, ({ uri, text }, token) =>
      guard.answer<PlainTextResult | null>('Plain text', uri, token, null, async (document) =>
        plainTextFor(document, text, await configuration.of(uri), service),
      ),
    );
    answerNavigation(connection, service, configuration, guard, this.client);
    answerCollection(connection, service, configuration, guard, () => this.readFiles());
    answerNewCable(connection, service, configuration, guard);
    answerRendering(connection, service, configuration, guard);
    connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
      guard.answer('Document highlight', uri, token, null, (document) => {
        const highlights = service.documentHighlights(document, position);
        // Nothing to say: editors then mark the same word by themselves.
        return highlights.length > 0 ? highlights : null;
      }),
    );
    connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
      guard.answer('Selection ranges', uri, token, null, (document) => service.selectionRanges(document, positions)),
    );
    connection.onDocumentFormatting(({ textDocument: { uri } }, token) =>
      guard.answer('Formatting', uri, token, [], async (document) =>
        service.format(document, await configuration.of(uri)),
      ),
    );
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }, token) =>
      guard.answer('Formatting', uri, token, [], async (document) =>
        service.formatRange(document, range, await configuration.of(uri)),
      ),
    );
    connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position, ch }, token) =>
      guard.answer('Formatting', uri, token, [], async (document) =>
        service.formatOnType(document, position, ch, await configuration.of(uri)),
      ),
    );
    const { semanticTokens } = connection.languages;
    semanticTokens.on(({ textDocument: { uri } }, token) =>
      guard.answer('Semantic tokens', uri, token, { data: [] }, (document) => this.tokens.full(document)),
    );
    semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
      guard.answer<SemanticTokens | SemanticTokensDelta>('Semantic tokens', uri, token, { data: [] }, (document) =>
        this.tokens.delta(document, previousResultId),
      ),
    );
    semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
      guard.answer('Semantic tokens', uri, token, { data: [] }, (document) => ({
        data: service.semanticTokensInRange(document, range),
      })),
    );
    connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
      guard.answer<DocumentDiagnosticReport>('Diagnostics', uri, token, { kind: 'full', items: [] }, (document) =>
        this.diagnostics.report(document, previousResultId),
      ),
    );
  }

  private followDocuments(): void {
    this.documents.onDidOpen(({ document }) => {
      this.diagnostics.opened(document.uri);
      void this.configuration.of(document.uri);
      // When there is nothing else to do: who asks for it later does not wait for it.
      setTimeout(() => void this.service.indexOpen(), 0);
    });
    this.documents.onDidChangeContent(({ document }) => {
      this.service.documentChanged(document);
      this.diagnostics.changed(document.uri);
    });
    this.documents.onDidSave(({ document }) => this.diagnostics.saved(document.uri));
    this.documents.onDidClose(({ document }) => {
      this.service.documentClosed(document.uri);
      this.configuration.forget(document.uri);
      this.diagnostics.closed(document.uri);
      this.tokens.closed(document.uri);
    });
  }

  private followWorkspace(): void {
    this.connection.onDidChangeConfiguration(({ settings }) => {
      this.configuration.changed(settings);
      this.refresh();
      void this.followFiles();
    });
    this.connection.onDidChangeWatchedFiles(({ changes }) => {
      const uris = changes.map((change) => change.uri);
      const cables = uris.filter((uri) => !isConfigurationFile(uri));
      this.service.filesChanged(cables);
      if (cables.length > 0) this.cablesChanged();
      const configurationFiles = uris.filter(isConfigurationFile);
      if (configurationFiles.length === 0) return;
      this.configuration.filesChanged(configurationFiles);
      this.refresh();
    });
  }

  /** Brings up to date what the client shows of open documents by the settings. */
  private refresh(): void {
    this.diagnostics.settingsChanged();
    if (this.client.refreshInlayHints) this.connection.languages.inlayHint.refresh();
  }

  /** Tells clients that show the cables of the workspace that these may be others now. */
  private cablesChanged(): void {
    void this.connection.sendNotification(CablesChanged);
  }

  /** Looks for the files of the workspace anew, and reads those that are new or have changed. */
  private async readFiles(): Promise<void> {
    const { files } = await this.configuration.workspace();
    this.service.workspaceChanged(files);
    await readWorkspace(this.connection, this.service, this.client.progress, this.log);
    this.diagnostics.workspaceRead();
    this.cablesChanged();
  }

  /** Looks for the files of the workspace anew, and has the client watch those that the settings name. */
  private async followFiles(): Promise<void> {
    const { files } = await this.configuration.workspace();
    void this.readFiles();
    if (!this.client.registerWatchedFiles) return;
    const globs = [...CABLE_GLOBS, CONFIGURATION_GLOB, ...files.include];
    if (globs.join('\n') === this.watchedGlobs.join('\n')) return;
    this.watchedGlobs = globs;
    this.watching?.dispose();
    this.watching = await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: globs.map((globPattern) => ({ globPattern })),
    });
  }
}
