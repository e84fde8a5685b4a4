import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/service';
import { cable, CONFIDENTIAL, itemsAt, offered, taken } from './support';

describe('completion of captions', () => {
  it('offers them on the classification line behind the number alone', () => {
    const labels = offered(cable('PRISTINA 000042\n \nSIPDIS', 'PRISTINA 000042 <|>\n'));
    expect(labels.slice(0, 3)).toEqual(['SIPDIS', 'NOFORN', 'SENSITIVE']);
    expect(labels).not.toContain('DEPT FOR');
    expect(offered(cable('PRISTINA 000042', 'PRISTINA <|>000042'))).toEqual([]);
    expect(offered(cable('UNCLAS SECTION', 'UNCLAS <|>SECTION'))).toEqual([]);
    expect(taken(cable('PRISTINA 000042', 'PRISTINA 000042 SEN<|>'))).toContain('PRISTINA 000042 SENSITIVE\n');
  });

  it.each([
    ['SIPDIS SEN<|>', 'SENSITIVE'],
    ['SEN<|>', 'SENSITIVE'],
    ['sen<|>', 'SENSITIVE'],
    ['ROGER<|>', 'ROGER CHANNEL'],
    ['SIPDIS\nINFORM<|>', 'INFORM CONSULS'],
    ['SIPDIS\nDEPT F<|>', 'DEPT FOR'],
    ['SIPDIS foreign nationals<|>', 'NOFORN'],
  ])('between classification line and fields offers at %s first %s', (typed, caption) => {
    expect(offered(cable('SIPDIS', typed))[0]).toBe(caption);
  });

  it('does not find by so few letters what a meaning holds', () => {
    expect(offered(cable('SIPDIS', 'SIPDIS SEN<|>'))).toEqual(['SENSITIVE']);
  });

  it('offers them on an empty line there, behind the fields that are missing', () => {
    expect(offered(cable('SIPDIS', 'SIPDIS\n<|>'))[0]).toBe('NOFORN');
    expect(offered('UNCLAS\n\n<|>').slice(0, 5)).toEqual(['E.O. 13526:', 'TAGS:', 'SUBJECT:', 'REF:', 'SIPDIS']);
    expect(offered(cable('DEPT FOR EUR/SCE', 'DEPT FOR EUR/SCE\nSTATE <|>'))).toEqual([]);
  });

  it('offers none that stands there already', () => {
    expect(offered(cable('SIPDIS', 'SIPDIS\n<|>'))).not.toContain('SIPDIS');
    expect(offered(cable('SIPDIS', '<|>', cable('000042\n', '000042 SIPDIS\n')))).not.toContain('SIPDIS');
    expect(offered(cable('SIPDIS', 'ROGER CHANNEL\n<|>'))).not.toContain('ROGER CHANNEL');
  });

  it.each([
    ['NODIS', ['EXDIS', 'LIMDIS', 'SIPDIS'], ['STADIS', 'SENSITIVE']],
    ['EXDIS', ['NODIS', 'LIMDIS'], ['STADIS', 'SIPDIS']],
    ['SIPDIS', ['NODIS'], ['EXDIS', 'STADIS']],
    ['STADIS', ['STADIS'], ['NODIS', 'EXDIS']],
    ['AGREMENT CHANNEL', ['NODIS', 'SIPDIS', 'ROGER CHANNEL', 'TERREP'], ['SENSITIVE']],
    ['MED CHANNEL', ['ROGER CHANNEL', 'DIRGEN CHANNEL'], ['SENSITIVE', 'EXDIS']],
    ['INFORM ALL STATE EMPLOYEES', ['NODIS', 'EXDIS', 'LIMDIS'], ['SIPDIS']],
  ])('beside %s offers none of %j, but %j', (caption, excluded, free) => {
    const labels = offered(cable('SIPDIS', `${caption}\n<|>`));
    expect(labels.filter((label) => excluded.includes(label))).toEqual([]);
    expect(labels).toEqual(expect.arrayContaining(free));
  });

  it('offers SENSITIVE in no classified cable', () => {
    expect(offered(cable('SIPDIS', '<|>'))).toContain('SENSITIVE');
    expect(offered(cable('SIPDIS', '<|>', CONFIDENTIAL))).not.toContain('SENSITIVE');
  });

  it('offers no markers of references, values of databases, or forms with a blank to fill', () => {
    const labels = offered(cable('SIPDIS', '<|>'));
    for (const other of ['NOTAL', 'NIACT', 'US', 'ONLY', 'FOR xxx ONLY', 'SPECAT', 'UNCLAS EFTO'])
      expect(labels).not.toContain(other);
    expect(offered(cable('000042', '000042 <|>'))).toContain('SPECAT');
  });

  it('knows the captions of users', () => {
    const vocabulary = { ...DEFAULT_SETTINGS.vocabulary, captions: { BRIDGES: 'About bridges' } };
    expect(itemsAt(cable('SIPDIS', '<|>'), { ...DEFAULT_SETTINGS, vocabulary })[0]!.label).toBe('BRIDGES');
  });

  it('offers nothing in text that stands where no field follows', () => {
    const text = (line: string): string => `UNCLAS PARIS 000042\n\n${line}<|>\nThe library opened.\n`;
    expect(offered(text('sip'))).toEqual([]);
    expect(offered(text('The lib'))).toEqual([]);
    expect(offered(cable('DEPT FOR EUR/SCE', '<|>DEPT FOR EUR/SCE'))).toEqual([]);
    expect(offered(cable('DEPT FOR EUR/SCE', '<|>See REF A of today.'))).toEqual([]);
  });
});
