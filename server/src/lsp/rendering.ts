import { RequestType } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import type { CableLanguageService } from '../service';
import type { Configuration } from './configuration';
import type { RequestGuard } from './guard';

/** A text as HTML: what goes into the body of a page, and the style of such pages. */
interface Rendered {
  readonly html: string;
  readonly style: string;
}

const Render = new RequestType<{ readonly uri: string }, Rendered | null, void>('cablegram/render');
const RenderPage = new RequestType<{ readonly uri: string; readonly title: string }, string | null, void>(
  'cablegram/render/page',
);

/** Answers requests for a cable as HTML: for a preview, and as a page of its own. */
export function answerRendering(
  connection: Connection,
  service: CableLanguageService,
  configuration: Configuration,
  guard: RequestGuard,
): void {
  connection.onRequest(Render, ({ uri }, token) =>
    guard.answer<Rendered | null>('Preview', uri, token, null, async (document) => ({
      html: service.render(document, await configuration.of(uri)),
      style: service.renderStyle,
    })),
  );
  connection.onRequest(RenderPage, ({ uri, title }, token) =>
    guard.answer<string | null>('Page', uri, token, null, async (document) =>
      service.renderPage(document, title, await configuration.of(uri)),
    ),
  );
}
