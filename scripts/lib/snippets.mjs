// The snippets of VS Code, their choices from the tables of the vocabulary.
import { join } from 'node:path';
import prettier from 'prettier';
import { bundledModule } from './bundled.mjs';
import { root } from './paths.mjs';

export const snippetsFile = join(root, 'snippets/cable.json');

/** @returns {Promise<string>} what the file of snippets is to hold */
export async function snippetsText() {
  const tables = await bundledModule(`
    export * from './vocabulary';
    export { marksUpTo, TELEGRAM_FORMS } from './meaning/levels';
    export { orderLines } from './features/completion/orderLines';
    export { rankByUse } from './features/completion/captions';
    export { reasonsOn } from './features/completion/reasons';
    export { SnippetWriter } from './features/newCable/snippet';
  `);
  const snippets = Object.fromEntries(
    snippetsOf(tables).map(({ name, prefix, what, body }) => [
      name,
      { prefix, description: `${prefix}: ${what}`, body: body.split('\n') },
    ]),
  );
  const options = await prettier.resolveConfig(snippetsFile);
  return prettier.format(JSON.stringify(snippets), { ...options, parser: 'json' });
}

const PRECEDENCES = ['R', 'P', 'O', 'NIACT', 'Z'];

/** What the tables give to choose from, the usual one first. */
function choicesOf(tables) {
  const { captions, executiveOrders, isCaptionLine, isWholeCaptionLine, orderReasons, precedences } = tables;
  const forms = executiveOrders().filter(({ inForceTo, lineForm }) => inForceTo === '' && lineForm !== '');
  const [{ inForceFrom }] = forms;
  const rows = [...captions()].sort((one, other) => tables.rankByUse(one) - tables.rankByUse(other));
  const namesOf = (isMeant) => rows.filter(isMeant).map(({ caption }) => caption);
  return {
    levels: Object.values(tables.TELEGRAM_FORMS),
    captions: namesOf(isWholeCaptionLine),
    passing: namesOf((row) => isCaptionLine(row) && row.kind === 'passing').reverse(),
    orderForms: orderForms(tables.orderLines(forms, new Date(inForceFrom))),
    reasons: tables.reasonsOn(new Date(inForceFrom)),
    meanings: orderReasons()
      .filter(({ section }) => section.includes(inForceFrom))
      .map(({ letter, meaning }) => `(${letter}) ${meaning}`),
    marks: tables.marksUpTo('TOP SECRET', false),
    precedences: PRECEDENCES.map((prosign) => precedences().find((row) => row.prosign === prosign).name),
  };
}

/** The lines of an order behind `E.O.`, with the form of a date in the place of each. */
function orderForms(lines) {
  const forms = lines.map(({ shown }) => shown.replace(/\d\d\/\d\d\/\d{4}/, 'MM/DD/YYYY').replace(/[<>]/g, ''));
  return { number: lines[0].order, forms: [...new Set(forms.map((form) => form.slice(form.indexOf(': ') + 2)))] };
}

