import { expect, it } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import { corpus } from '../support/corpus';
import { fixture } from '../support/fixtures';
import { read } from '../support/repository';

const files = corpus();

it.runIf(files.length > 0)('real cables have neither errors nor warnings, and what is told of them is listed', () => {
  const counts = new Map<string, number>();
  const grave: string[] = [];
  for (const { name, text } of files) {
    const { service, document } = fixture(text);
    for (const { code, severity, range } of service.diagnose(document, DEFAULT_SETTINGS, 'received')) {
      counts.set(String(code), (counts.get(String(code)) ?? 0) + 1);
      if (severity! <= DiagnosticSeverity.Warning) grave.push(`${name}:${range.start.line + 1} ${String(code)}`);
    }
  }
  expect(grave).toEqual([]);
  const rows = [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([rule, count]) => `- \`${rule}\`: ${count}`);
  const [, shown] = /<!-- corpus -->\n(.*?)<!-- \/corpus -->/s.exec(read('docs/linting.md'))!;
  expect(shown!.trim(), `The list of the page is to be:\n${rows.join('\n')}\n`).toBe(rows.join('\n'));
});
