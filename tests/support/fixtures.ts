import type { Position } from 'vscode-languageserver-types';
import { createCableLanguageService } from '../../server/src/service';
import type { CableDocument, CableLanguageService } from '../../server/src/service';

/** A workspace written in one string: `%! name` begins a file, `<|>` is the cursor. */
export interface Fixture {
  readonly service: CableLanguageService;
  /** The document with the cursor, or the only one. */
  readonly document: CableDocument;
  readonly position: Position;
}

const CURSOR = '<|>';
export const ROOT = 'file:///cables/';
export const NOT_CANCELLED = { isCancellationRequested: false };

/** The day on which fixtures are read. */
export const TODAY = new Date('2024-03-04T12:00:00Z');

export function fixture(text: string, options: { markdown?: boolean; uri?: string; timeZone?: string } = {}): Fixture {
  const files = new Map<string, string>();
  if (text.includes('%! ')) {
    for (const part of text.split(/^%! /m).slice(1)) {
      const end = part.indexOf('\n');
      files.set(ROOT + part.slice(0, end).trim(), part.slice(end + 1));
    }
  } else {
    files.set(options.uri ?? `${ROOT}a.cable`, text);
  }
  const [uri, marked] = [...files].find(([, content]) => content.includes(CURSOR)) ?? [...files][0]!;
  const offset = Math.max(0, marked.indexOf(CURSOR));
  files.set(uri, marked.replace(CURSOR, ''));
  const service = createCableLanguageService({
    files: { list: async () => [...files.keys()], read: async (name) => files.get(name) },
    documentation: 'file:///docs',
    markdown: options.markdown ?? false,
    timeZone: () => options.timeZone ?? '',
    now: () => TODAY,
  });
  const document = service.open(uri, 'cable', 1, files.get(uri)!);
  return { service, document, position: document.positionAt(offset) };
}

/** An invented cable of 2007 with a whole header. */
export const CABLE = `VZCZCXRO1234
PP RUEHAG RUEHROV
RUEHSR
DE RUEHPS #0042/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC PRIORITY 7794
INFO RUEHSQ/AMEMBASSY SKOPJE 0123
RUCNDT/USMISSION USUN NEW YORK//PA// PRIORITY 1321
UNCLAS SECTION 01 OF 02 PRISTINA 000042
 
SIPDIS
 
DEPT FOR EUR/SCE
 
E.O. 12958: N/A
TAGS: PHUM KDEM, KV
SUBJECT: A LIBRARY SEMINAR,
AND A BRIDGE
 
REF: A. SKOPJE 00017
     B. 06 ZAGREB 9
 
1. (U) SUMMARY: The library opened (REF A).
 
Books and Bridges
-----------------
 
2. (SBU) The seminar went on for
 
PRISTINA 00000042  002 OF 002
 
 
three days, with these results:
 
1. books,
2. bridges.
 
3. (U) Comment: see reftel B and 07 SKOPJE 17.
 
LINDQVIST
`;
