import { complete, resolveCompletion } from '../features/completion/completion';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../features/callHierarchy';
import { citationForms } from '../features/citationForms';
import { cleanCopy } from '../features/cleanCopy';
import { codeLenses, resolveCodeLens } from '../features/codeLenses';
import { definition } from '../features/definition';
import { codeActions, diagnosticOf, findingsIn, fixed, keepTextFindings, rulesOn } from '../rules';
import { documentHighlights } from '../features/documentHighlight';
import { documentLinks, resolveDocumentLink } from '../features/documentLinks';
import { documentSymbols } from '../features/documentSymbols';
import { foldingRanges } from '../features/foldingRanges';
import { format } from '../features/formatting/formatting';
import type { FormatOptions } from '../features/formatting/formatting';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlayHints';
import { draftChoices } from '../features/newCable/choices';
import { draftSnippet } from '../features/newCable/draft';
import { onEnter } from '../features/onEnter';
import { references } from '../features/references';
import { renderCables, renderPage } from '../features/render/page';
import type { RenderSources } from '../features/render/page';
import { STYLE } from '../features/render/style';
import { selectionRanges } from '../features/selectionRanges';
import { semanticTokens, semanticTokensDelta, semanticTokensInRange } from '../features/semanticTokens';
import { semanticTokensLegend } from '../features/semanticTokenTypes';
import { statusOf } from '../features/status';
import { joinedSections, splitForTransmission } from '../features/transmission';
import { workspaceSymbols } from '../features/workspaceSymbols';
import { cableAtLine, cablesOf } from '../meaning/cables';
import { factsOf } from '../meaning/facts';
import { CableDocument } from '../syntax/document';
import { lexiconOf } from '../vocabulary';
import { CableIndex } from '../workspace/cableIndex';
import { collectionOf } from './collection';
import { copiesOf, paragraphAt } from './copies';
import { draftingActions } from './draftingActions';
import { profileOf } from './profile';
import { prepareRename, rename } from './renaming';
import { reflowAction } from './reflowAction';
import { ruleChoice } from './ruleChoice';
import type { CableLanguageService, ServiceHost } from './service';
import type { Settings } from './settings';
import { unusedSilences } from './unusedSilences';