/** Every part of a cable, each with stops of its own. */
function snippetsOf(tables) {
  const choices = choicesOf(tables);
  const { orderForms, reasons, marks, meanings } = choices;
  const part = (name, prefix, what, write) => ({ name, prefix, what, body: write(new tables.SnippetWriter()) });
  const paragraph = (snippet, number) => `${snippet.stop(number)}. (${snippet.choice(marks)})`;
  const order = (snippet) => `E.O. ${orderForms.number}: ${snippet.choice(orderForms.forms)}`;
  return [
    part('New cable', 'cable', 'a whole draft, from the classification line to the signature', (snippet) =>
      [
        snippet.choice(choices.levels),
        '',
        snippet.choice(choices.captions),
        '',
        `DEPT FOR ${snippet.stop('OFFICE')}`,
        '',
        order(snippet),
        `TAGS: ${snippet.stop()}`,
        `SUBJECT: ${snippet.stop('SUBJECT IN CAPITALS')}`,
        '',
        `REF: ${snippet.stop('POST 1234')}`,
        '',
        `1. (${snippet.choice(marks)}) SUMMARY: ${snippet.stop('What happened and why it matters.')}  END SUMMARY.`,
        '',
        `2. (${snippet.choice(marks)}) \${0}`,
        '',
        snippet.stop('SIGNATURE'),
        '',
      ].join('\n'),
    ),
    part('Header lines', 'header', 'who sends the cable, to whom, and how fast', (snippet) =>
      [
        `FM ${snippet.stop('AMEMBASSY POST')}`,
        `TO ${snippet.stop('SECSTATE WASHDC')} ${snippet.choice(choices.precedences)}`,
        `INFO ${snippet.stop('AMEMBASSY OTHER POST')} ${snippet.choice(choices.precedences)}`,
      ].join('\n'),
    ),
    part('Classification line', 'class', 'the classification as telegrams write it', (snippet) =>
      snippet.choice(choices.levels),
    ),
    part('Caption', 'caption', 'a caption, on a line of its own', (snippet) => snippet.choice(choices.captions)),
    part(
      'Attention line',
      'attention',
      'for whom the cable is, or to whom it is passed on',
      (snippet) => `${snippet.choice(choices.passing)} ${snippet.stop('OFFICE')}`,
    ),
    part('Executive order', 'eo', `the E.O. line, by the forms of E.O. ${orderForms.number}`, order),
    part(
      'Classified by',
      'classby',
      `who classified the cable, and the reasons of the order's section ${reasons.section}: ${meanings.join('; ')}`,
      (snippet) =>
        `Classified By: ${snippet.stop('Title and name')}; reasons ${reasons.section} (${snippet.choice(reasons.letters)})`,
    ),
    part('TAGS', 'tags', 'the TAGS line: subjects, then places', (snippet) => `TAGS: ${snippet.stop()}`),
    part(
      'Subject',
      'subject',
      'the subject, in capitals',
      (snippet) => `SUBJECT: ${snippet.stop('SUBJECT IN CAPITALS')}`,
    ),
    part('Reference list', 'ref', 'the REF field with two lettered references', (snippet) =>
      [`REF: A. ${snippet.stop('POST 1234')}`, `     B. ${snippet.stop('STATE 5678')}`].join('\n'),
    ),
    part(
      'Paragraph',
      'para',
      'a numbered paragraph with its portion mark',
      (snippet) => `${paragraph(snippet, '2')} \${0}`,
    ),
    part(
      'Summary paragraph',
      'summary',
      'the summary paragraph, from SUMMARY to END SUMMARY',
      (snippet) => `${paragraph(snippet, '1')} SUMMARY: \${0}  END SUMMARY.`,
    ),
    part(
      'Comment paragraph',
      'comment',
      'a comment paragraph, from COMMENT to END COMMENT',
      (snippet) => `${paragraph(snippet, '3')} COMMENT: \${0}  END COMMENT.`,
    ),
    part(
      'Action request',
      'action',
      'a paragraph that asks for action, and by when',
      (snippet) =>
        `${paragraph(snippet, '4')} ACTION REQUEST: ${snippet.stop('Post requests')} \${0} by ${snippet.stop('date')}.`,
    ),
    part('Text in full', 'text', 'a text given in full, from BEGIN TEXT to END TEXT', () =>
      ['BEGIN TEXT:', '', '${0}', '', 'END TEXT.'].join('\n'),
    ),
    part(
      'Point of contact',
      'contact',
      'a paragraph on whom to ask',
      (snippet) =>
        `${paragraph(snippet, '5')} Point of contact is ${snippet.stop('name')}, ${snippet.stop('office')}, ${snippet.stop('telephone')}.`,
    ),
    part('Signature', 'signature', 'who signs the cable, in capitals', (snippet) => snippet.stop('SIGNATURE')),
    part(
      'Drafting and clearance',
      'clearance',
      'who approved, drafted and cleared the cable, above its header',
      (snippet) =>
        [
          `APPROVED: ${snippet.stop('DCM')}:${snippet.stop('NAME')}`,
          `DRAFTED: ${snippet.stop('POL')}:${snippet.stop('NAME')}`,
          `CLEARED: ${snippet.stop('ECON')}:${snippet.stop('NAME')}`,
        ].join('\n'),
    ),
  ];
}
