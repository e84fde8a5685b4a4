/** Facts of what stands around a cable's own lines: sections and pages, distribution, release, archive, public site. */
import type { Block } from '../syntax/block';
import { headKind, LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { blocksOfKind } from './cable';
import type { Cable } from './cable';
import { readSection, sectionOf } from './classificationLine';
import type { Attribute, Distribution, PageLine, ReleaseMark, Section, SitePage } from './model';
import { blockRange } from './placement';
import { defined, oneLine } from './plain';
import { siteBoxParts } from './surroundingTokens';
import { tokensOf } from './tokens';

export function pageLinesOf(places: readonly PlacedBlock[]): PageLine[] {
  return places
    .filter(({ block }) => block.kind === LineKind.PageLine)
    .map((place) => {
      const tokens = tokensOf(place.block);
      const section = readSection(tokens.find(({ kind }) => kind === 'section')?.text ?? '');
      const page = tokens.find(({ kind }) => kind === 'pageNumber')?.text;
      return defined({
        text: oneLine(place.block.line(0)),
        section: section?.section,
        page: page === undefined ? section?.page : Number(page),
        total: section?.total,
        range: blockRange(place),
      });
    });
}

/**
 * The sections that are present, from the line that names each to the next. The plain page line `002 OF 005` stands
 * where a section begins; of the decimal one the order of its two numbers is not known, and it begins none.
 */
export function sectionsOf(cable: Cable, places: readonly PlacedBlock[]): Section[] {
  const sections: { section: number; total: number; line: number; last: PlacedBlock }[] = [];
  for (const place of places) {
    const { block, line } = place;
    const isLine = block.kind === LineKind.Classification || block.kind === LineKind.PageLine;
    const found = isLine ? sectionOf(block) : undefined;
    const open = sections.at(-1);
    if (found && found.page === undefined && found.section !== open?.section) {
      const first = open ? undefined : cable.blocks.find((own) => !isOfSite(own.block.kind));
      sections.push({
        section: found.section,
        total: found.total,
        line: Math.min(line, first?.line ?? line),
        last: place,
      });
    } else if (open && block.filledLines > 0) {
      open.last = place;
    }
  }
  return sections.map(({ section, total, line, last }) => ({
    section,
    total,
    range: { start: { line, character: 0 }, end: blockRange(last).end },
  }));
}

function isOfSite(kind: LineKind): boolean {
  return kind >= LineKind.ArchiveHeading;
}

export function distributionOf(places: readonly PlacedBlock[]): Distribution | undefined {
  const lines = places.filter(
    ({ block }) => headKind(block.kind) === LineKind.Distribution || block.kind === LineKind.ControlLine,
  );
  if (lines.length === 0) return undefined;
  const action: string[] = [];
  const information: string[] = [];
  let list = action;
  for (const { block } of lines) {
    for (const { kind, text } of tokensOf(block)) {
      if (kind === 'keyword') list = text === 'INFO' ? information : action;
      else if (kind === 'office') list.push(text);
    }
  }
  const control = lines
    .filter(({ block }) => block.kind === LineKind.ControlLine)
    .flatMap(({ block }) => tokensOf(block))[0]?.text;
  const [first, last] = [lines[0]!, lines.at(-1)!];
  return defined({
    action,
    information,
    control,
    range: { start: blockRange(first).start, end: blockRange(last).end },
  });
}

const MARKS: readonly (readonly [RegExp, ReleaseMark['kind']])[] = [
  [/^withdrawal card$/i, 'withdrawn'],
  [/RELEASED? IN PART|partial extract/i, 'partial'],
  [/declassified|de-classified/i, 'declassified'],
  [/RELEASED? IN FULL/i, 'released'],
  [/^(?:GP|GROUP)\b|^EXEMPT$/, 'downgrading'],
  [/^(?:B\d|1\.[45]\()/, 'exemption'],
  [/^\*\*\*|^UNCLASSIFIED/, 'marking'],
];

export function releaseMarksOf(places: readonly PlacedBlock[]): ReleaseMark[] {
  return places
    .filter(({ block }) => block.kind === LineKind.ReleaseMark || isWithdrawalCard(block))
    .map((place) => {
      const { block } = place;
      const text = oneLine(block.text.slice(0, block.lineContentEnd(block.filledLines - 1)));
      return { kind: MARKS.find(([pattern]) => pattern.test(text))?.[1] ?? 'note', text, range: blockRange(place) };
    });
}

function isWithdrawalCard(block: Block): boolean {
  return block.kind === LineKind.ArchiveHeading && /withdrawal/i.test(block.line(0));
}

export function sitePageOf(cable: Cable): SitePage | undefined {
  const [box] = blocksOfKind(cable, LineKind.SiteBox);
  const parts = box && siteBoxParts(box.block.line(0));
  if (!box || !parts) return undefined;
  const [number, created, released, classification, origin] = parts;
  return defined({
    number,
    created,
    released,
    classification,
    origin: origin && oneLine(origin),
    range: blockRange(box),
  });
}

/** The archive's description, and the fields above the header of a post's own copy. */
export function attributesOf(places: readonly PlacedBlock[]): Attribute[] {
  return places.flatMap((place) => {
    const kind = headKind(place.block.kind);
    if (kind !== LineKind.Attribute && kind !== LineKind.CopyField) return [];
    const tokens = tokensOf(place.block);
    const name =
      tokens
        .find((token) => token.kind === 'attributeName')
        ?.text.replace(/:$/, '')
        .trim() ?? '';
    // Lines such as `null` at the head of a post's copy are no fields.
    if (name === '') return [];
    const value = tokens.filter((token) => token.kind === 'attributeValue').map(({ text }) => text);
    return [{ name: oneLine(name), value: oneLine(value.join(' ')), range: blockRange(place) }];
  });
}
