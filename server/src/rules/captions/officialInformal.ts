import { LineKind } from '../../syntax/lineKind';
import type { HeaderContext } from '../context';
import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { classificationPlace } from '../fields/fieldLines';
import { endOfBlock, inserted, lineEndIn, rightWay } from '../fields/lineEdits';
import { captionsIn, findCaption } from './captionLines';

/** OFFICIAL INFORMAL stands twice: as a caption and in the subject. */
export const rule: HeaderRule = {
  id: 'official-informal',
  title: 'OFFICIAL INFORMAL in one of its two places only',
  category: 'captions',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-2 H-250 (2018)',
  needs: ['header'],
  check(context) {
    const caption = findCaption(captionsIn(context), 'OFFICIAL INFORMAL');
    const subject = context.subject();
    if (!subject) return [];
    const named = /\bOFFICIAL[\s/-]+INFORMAL\b|\bO-?I\b/i.test(subject.text);
    if (caption && !named) {
      const message = 'OFFICIAL INFORMAL stands in the subject too, so that it is seen in lists.';
      const fix = rightWay('Put OFFICIAL INFORMAL before the subject', [
        inserted(subject.range.start, 'OFFICIAL INFORMAL: '),
      ]);
      return [{ range: caption.range, message, fixes: () => [fix] }];
    }
    return caption || isReadAsAttention(context) ? [] : withoutCaption(context);
  },
};

/** With a hyphen the caption is read as a line that speaks to somebody. */
function isReadAsAttention({ cable }: HeaderContext): boolean {
  return cable.blocks.some(({ block }) => block.kind === LineKind.Attention && WORDS.test(block.text));
}

const WORDS = /\bOFFICIAL[\s/-]+INFORMAL\b/i;

/** The subject begins with it, and no caption says so. */
function withoutCaption(context: HeaderContext): Finding[] {
  const { text, range } = context.subject()!;
  const words = /^OFFICIAL[\s/-]+INFORMAL\b/i.exec(text)?.[0];
  if (words === undefined || range.start.line !== range.end.line) return [];
  const { start } = range;
  const end = { ...start, character: start.character + words.length };
  const message = 'A cable that is OFFICIAL INFORMAL by its subject has it as a caption too.';
  return [{ range: { start, end }, message, fixes: () => addedCaption(context) }];
}

function addedCaption(context: HeaderContext): Fix[] {
  const classification = classificationPlace(context);
  if (!classification) return [];
  const last = context.cable.blocks.filter(({ block }) => block.kind === LineKind.Caption).at(-1);
  const end = lineEndIn(classification.block);
  const edit = inserted(endOfBlock(last ?? classification), `${last ? end : end + end}OFFICIAL INFORMAL`);
  return [rightWay('Add the caption OFFICIAL INFORMAL', [edit])];
}

export const page: RulePage = {
  what: 'The caption OFFICIAL INFORMAL without the words, or `O-I`, in the subject, and a subject that begins with them without the caption.',
  why: 'The caption steers the cable to the office; the subject shows the reader that it is no formal report.',
  wrong: [
    {
      text: `UNCLAS

[[OFFICIAL INFORMAL]]

E.O. 13526: N/A
TAGS: ABLD FR
SUBJECT: NEW SHELVES
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 85
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 12356: N/A
TAGS: ABLD, FR
SUBJECT: [[OFFICIAL-INFORMAL]] NO. 12
`,
      note: '1985',
    },
  ],
  right: [
    {
      text: `UNCLAS

OFFICIAL INFORMAL

E.O. 13526: N/A
TAGS: ABLD FR
SUBJECT: OFFICIAL-INFORMAL NO. 12
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 85
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 12356: N/A
TAGS: ABLD, FR
SUBJECT: OFFICIAL AND INFORMAL VISITS
`,
      note: '1985',
    },
  ],
};
