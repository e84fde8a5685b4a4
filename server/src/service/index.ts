export type { CableLanguageService, ServiceHost } from './service';
export { DEFAULT_SETTINGS } from './settings';
export type { Profile, RuleSeverity, Settings } from './settings';
export { createCableLanguageService } from './createService';
export type { FoldingAbilities } from '../features/foldingRanges';
export { CableDocument } from '../syntax/document';
export type { CableFacts } from '../meaning/model';
export { CABLE_GLOBS } from '../workspace/files';
export type { Cancellation, WorkspaceFiles } from '../workspace/files';
