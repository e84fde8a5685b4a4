import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { DEFAULT_SETTINGS, createCableLanguageService } from '../server/src/service';
import { ADDRESSEES_RULES } from '../server/src/rules/addressees';
import { CLASSIFICATION_RULES } from '../server/src/rules/classification';
import { TRANSMISSION_RULES } from '../server/src/rules/transmission';
import { corpus } from './support/corpus';
import { fixture } from './support/fixtures';
const ids = new Set([...ADDRESSEES_RULES, ...CLASSIFICATION_RULES, ...TRANSMISSION_RULES].map((r) => r.id));
it('x', () => {
  const counts = new Map<string, number>();
  const files = [...corpus(), ...['samples/07PRISTINA9042.cable','samples/07SKOPJE9017.cable','samples/07STATE990131.cable','samples/07ZAGREB9105.cable','samples/1975ZAGREB09031.cable','../shared/corpus/07PRISTINA768.page.txt'].map(name => ({ name, text: readFileSync(name, 'utf8') }))];
  for (const { name, text } of files) for (const profile of ['received'] as const) {
    const { service, document } = fixture(text);
    for (const d of service.diagnose(document, { ...DEFAULT_SETTINGS, preset: 'strict' }, profile)) {
      if (!ids.has(String(d.code))) continue;
      const key = `${d.severity} ${d.code}`; counts.set(key, (counts.get(key) ?? 0) + 1);
      console.log(name, d.range.start.line + 1, d.severity, d.code, '|', document.getText(d.range), '|', d.message);
    }
  }
  console.log([...counts].sort());
  const draft = readFileSync('samples/07PRISTINA9042.cable', 'utf8').split('\n').slice(9+4).join('\n');
  for (const t of [draft, readFileSync('samples/drafts/picture-books-arrived.cable', 'utf8'), 'FM AMEMBASSY PARIS\nTO SECSTATE WASHDC\n' + draft, draft.replace(/^UNCLAS.*/, 'UNCLAS')]) {
    const { service, document } = fixture(t, { uri: 'untitled:a' });
    console.log('DRAFT', JSON.stringify(t.slice(0, 60)), service.diagnose(document, { ...DEFAULT_SETTINGS, preset: 'recommended' }, 'draft').map(d => [d.code, d.message, d.range.start.line]));
  }
});
