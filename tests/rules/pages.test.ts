/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import { generatedFiles, RULE_PAGES } from '../../scripts/lib/rule-pages.mjs';
import { RULES } from '../../server/src/rules';
import type { Rule } from '../../server/src/rules';
import type { Example, RulePage } from '../../server/src/rules/rule';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import { fixture, NOT_CANCELLED } from '../support/fixtures';
import { projectFiles, read } from '../support/repository';

interface RuleModule {
  readonly rule?: Rule;
  readonly page?: RulePage;
}

const modules = Object.values(import.meta.glob<RuleModule>('../../server/src/rules/*/*.ts', { eager: true }));
const rules = modules.flatMap(({ rule, page }) => (rule ? [{ rule, page: page! }] : []));

/** What a rule finds in an example, with the marks that the example has around what is to be found. */
async function marked(rule: Rule, { text, profile = 'received', file, others = [] }: Example): Promise<string> {
  const plain = text.replaceAll('[[', '').replaceAll(']]', '');
  const files = [`%! ${file ?? 'own.cable'}\n${plain}`, ...others.map(otherCable)];
  const { service, document } = fixture(files.join(''));
  await service.readWorkspace(NOT_CANCELLED);
  const settings = { ...DEFAULT_SETTINGS, preset: 'strict' as const, rules: { [rule.id]: 'warning' as const } };
  const places = service
    .diagnose(document, settings, profile)
    .filter(({ code }) => code === rule.id)
    .flatMap(({ range }) => [
      { at: document.offsetAt(range.end), sign: ']]' },
      { at: document.offsetAt(range.start), sign: '[[' },
    ])
    .sort((one, other) => other.at - one.at || (one.sign === '[[' ? 1 : -1));
  return places.reduce((shown, { at, sign }) => shown.slice(0, at) + sign + shown.slice(at), plain);
}

/** A file with a cable of a number: a header where its date-time group is given, else a body that its name tells of. */
function otherCable(other: string): string {
  const [, year, post, number, group] = /^(\d\d) ([A-Z ]+) (\d+)(?:, (.+))?$/.exec(other)!;
  const head = `R ${group}\nFM AMEMBASSY ${post}\nTO SECSTATE WASHDC\nUNCLAS ${post} ${number}\n\n`;
  return `%! ${year}${post}${number}.cable\n${group === undefined ? '' : head}1. Text.\n`;
}

describe.each(rules.map(({ rule, page }) => [rule.id, rule, page] as const))('%s', (_, rule, page) => {
  it('has examples, two wrong and two right at least', () => {
    expect(page.wrong.length).toBeGreaterThan(1);
    expect(page.right.length).toBeGreaterThan(1);
  });

  it.each(page.wrong.map((example) => [example.note ?? example.text.slice(0, 40), example] as const))(
    'finds what is wrong in: %s',
    async (_note, example) => {
      expect(example.text).toContain('[[');
      expect(await marked(rule, example)).toBe(example.text);
    },
  );

  it.each(page.right.map((example) => [example.note ?? example.text.slice(0, 40), example] as const))(
    'finds nothing in: %s',
    async (_note, example) => {
      expect(await marked(rule, example)).toBe(example.text);
    },
  );
});

describe('the rules', () => {
  it('are all listed, each with an id of its own', () => {
    expect(rules.map(({ rule }) => rule.id).sort()).toEqual(RULES.map(({ id }) => id).sort());
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { id } of RULES) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('have pages, a table and settings that are not stale: npm run rules', async () => {
    const files = await generatedFiles();
    for (const [file, text] of files) expect(read(file), file).toBe(text);
    const pages = projectFiles().filter((file) => file.startsWith(`${RULE_PAGES}/`));
    expect(pages.filter((file) => !files.has(file))).toEqual([]);
  });
});
