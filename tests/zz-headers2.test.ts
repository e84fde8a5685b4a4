import { it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS } from '../server/src/service';
import { ADDRESSEES_RULES } from '../server/src/rules/addressees';
import { CLASSIFICATION_RULES } from '../server/src/rules/classification';
import { TRANSMISSION_RULES } from '../server/src/rules/transmission';
import { MUTATIONS } from './rules/mutations/mutations';
import { SOUND_CABLES } from './rules/mutations/cables';
import { fixture } from './support/fixtures';
const ids = new Set([...ADDRESSEES_RULES, ...CLASSIFICATION_RULES, ...TRANSMISSION_RULES].map((r) => r.id));
it('x', () => {
  const out: string[] = [];
  for (const c of Object.values(SOUND_CABLES)) { const { service, document } = fixture(c.text, { uri: c.profile === 'draft' ? 'untitled:a' : 'file:///cables/a.cable' }); out.push('SOUND ' + c.name + JSON.stringify(service.diagnose(document, DEFAULT_SETTINGS, c.profile).map(d => [d.code, d.message]))); }
  for (const m of MUTATIONS) {
    const { profile, text } = SOUND_CABLES[m.cable];
    const broken = text.replace(m.from, () => m.to);
    const { service, document } = fixture(broken, { uri: profile === 'draft' ? 'untitled:a' : 'file:///cables/a.cable' });
    const told = service.diagnose(document, DEFAULT_SETTINGS, profile).filter((d) => ids.has(String(d.code)));
    out.push(`${m.cable}: ${m.name}`);
    for (const d of told) {
      const acts = service.codeActions(document, d.range, { ...DEFAULT_SETTINGS, drafts: profile === 'draft' ? ['**'] : [] }, { only: ['quickfix'] }).filter((a) => a.edit && a.diagnostics?.some((o) => o.code === d.code));
      out.push(`    ${d.range.start.line + 1} ${d.severity} ${d.code} ${d.message} || ${acts.map((a) => a.title + (a.isPreferred ? '!' : '') + (TextDocument.applyEdits(TextDocument.create('', '', 0, broken), (a.edit!.documentChanges![0] as any).edits) === text ? ' OK' : ' DIFF')).join('; ')}`);
    }
  }
  console.log(out.join('\n'));
});
