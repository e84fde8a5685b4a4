/// <reference lib="dom" />
// Runs in the preview: takes the page as it changes, scrolls with the editor, and tells of links that are followed.
import { renew } from './renew';

interface Host {
  postMessage(message: unknown): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
/** Set while the page scrolls because the editor has. */
let following = false;

/** Elements with their lines, in the order of the page. */
function marked(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-line]:not(a)')];
}

const lineOf = (element: HTMLElement): number => Number(element.dataset.line);

function scrollTo(line: number): void {
  const target = marked().findLast((element) => lineOf(element) <= line);
  if (!target) return;
  following = true;
  const top = line === 0 ? 0 : target.getBoundingClientRect().top + window.scrollY;
  window.scrollTo({ top });
  window.setTimeout(() => (following = false), 100);
}

window.addEventListener('message', ({ data }: MessageEvent<{ html?: string; line?: number }>) => {
  // The server has written each text of the cable as text.
  if (data.html !== undefined) renew(document.getElementById('cables')!, data.html);
  if (data.line !== undefined) scrollTo(data.line);
});

window.addEventListener('scroll', () => {
  if (following) return;
  const first = marked().find((element) => element.getBoundingClientRect().bottom > 0);
  if (first) host.postMessage({ shows: lineOf(first) });
});

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  const target = link.getAttribute('href') ?? '';
  if (target.startsWith('#')) return;
  event.preventDefault();
  host.postMessage({ opens: target, line: Number(link.dataset.line ?? 0) });
});

document.addEventListener('dblclick', (event) => {
  const element = (event.target as Element).closest<HTMLElement>('[data-line]:not(a)');
  if (element) host.postMessage({ edits: lineOf(element) });
});

host.postMessage({ ready: true });
