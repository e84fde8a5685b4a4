import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import { CABLE, fixture } from '../support/fixtures';

/** What is offered at the cursor, best first. */
function offered(text: string): string[] {
  const { service, document, position } = fixture(text);
  return service
    .complete(document, position, DEFAULT_SETTINGS)
    .sort((a, b) => a.sortText!.localeCompare(b.sortText!))
    .map((item) => item.label);
}

const tags = (line: string): string => CABLE.replace('TAGS: PHUM KDEM, KV', line);

describe('completion', () => {
  it.each([
    ['TAGS: human rights<|>', 'PHUM'],
    ['TAGS: PGOV human ri<|>', 'PHUM'],
    ['TAGS: PHU<|>', 'PHUM'],
    ['TAGS: Kosovo<|>', 'KV'],
    ['TAGS: narcotics<|>', 'SNAR'],
    ['TAGS: PGOV, PREL<|> KV', 'PREL'],
  ])('of %s offers %s first', (line, code) => {
    expect(offered(tags(line))[0]).toBe(code);
  });

  it('offers every code after the name of the field, those that stand there left out', () => {
    const all = offered(tags('TAGS: PHUM <|>'));
    expect(all.length).toBeGreaterThan(500);
    expect(all).not.toContain('PHUM');
    expect(new Set(all).size).toBe(all.length);
  });

  it('goes on in a line that continues the field', () => {
    expect(offered(tags('TAGS: PHUM\nPRE<|>'))).toContain('PREL');
  });

  it('puts the code in the place of what was typed', () => {
    const { service, document, position } = fixture(tags('TAGS: PGOV human rights<|> KV'));
    const [first] = service.complete(document, position, DEFAULT_SETTINGS);
    const edit = first!.textEdit as { range: never; newText: string };
    const text = TextDocument.applyEdits(TextDocument.create('', '', 0, document.getText()), [edit]);
    expect(text).toContain('TAGS: PGOV PHUM KV\n');
    expect(first).toMatchObject({ detail: 'Human Rights' });
    expect(first!.kind).toBeDefined();
  });

  it.each([
    ['prose', CABLE.replace('The seminar', 'The <|>seminar')],
    ['the subject', CABLE.replace('A LIBRARY', 'A <|>LIBRARY')],
    ['the name of the field', CABLE.replace('TAGS:', 'TA<|>GS:')],
    ['the blank line after the field', CABLE.replace('REF: A', '<|>\nREF: A')],
    ['an empty text', '<|>'],
  ])('offers nothing in %s', (_place, text) => {
    expect(offered(text)).toEqual([]);
  });
});
