/// <reference types="vite/types/importMeta.d.ts" />
/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { CAPTIONS_RULES } from '../../server/src/rules/captions';
import { findingsIn } from '../../server/src/rules/diagnose';
import { applied } from '../../server/src/syntax/applied';
import { EXECUTIVE_ORDER_RULES } from '../../server/src/rules/executiveOrder';
import { FIELDS_RULES } from '../../server/src/rules/fields';
import type { Rule, RulePage } from '../../server/src/rules/rule';
import { SUBJECT_RULES } from '../../server/src/rules/subject';
import { CableDocument } from '../../server/src/syntax/document';
import { LISTS_ALONE } from '../../server/src/vocabulary';

interface RuleModule {
  readonly rule?: Rule;
  readonly page?: RulePage;
}

const rules: readonly Rule[] = [...CAPTIONS_RULES, ...FIELDS_RULES, ...EXECUTIVE_ORDER_RULES, ...SUBJECT_RULES];
const modules = Object.values(
  import.meta.glob<RuleModule>('../../server/src/rules/{captions,fields,executiveOrder,subject}/*.ts', { eager: true }),
);

const CHOICE = { preset: 'strict', severities: {} } as const;

/** The findings of all rules on captions and fields, and those of one of them. */
function found(document: CableDocument, rule?: Rule) {
  return findingsIn(document, 'draft', CHOICE, LISTS_ALONE, 'now').filter((rated) =>
    rule ? rated.rule === rule : rules.includes(rated.rule),
  );
}

const examples = modules.flatMap(({ rule, page }) =>
  rule && page ? page.wrong.map(({ text }) => [rule.id, text.replace(/\[\[|\]\]/g, ''), rule] as const) : [],
);

describe.each([
  ['\n', (text: string) => text],
  ['\r\n', (text: string) => text.replaceAll('\n', '\r\n')],
])('with line ends %j', (end, withEnds) => {
  it.each(examples)('every fix of %s mends what was found: %s', (_, text, rule) => {
    const document = CableDocument.create('file:///a.cable', 'cable', 1, withEnds(text));
    const before = found(document, rule);
    for (const { finding } of before) {
      for (const fix of finding.fixes?.() ?? []) {
        const after = applied(document, fix.edits);
        expect(found(after, rule).length, fix.title).toBeLessThan(before.length);
        expect(found(after).length, fix.title).toBeLessThanOrEqual(found(document).length);
        if (end === '\r\n') expect(after.getText().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }
    }
  });
});
