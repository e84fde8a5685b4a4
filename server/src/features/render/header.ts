/** The boxes above the text: what cable this is, and its header and fields, spelt out. */
import { describeMoment } from '../../meaning/dateTimeGroup';
import { eraOf } from '../../meaning/era';
import type { AddressedPost, Addressee } from '../../meaning/model';
import { referencesOf } from '../../meaning/references';
import { meaningsOfTag } from '../../meaning/tags';
import { normalisedAddress } from '../../vocabulary';
import type { RenderContext } from './context';
import { Html } from './html';
import { citation } from './links';

const { element, join, text } = Html;

/** Number, date, classification and subject. */
export function identityBox({ facts }: RenderContext): Html {
  const { identity, dates, classification, subject, originator } = facts;
  const sent = dates.sent?.time;
  const cells = [
    ['Number', identity.number],
    ['Sent', sent?.slice(0, 16).replace('T', ' ').concat(' UTC')],
    ['Classification', classification?.level],
    ['Origin', originator?.address ?? identity.post],
  ].flatMap(([name, value]) =>
    value === undefined ? [] : element('div', {}, element('dt', {}, text(name!)), element('dd', {}, text(value))),
  );
  const title = element('h1', {}, text(subject?.text ?? identity.number ?? 'A cable'));
  const level = classification?.level.toLowerCase().replaceAll(' ', '-');
  return element(
    'header',
    { class: `identity${level === undefined ? '' : ` level-${level}`}` },
    title,
    element('dl', {}, ...cells),
  );
}

/** Addresses, captions, order, TAGS and references, each with what it means. */
export function headerBox(context: RenderContext): Html {
  const { facts } = context;
  const sent = facts.dates.sent?.time;
  const rows = [
    row('From', facts.originator && [address(facts.originator, context)]),
    row('Sent', sent === undefined ? undefined : [text(describeMoment(new Date(sent)))]),
    row('Precedence', facts.precedence && [text(precedence(facts.precedence))]),
    row('Action', addresses('action', context)),
    row('Information', addresses('information', context)),
    row('Exempt', addresses('exempt', context)),
    row(
      'Captions',
      facts.captions.map(({ text: caption }) => text(caption)),
    ),
    row(
      'Attention',
      facts.attention.map(({ text: line }) => text(line)),
    ),
    row(
      'Executive order',
      facts.executiveOrder && [
        text([facts.executiveOrder.order, facts.executiveOrder.text].filter(Boolean).join(': ')),
      ],
    ),
    row('TAGS', tags(context)),
    row('References', references(context)),
    row('Classified by', facts.classifier && [text(facts.classifier.text)]),
  ].filter((made) => made !== undefined);
  return element(
    'section',
    { class: 'header', 'aria-label': 'Header' },
    element('table', {}, element('tbody', {}, ...rows)),
  );
}

/** A row of the table; none without a value. */
function row(name: string, values: readonly Html[] | undefined): Html | undefined {
  if (!values || values.length === 0) return undefined;
  const cell = values.length === 1 ? values[0]! : element('ul', {}, ...values.map((value) => element('li', {}, value)));
  return element('tr', {}, element('th', { scope: 'row' }, text(name)), element('td', {}, cell));
}

function precedence({ action, information }: { readonly action: string; readonly information?: string }): string {
  return information === undefined ? action : `${action}; ${information} for information`;
}

function addresses(role: AddressedPost['role'], context: RenderContext): Html[] {
  return context.facts.addressees.filter((own) => own.role === role).map((own) => address(own, context));
}

/** An address, with the addressee that its routing indicator stands for where that says more. */
function address({ address: written, routingIndicator, offices }: Addressee, { lexicon }: RenderContext): Html {
  const parts = [text(written)];
  if (offices.length > 0) parts.push(text(` for ${offices.join(', ')}`));
  if (routingIndicator !== undefined) {
    const rows = lexicon.routingIndicatorRows(routingIndicator);
    // Several addressees may share an indicator.
    const own = normalisedAddress(written);
    const served = rows.find(({ addressee }) => normalisedAddress(addressee) === own) ?? rows[0];
    parts.push(text(' '), element('code', { title: served?.addressee ?? 'in no list' }, text(routingIndicator)));
  }
  return join(parts);
}

function tags({ facts, cable, lexicon }: RenderContext): Html[] {
  const era = eraOf(cable);
  return facts.tags.map(({ code, kind }) => {
    const [row] = kind === 'code' ? meaningsOfTag(code, era, lexicon) : [];
    const meaning = kind === 'name' ? 'a name' : (row?.meaning ?? 'in no list');
    return join([element('code', {}, text(code)), text(` ${meaning}`)]);
  });
}

function references(context: RenderContext): Html[] {
  return referencesOf(context.cable).map((entry) => {
    const { letter, cited } = entry;
    const label =
      letter === undefined ? [] : [element('b', { id: `${context.prefix}ref-${letter}` }, text(`${letter}. `))];
    return join([...label, citation(entry.text, cited, context)]);
  });
}
