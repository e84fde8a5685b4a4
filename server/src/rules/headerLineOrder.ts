import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { firstLineRange, headerLines } from './headerShape';
import type { Finding, Rule } from './rule';

/** Format lines stand in the order of their numbers, each once. */
export const headerLineOrder: Rule = {
  id: 'header-line-order',
  severity: { received: DiagnosticSeverity.Warning, draft: DiagnosticSeverity.Warning },
  source: 'ACP 127(G); 5 FAH-2 H-321',
  check(cable) {
    const findings: Finding[] = [];
    let last: { number: number; name: string } | undefined;
    for (const line of headerLines(cable)) {
      if (last && line.number <= last.number) {
        const message =
          line.number === last.number
            ? `A second ${line.name}: format line ${line.number} stands once in a header.`
            : `The ${line.name} stands after the ${last.name}; it belongs before it.`;
        findings.push({ range: firstLineRange(line.place), message });
      }
      if (!last || line.number > last.number) last = line;
    }
    return findings;
  },
};
