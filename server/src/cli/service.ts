import { createCableLanguageService } from '../service';
import type { CableDocument, CableLanguageService } from '../service';
import type { Input } from './inputs';

/** A language service over no workspace: commands look at one file at a time. */
export function commandLineService(): CableLanguageService {
  return createCableLanguageService({
    files: { list: async () => [], read: async () => undefined },
    documentation: '',
    markdown: false,
    timeZone: () => '',
    now: () => new Date(),
  });
}

export function openInput(service: CableLanguageService, { uri, text }: Input): CableDocument {
  return service.open(uri, 'cable', 0, text);
}
