import { describe, expect, it } from 'vitest';
import { draft, found } from './support';

const body = '1. (U) The library opened.\n\n2. (U) Many came.\n';

describe('the end of a text', () => {
  it.each([
    [`${body}DOE\n`, 0],
    [`${body}\nDOE\n\nBT\n#0042\nNNNN\n`, 0],
    [`${body}\nDoe\n`, 0],
    [body, 1],
  ])('is signed: %j', (text, count) => {
    expect(found(draft(text), 'signature-missing')).toHaveLength(count);
  });

  it.each([
    [`${body}DOE\n\nMore of it.\n`, ['More of it.']],
    [`${body}DOE\nBT\nMore of it.\n`, ['More of it.']],
    [`${body}DOE\n\nNOTE: Not sent to all.\n`, []],
    [`${body}DOE\n\n3. (U) More.\n`, []],
    [`${body}UNESCO\n\nA heading\n\n3. (U) More.\n`, []],
    [`${body}DOE\nBT\n#0042\n\nNNNN\n`, []],
  ])('has nothing behind the signature: %j', (text, expected) => {
    expect(found(draft(text), 'text-behind-signature')).toEqual(expected);
  });

  it.each([
    [`BT\nUNCLAS\n\n${body}DOE\nBT\nNNNN\n`, 0],
    [`${body}DOE\nBT\nBT\nNNNN\n\nNNNN\n`, 2],
  ])('stands once: %j', (text, count) => {
    const header = 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\n';
    expect(found(header + text, 'end-repeated', 'received')).toHaveLength(count);
  });
});
