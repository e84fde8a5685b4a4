import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/rules';
import type { Profile } from '../../server/src/service';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import { fixture } from '../support/fixtures';
import { manifest, projectFiles, read } from '../support/repository';

const SEVERITIES = ['off', 'error', 'warning', 'information', 'hint'];
const PROFILES: readonly (readonly [profile: Profile, title: string])[] = [
  ['received', 'received copy'],
  ['draft', 'draft'],
];

/** The blocks of code of a page that follow a word, such as `Wrong`. */
function examples(page: string, word: string): string[] {
  return [...page.matchAll(new RegExp(`^${word}\\b[^\\n]*:\\n\\n\`\`\`\\n(.*?)^\`\`\``, 'gms'))].map(
    (match) => match[1]!,
  );
}

/** The rules that find something in a text. */
function findings(text: string): unknown[] {
  const { service, document } = fixture(text);
  return service.diagnose(document, DEFAULT_SETTINGS, 'received').map(({ code }) => code);
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = read(`docs/rules/${id}.md`);

  it('has a page that tells what it finds, why, and its severities', () => {
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    for (const [profile, title] of PROFILES) {
      expect(page).toMatch(new RegExp(`^\\| ${title} +\\| ${SEVERITIES[rule.severity[profile] ?? 0]} +\\|`, 'm'));
    }
    for (const heading of ['## What it finds', '## Why', '## Examples', '## Source']) expect(page).toContain(heading);
  });

  it('finds what its page calls wrong, and nothing in what it calls right', () => {
    const wrong = examples(page, 'Wrong');
    const right = examples(page, 'Right');
    expect([wrong.length, right.length]).not.toContain(0);
    for (const text of wrong) expect(findings(text), text).toEqual([id]);
    for (const text of right) expect(findings(text), text).toEqual([]);
  });

  it('stands in docs/settings.md', () => {
    expect(read('docs/settings.md')).toContain(`[${id}](rules/${id}.md)`);
  });
});

describe('the rules', () => {
  const ids = RULES.map((rule) => rule.id).sort();

  it('are the ones that have pages', () => {
    const pages = projectFiles().flatMap((file) => /^docs\/rules\/(.*)\.md$/.exec(file)?.[1] ?? []);
    expect(pages.sort()).toEqual(ids);
  });

  it('are the ones that the settings of VS Code offer, each with every severity', () => {
    const { properties } = manifest.contributes.configuration.properties['cablegram.rules'] as {
      properties: Readonly<Record<string, { enum: readonly string[] }>>;
    };
    expect(Object.keys(properties).sort()).toEqual(ids);
    for (const offered of Object.values(properties)) expect([...offered.enum].sort()).toEqual([...SEVERITIES].sort());
  });
});
