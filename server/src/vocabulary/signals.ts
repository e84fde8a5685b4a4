import signalsText from './data/operating-signals.tsv';
import prosignsText from './data/security-prosigns.tsv';
import { lazy, readTable } from './table';
import type { OperatingSignal, SecurityProsign } from './types';

/** All operating signals, prosigns and set words of the format lines. */
export const operatingSignals = lazy(
  () =>
    Object.freeze(
      readTable(signalsText, ['signal', 'meaning', 'seenIn', 'source', 'note']),
    ) as readonly OperatingSignal[],
);

/** All security prosigns; the row of ZNR says which letters go with ZNR and with ZNY. */
export const securityProsigns = lazy((): readonly SecurityProsign[] =>
  Object.freeze(readTable(prosignsText, ['letters', 'classification', 'source', 'note'])),
);