/** The language service over a workspace. Keeps nothing but the index of the workspace's cables. */
export function createCableLanguageService(host: ServiceHost): CableLanguageService {
  const index = new CableIndex(host.files);
  return {
    open: (uri, languageId, version, text) => CableDocument.create(uri, languageId, version, text),
    update: (document, changes, version) => document.update(changes, version),

    documentSymbols,
    foldingRanges,
    selectionRanges,
    documentHighlights,
    hover: (document, position, settings, cancellation) =>
      hover(document, position, { ...host, index, lexicon: lexiconOf(settings.vocabulary), cancellation }),
    diagnose: (document, settings, profile = profileOf(document, settings), texts = 'now') => {
      const choice = ruleChoice(document, settings);
      const findings = findingsIn(document, profile, choice, lexiconOf(settings.vocabulary), texts, index.traffic);
      return [
        ...findings.map((finding) => diagnosticOf(finding, document.uri, host.documentation)),
        ...unusedSilences(document, settings, choice, profile, texts),
      ];
    },
    lint: (document, settings, profile = profileOf(document, settings)) => {
      const choice = ruleChoice(document, settings);
      const findings = findingsIn(document, profile, choice, lexiconOf(settings.vocabulary), 'now', index.traffic);
      return {
        diagnostics: findings.map((finding) => diagnosticOf(finding, document.uri, host.documentation)),
        silences: choice.silences?.used ?? new Set(),
      };
    },
    fix: (document, settings, profile = profileOf(document, settings)) =>
      profile === 'draft'
        ? fixed(document, ruleChoice(document, settings), lexiconOf(settings.vocabulary))
        : { document, fixes: [] },
    checkText: (document, settings, profile = profileOf(document, settings)) => {
      const choice = ruleChoice(document, settings);
      keepTextFindings(document.tree, lexiconOf(settings.vocabulary), rulesOn(profile, choice));
    },
    codeActions: (document, range, settings, asked) => [
      ...codeActions(document, range, {
        ...asked,
        profile: profileOf(document, settings),
        choice: ruleChoice(document, settings),
        lexicon: lexiconOf(settings.vocabulary),
        traffic: index.traffic,
        documentation: host.documentation,
      }),
      ...reflowAction(document, range, settings, asked),
      ...draftingActions(document, range, settings, asked),
    ],
    complete: (document, position, settings) =>
      complete(document, position, { ...host, traffic: index.traffic, lexicon: lexiconOf(settings.vocabulary) }),
    resolveCompletion: (item) => resolveCompletion(item, host.markdown),
    draftChoices: (part, typed, answers, settings) =>
      draftChoices(part, typed, answers, {
        ...host,
        traffic: index.traffic,
        lexicon: lexiconOf(settings.vocabulary),
      }),
    draftSnippet: (answers, settings) => draftSnippet(answers, lexiconOf(settings.vocabulary), host.now()),
    inlayHints: (document, range, settings) =>
      inlayHints(document, range, settings.inlayHints, lexiconOf(settings.vocabulary)),
    definition: (document, position, cancellation) => definition(document, position, index, cancellation),
    references: (document, position, withDeclaration, cancellation) =>
      references(document, position, withDeclaration, index, cancellation),
    prepareRename: (document, position, settings) => prepareRename(document, position, profileOf(document, settings)),
    rename: (document, position, name, settings) =>
      rename(document, position, name, profileOf(document, settings), lexiconOf(settings.vocabulary)),
    workspaceSymbols: (typed, cancellation) => workspaceSymbols(typed, index, cancellation),
    documentLinks: (document, cancellation) => documentLinks(document, index, cancellation),
    resolveDocumentLink: (link) => resolveDocumentLink(link, index),
    prepareCallHierarchy: (document, position, cancellation) =>
      prepareCallHierarchy(document, position, index, cancellation),
    incomingCalls: (item, cancellation) => incomingCalls(item, index, cancellation),
    outgoingCalls: (item, cancellation) => outgoingCalls(item, index, cancellation),
    codeLenses: (document, settings) => (settings.codeLens.citedBy ? codeLenses(document) : []),
    resolveCodeLens: (lens, cancellation) => resolveCodeLens(lens, index, cancellation),
    format: (document, settings, profile = profileOf(document, settings)) =>
      profile === 'draft' ? format(document, formatOptions(settings)) : [],
    formatRange: (document, { start, end }, settings) =>
      profileOf(document, settings) === 'draft'
        ? format(document, { ...formatOptions(settings), lines: { first: start.line, last: end.line } })
        : [],
    formatOnType: (document, position, sign, settings) =>
      sign === '\n' && profileOf(document, settings) === 'draft' ? onEnter(document, position) : [],
    semanticTokens,
    semanticTokensInRange,
    semanticTokensDelta,
    semanticTokensLegend,

    collection: collectionOf(index),
    render: (document, settings) => renderCables(document, renderSources(index, settings)),
    renderPage: (document, title, settings) => renderPage(document, title, renderSources(index, settings)),
    renderStyle: STYLE,
    citationForms: (document, position) =>
      citationForms(cableAtLine(document.tree, position.line), paragraphAt(document, position)),
    status: (document, position, settings) => {
      const profile = profileOf(document, settings);
      const status = statusOf(document.tree, position);
      return { profile, ...status, openClearances: profile === 'draft' ? status.openClearances : [] };
    },
    cleanCopy: ({ tree }) => cleanCopy(tree),
    splitForTransmission: (document, { line }) => splitForTransmission(document, cableAtLine(document.tree, line)),
    joinSections: (document, { line }) => joinedSections(document, cableAtLine(document.tree, line)),
    copies: (document, position, cancellation) => copiesOf(document, position, index, cancellation),

    profileOf,
    *facts({ tree }) {
      for (const cable of cablesOf(tree)) yield factsOf(tree, cable);
    },

    readWorkspace: (cancellation, progress) => index.readAll(cancellation, progress),
    filesChanged: (uris) => index.filesChanged(uris),
    documentChanged: (document) => index.documentChanged(document),
    indexKept: () => index.kept(),
    indexOpen: () => index.readOpen({ isCancellationRequested: false }),
    documentClosed: (uri) => index.documentClosed(uri),
    workspaceChanged: (files) => index.workspaceChanged(files),
  };
}

function formatOptions({ wrap, lineWidth }: Settings): FormatOptions {
  return wrap === 'on' ? { lineWidth } : {};
}

/** Citations lead to what has been read of the workspace so far. */
function renderSources(index: CableIndex, { vocabulary }: Settings): RenderSources {
  return {
    lexicon: lexiconOf(vocabulary),
    find: (number) => {
      const [cable] = index.traffic.find(number);
      return cable && { uri: cable.uri, line: cable.selectionRange.start.line, subject: cable.subject ?? '' };
    },
  };
}
