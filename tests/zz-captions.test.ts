import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../server/src/service';
import { EXECUTIVE_ORDER_RULES } from '../server/src/rules/executiveOrder';
import { CAPTIONS_RULES } from '../server/src/rules/captions';
import { SUBJECT_RULES } from '../server/src/rules/subject';
import { corpus } from './support/corpus';
import { CABLE, fixture } from './support/fixtures';
const mine = new Set([...EXECUTIVE_ORDER_RULES, ...CAPTIONS_RULES, ...SUBJECT_RULES].map(({ id }) => id));
function run(name: string, text: string, profile: 'draft' | 'received', preset: 'strict' | 'recommended') {
  const { service, document } = fixture(text);
  for (const { range, severity, code, message } of service.diagnose(document, { ...DEFAULT_SETTINGS, preset }, profile))
    if (mine.has(code as string)) console.log(`${name} ${profile} ${range.start.line + 1} sev${severity} ${code} [${document.getText(range)}] ${message}`);
}
it('x', () => {
  console.log(mine.size);
  for (const { name, text } of corpus()) run(name, text, 'received', 'strict');
  console.log('--- drafts of corpus');
  for (const { name, text } of corpus()) run(name, text, 'draft', 'strict');
  console.log('--- samples');
  for (const f of ['07PRISTINA9042','07SKOPJE9017','07STATE990131','07ZAGREB9105','1975ZAGREB09031','drafts/picture-books-arrived']) {
    const t = readFileSync(`samples/${f}.cable`,'utf8');
    run(f, t, 'received', 'strict'); run(f, t, 'draft', 'recommended');
    run(f + ' cut', t.slice(t.search(/^(?:UNCLAS|C O N F)/m)), 'draft', 'recommended');
  }
  run('CABLE', CABLE, 'received', 'strict'); run('CABLE', CABLE, 'draft', 'recommended');
});
