import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { firstLineRange, headerLineName, headerLines } from './headerShape';
import type { Rule } from './rule';

const TRANSMISSION = [1, 2, 3, 4];
const ADDRESSES = [5, 6, 7];

/**
 * FL5 to FL7 belong to every header; FL1 to FL4 are there together or not at all. A body alone and an extract have no
 * header, and nothing is missing in them.
 */
export const headerLineMissing: Rule = {
  id: 'header-line-missing',
  // A draft gets its lines from the system that sends it.
  severity: { received: DiagnosticSeverity.Information, draft: undefined },
  source: '5 FAH-2 H-321; counts over released headers in the message-format notes',
  check(cable) {
    const lines = headerLines(cable);
    const first = lines[0];
    if (!first) return [];
    const present = new Set(lines.map((line) => line.number));
    const wanted = TRANSMISSION.some((number) => present.has(number)) ? [...TRANSMISSION, ...ADDRESSES] : ADDRESSES;
    return wanted
      .filter((number) => !present.has(number))
      .map((number) => ({
        range: firstLineRange((lines.find((line) => line.number > number) ?? lines[lines.length - 1]!).place),
        message: `The header has no ${headerLineName(number)}, format line ${number}.`,
      }));
  },
};
