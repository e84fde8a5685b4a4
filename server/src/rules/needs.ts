/** Where rules hold: by the years of the cable, and by what the text has of it. */
import { executiveOrders } from '../vocabulary';
import { LineKind } from '../syntax/lineKind';
import type { HeaderContext } from './context';
import { OutlineContext, rememberedOfHeader } from './context';
import type { Need, Rule } from './rule';

/** Tells of rules whether they hold for a cable. */
export function holdingFor(cable: HeaderContext): (rule: Pick<Rule, 'years' | 'needs'>) => boolean {
  // A text that bears no date is being written now.
  const year = cable.era().year ?? Infinity;
  const met: Partial<Record<Need, boolean>> = {};
  const isMet = (need: Need): boolean => (met[need] ??= NEEDS[need](cable));
  return ({ years, needs }) =>
    (!years || ((years.from ?? 0) <= year && year <= (years.to ?? Infinity))) &&
    (needs === undefined || needs.every(isMet));
}

const NEEDS: Readonly<Record<Need, (cable: HeaderContext) => boolean>> = {
  transmission: rememberedOfHeader((cable) =>
    hasLine(cable, (kind) => kind <= LineKind.Security && kind !== LineKind.Blank),
  ),
  header: (cable) => hasHeader(cable),
  whole: (cable) => hasHeader(cable) && !(cable instanceof OutlineContext && cable.isExtract()),
  ownFields: (cable) => !isKeyedIn(cable),
};

function hasLine({ cable }: HeaderContext, wanted: (kind: LineKind) => boolean): boolean {
  return cable.blocks.some(({ block }) => wanted(block.kind));
}

const hasHeader = rememberedOfHeader((cable) =>
  hasLine(cable, (kind) => kind === LineKind.DateTimeGroup || kind === LineKind.Classification),
);

/** Whether the fields were keyed in when the cable was released: an order younger than it, or one that says so. */
const isKeyedIn = rememberedOfHeader((cable) => {
  const order = cable.executiveOrder();
  if (order?.declassification?.kind === 'declassified') return true;
  const sent = cable.daySent();
  const row = executiveOrders().find((other) => other.order.startsWith(`E.O. ${order?.order}`));
  return sent !== undefined && row !== undefined && sent < row.inForceFrom && !isWithinGrace(sent, row.inForceFrom);
});

/** Drafters used a new order some weeks early at times; years before it is no slip of theirs. */
function isWithinGrace(sent: string, from: string): boolean {
  return Date.parse(from) - Date.parse(sent) < 366 * 24 * 3600 * 1000;
}
