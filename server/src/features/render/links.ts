import { canonicalNumber } from '../../meaning/messageNumber';
import type { MessageNumber } from '../../meaning/messageNumber';
import type { RenderContext } from './context';
import { Html } from './html';

const { element, text } = Html;

/** A citation: a link to the cable, or a text that says that it is missing. */
export function citation(written: string, number: MessageNumber | undefined, { find }: RenderContext): Html {
  if (!number) return text(written);
  const canonical = canonicalNumber(number);
  const place = find(number);
  if (!place) return element('span', { class: 'missing', title: `${canonical} is not at hand` }, text(written));
  const { uri, line, subject } = place;
  const title = subject === '' ? canonical : `${canonical}: ${subject}`;
  return element('a', { class: 'cable', href: uri, 'data-line': line, title }, text(written));
}

/** A link inside the page. */
export function internal(written: string, target: string): Html {
  return element('a', { href: `#${target}` }, text(written));
}
