import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CodeLens, Connection, Location, PrepareRenameResult, WorkspaceEdit } from 'vscode-languageserver';
import type { CableLanguageService } from '../service';
import type { ClientAbilities } from './capabilities';
import { plainChanges } from './codeActions';
import type { Configuration } from './configuration';
import type { RequestGuard } from './guard';

/** Answers what leads from one place to others: definitions, references, links, the hierarchy of citations, renaming. */
export function answerNavigation(
  connection: Connection,
  service: CableLanguageService,
  configuration: Configuration,
  guard: RequestGuard,
  client: ClientAbilities,
): void {
  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    guard.answer('Definition', uri, token, [], async (document) => {
      const links = await service.definition(document, position, token);
      if (client.definitionLinks) return links;
      return links.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
    }),
  );
  connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
    guard.answer<Location[]>('References', uri, token, [], (document) =>
      service.references(document, position, context.includeDeclaration, token),
    ),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
    guard.answer<PrepareRenameResult | null | ResponseError<never>>('Rename', uri, token, null, async (document) => {
      const renamable = service.prepareRename(document, position, await configuration.of(uri));
      return 'refusal' in renamable ? refused(renamable.refusal) : renamable;
    }),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    guard.answer<WorkspaceEdit | null | ResponseError<never>>('Rename', uri, token, null, async (document) => {
      const renaming = service.rename(document, position, newName, await configuration.of(uri));
      if ('refusal' in renaming) return refused(renaming.refusal);
      const { version } = document;
      const edit = { documentChanges: [{ textDocument: { uri, version }, edits: [...renaming.edits] }] };
      return client.documentChanges ? edit : plainChanges(edit);
    }),
  );
  connection.onWorkspaceSymbol(({ query }, token) =>
    guard.run('Workspace symbols', token, [], () => service.workspaceSymbols(query, token)),
  );
  connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
    guard.answer('Document links', uri, token, [], (document) => service.documentLinks(document, token)),
  );
  connection.onDocumentLinkResolve((link, token) =>
    guard.run('Document link', token, link, () => service.resolveDocumentLink(link)),
  );
  connection.languages.callHierarchy.onPrepare(({ textDocument: { uri }, position }, token) =>
    guard.answer('Call hierarchy', uri, token, [], (document) =>
      service.prepareCallHierarchy(document, position, token),
    ),
  );
  connection.languages.callHierarchy.onIncomingCalls(({ item }, token) =>
    guard.run('Incoming calls', token, [], () => service.incomingCalls(item, token)),
  );
  connection.languages.callHierarchy.onOutgoingCalls(({ item }, token) =>
    guard.run('Outgoing calls', token, [], () => service.outgoingCalls(item, token)),
  );
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    guard.answer<CodeLens[]>('Code lenses', uri, token, [], async (document) =>
      service.codeLenses(document, await configuration.of(uri)),
    ),
  );
  connection.onCodeLensResolve((lens, token) =>
    guard.run('Code lens', token, lens, () => service.resolveCodeLens(lens, token)),
  );
}

/** Editors show the message of the error to the user. */
function refused(message: string): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
