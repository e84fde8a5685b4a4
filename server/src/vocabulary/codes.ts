/** The smaller tables: captions, executive orders and reasons, precedences, signals, security prosigns. */
import captionsText from './data/captions.tsv';
import signalsText from './data/operating-signals.tsv';
import reasonsText from './data/order-reasons.tsv';
import ordersText from './data/orders.tsv';
import precedencesText from './data/precedences.tsv';
import prosignsText from './data/security-prosigns.tsv';
import { lazy, readTable } from './table';
import type { Row } from './table';

export type Caption = Row<'caption' | 'kind' | 'meaning' | 'source' | 'note'>;
export const captions = lazy((): readonly Caption[] =>
  readTable(captionsText, ['caption', 'kind', 'meaning', 'source', 'note']),
);

/** A form of the E.O. line; dates are `YYYY-MM-DD`, empty where the order is still in force. */
export type ExecutiveOrder = Row<'order' | 'inForceFrom' | 'inForceTo' | 'lineForm' | 'reasonSection' | 'source'>;
export const executiveOrders = lazy((): readonly ExecutiveOrder[] =>
  readTable(ordersText, ['order', 'inForceFrom', 'inForceTo', 'lineForm', 'reasonSection', 'source']),
);

export type OrderReason = Row<'section' | 'letter' | 'meaning' | 'source'>;
export const orderReasons = lazy((): readonly OrderReason[] =>
  readTable(reasonsText, ['section', 'letter', 'meaning', 'source']),
);

export type Precedence = Row<'prosign' | 'name' | 'legacyNames' | 'order' | 'handling' | 'source'>;
export const precedences = lazy((): readonly Precedence[] =>
  readTable(precedencesText, ['prosign', 'name', 'legacyNames', 'order', 'handling', 'source']),
);

export type OperatingSignal = Row<'signal' | 'meaning' | 'seenIn' | 'source' | 'note'>;
export const operatingSignals = lazy((): readonly OperatingSignal[] =>
  readTable(signalsText, ['signal', 'meaning', 'seenIn', 'source', 'note']),
);

export type SecurityProsign = Row<'letters' | 'classification' | 'note' | 'source'>;
export const securityProsigns = lazy((): readonly SecurityProsign[] =>
  readTable(prosignsText, ['letters', 'classification', 'note', 'source']),
);
