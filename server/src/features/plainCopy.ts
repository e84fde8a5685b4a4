import type { Cable } from '../meaning/cable';
import { placesOf } from '../meaning/paragraphs';
import { isTable } from '../meaning/setOff';
import { isText, LineKind } from '../syntax/lineKind';
import type { CableTree } from '../syntax/tree';
import { isCutShort } from './lineKinds';

/** What pages, copies and releases put around the text of a cable. */
const CHROME: ReadonlySet<LineKind> = new Set([
  LineKind.Blank,
  LineKind.PageLine,
  LineKind.PageMarking,
  LineKind.ReleaseMark,
  LineKind.ControlLine,
  LineKind.SitePage,
  LineKind.SiteBoxHeading,
  LineKind.SiteBox,
  LineKind.ArchiveHeading,
  LineKind.Attribute,
  LineKind.CopyField,
]);

/**
 * The text of a cable for comparing it with other copies: pages joined, each paragraph one line, blanks single; without
 * page lines, stamps of release and what a site or an archive has put around it. What was withheld stays as it is marked.
 */
export function plainCopy(tree: CableTree, cable: Cable): string {
  const lines: string[] = [];
  let open = false;
  for (const { block } of placesOf(tree, cable)) {
    if (CHROME.has(block.kind)) continue;
    const own = Array.from({ length: block.filledLines }, (_, index) => block.line(index).replace(/\s+/g, ' ').trim());
    if (!isText(block.kind) || isTable(block)) {
      lines.push(...own.filter((line) => line !== ''));
      open = false;
      continue;
    }
    const text = own.filter((line) => line !== '').join(' ');
    // A paragraph that a page line has cut goes on in small letters or in the middle of a sentence.
    if (open && block.kind === LineKind.Prose && isCutShort(lines.at(-1)!)) lines.push(`${lines.pop()!} ${text}`);
    else lines.push(text);
    open = true;
  }
  return `${lines.join('\n')}\n`;
}
