import { it } from 'vitest';
import { DEFAULT_SETTINGS } from '../server/src/service';
import { EXECUTIVE_ORDER_RULES } from '../server/src/rules/executiveOrder';
import { CAPTIONS_RULES } from '../server/src/rules/captions';
import { SUBJECT_RULES } from '../server/src/rules/subject';
import { fixture } from './support/fixtures';
import { SOUND_CABLES } from './rules/mutations/cables';
import { MUTATIONS } from './rules/mutations/mutations';
const mine = new Set([...EXECUTIVE_ORDER_RULES, ...CAPTIONS_RULES, ...SUBJECT_RULES].map(({ id }) => id));
it('x', () => {
  const show = (name: string, text: string, profile: 'draft'|'received') => {
    const { service, document } = fixture(text, { uri: profile === 'draft' ? 'untitled:U' : 'file:///cables/a.cable' });
    const all = service.diagnose(document, DEFAULT_SETTINGS, profile).filter(({ code }) => mine.has(code as string));
    const said = all.map(({ range, severity, code }) => `${range.start.line + 1} sev${severity} ${code} [${document.getText(range)}]`).join(' | ');
    console.log(`= ${name}: ${said}`);
  };
  for (const [k, { profile, text }] of Object.entries(SOUND_CABLES)) show('SOUND ' + k, text, profile);
  for (const m of MUTATIONS) { const { profile, text } = SOUND_CABLES[m.cable]; show(m.cable + ' ' + m.name, text.replace(m.from, () => m.to), profile); }
});
