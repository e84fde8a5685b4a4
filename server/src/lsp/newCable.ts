import { RequestType } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { onOneLine, PARTS, readAnswers } from '../service';
import type { CableLanguageService, Choice, Part } from '../service';
import type { Configuration } from './configuration';
import type { RequestGuard } from './guard';

interface Asked {
  readonly part: Part;
  readonly typed: string;
  readonly answers: unknown;
}

const Choices = new RequestType<Asked, Choice[], void>('cablegram/cables/choices');
const Draft = new RequestType<{ readonly answers: unknown }, string, void>('cablegram/cables/draft');

/** Answers what a client asks on the way to a new cable: what may be answered, and the draft with the answers. */
export function answerNewCable(
  connection: Connection,
  service: CableLanguageService,
  configuration: Configuration,
  guard: RequestGuard,
): void {
  connection.onRequest(Choices, ({ part, typed, answers }, token) =>
    guard.run('Choices', token, [], async () => {
      const known = PARTS.find((own) => own === part);
      const settings = await configuration.workspace();
      return known ? service.draftChoices(known, onOneLine(String(typed)), readAnswers(answers), settings) : [];
    }),
  );
  connection.onRequest(Draft, ({ answers }, token) =>
    guard.run('Draft', token, '', async () =>
      service.draftSnippet(readAnswers(answers), await configuration.workspace()),
    ),
  );
}
