import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/service';
import { cable, itemsAt, offered, taken } from './support';

/** A header up to the line of the cursor, without other addressees. */
const header = (line: string, year = '07', from = 'AMEMBASSY ROME'): string =>
  `R 051635Z NOV ${year}\nFM ${from}\n${line}\nUNCLAS ROME 000042\n`;

const info = (typed: string): string => cable('INFO RUEHSQ/AMEMBASSY SKOPJE 0123', `INFO ${typed}`);

describe('completion of addresses', () => {
  it.each([
    ['embassy paris', 'RUEHFR/AMEMBASSY PARIS'],
    ['amembassy par', 'RUEHFR/AMEMBASSY PARIS'],
    ['RUEHFR', 'RUEHFR/AMEMBASSY PARIS'],
    ['RUEHFR/AMEM', 'RUEHFR/AMEMBASSY PARIS'],
    ['skop', 'RUEHSQ/AMEMBASSY SKOPJE'],
    ['france', 'RUEHFR/AMEMBASSY PARIS'],
    ['consulate strasbourg', 'RUEHSR/AMCONSUL STRASBOURG'],
    ['mission geneva', 'RUEHGV/USMISSION GENEVA'],
    ['usmission usun', 'RUCNDT/USMISSION USUN NEW YORK'],
    ['tel aviv', 'RUEHTV/AMEMBASSY TEL AVIV'],
    ['european pol', 'RUEHZL/EUROPEAN POLITICAL COLLECTIVE'],
    ['nsc', 'RHEHNSC/NSC WASHDC'],
    ['office pristina', 'RUEHPS/USOFFICE PRISTINA'],
    ['nas', 'RUEHBH/AMEMBASSY NASSAU'],
    ['secstate', 'RUEHC/SECSTATE WASHDC'],
    ['', 'RUEHC/SECSTATE WASHDC'],
  ])('finds by "%s" %s first', (typed, address) => {
    expect(offered(header(`TO ${typed}<|>`))[0]).toBe(address);
  });

  it('puts addresses that hold the words whole before those that they begin', () => {
    const whole = offered(header('TO san<|>')).map((label) => /\bSAN\b/.test(label));
    expect(whole.slice(0, 2)).toEqual([true, true]);
    expect(whole).toContain(false);
  });

  it('puts addresses that the words begin before those whose country they do', () => {
    const places = offered(header('TO amembassy par<|>')).map((label) => label.split('/AMEMBASSY ')[1]);
    expect(places).toEqual(['PARIS', 'PARAMARIBO', 'PARIS', 'ASUNCION']);
  });

  it('finds indicators by their first letters', () => {
    const labels = offered(header('TO RUEHS<|>'));
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.filter((label) => !label.startsWith('RUEHS'))).toEqual([]);
  });

  it('puts the address in the place of all that was typed', () => {
    expect(taken(header('TO embassy par<|>'))).toContain('\nTO RUEHFR/AMEMBASSY PARIS\n');
    expect(taken(info('RUEHTI/AMEM<|>'))).toContain('\nINFO RUEHTI/AMEMBASSY TIRANA\n');
  });

  it.each([
    ['as the other lines have it', 'INFO skop<|>\nTO SECSTATE WASHDC', '07', 'AMEMBASSY ROME', 'AMEMBASSY SKOPJE'],
    [
      'as the other lines have it',
      'INFO skop<|>\nTO RUEHC/SECSTATE WASHDC',
      '75',
      'AMEMBASSY ROME',
      'RUEHSQ/AMEMBASSY SKOPJE',
    ],
    ['not in copies of the 1970s', 'TO skop<|>', '75', 'AMEMBASSY ROME', 'AMEMBASSY SKOPJE'],
    ['not in outgoing copies', 'TO skop<|>', '07', 'SECSTATE WASHDC', 'AMEMBASSY SKOPJE'],
    ['not behind XMT', 'XMT skop<|>', '07', 'AMEMBASSY ROME', 'AMEMBASSY SKOPJE'],
    ['else with it', 'TO skop<|>', '07', 'AMEMBASSY ROME', 'RUEHSQ/AMEMBASSY SKOPJE'],
  ])('writes the indicator %s: %s (%s, %s)', (_how, line, year, from, label) => {
    expect(offered(header(line, year, from))[0]).toBe(label);
  });

  it('goes on in lines of the list, also in small letters', () => {
    expect(offered(header('INFO RUEHTI/AMEMBASSY TIRANA\nRUEHFR<|>'))[0]).toBe('RUEHFR/AMEMBASSY PARIS');
    expect(taken(header('INFO RUEHTI/AMEMBASSY TIRANA\nembassy paris<|>'))).toContain(
      'TIRANA\nRUEHFR/AMEMBASSY PARIS\nUNCLAS',
    );
    // Below a blank line small letters are text.
    expect(offered(header('INFO RUEHTI/AMEMBASSY TIRANA\n\nembassy paris<|>'))).toEqual([]);
  });

  it('leaves out who is addressed already', () => {
    expect(offered(info('RUEHC<|>'))).not.toContain('RUEHC/SECSTATE WASHDC');
    expect(offered(header('TO RUEHC<|>'))).toContain('RUEHC/SECSTATE WASHDC');
    expect(offered(info('usun<|>'))).not.toContain('RUCNDT/USMISSION USUN NEW YORK');
  });

  it('names the originator without its indicator', () => {
    expect(offered('R 051635Z NOV 07\nFM skop<|>')[0]).toBe('AMEMBASSY SKOPJE');
  });

  it('offers posts that no directory has, and those of users', () => {
    expect(offered(header('TO bonn<|>', '75'))).toContain('AMEMBASSY BONN');
    const posts = { FERNHILL: { name: 'AMCONSUL FERNHILL', routingIndicators: ['RUEHQQ'] } };
    const settings = { ...DEFAULT_SETTINGS, vocabulary: { ...DEFAULT_SETTINGS.vocabulary, posts } };
    expect(itemsAt(header('TO fernh<|>'), settings)[0]!.label).toBe('RUEHQQ/AMCONSUL FERNHILL');
  });

  it('offers nothing for signs', () => {
    expect(offered(header('TO (<|>'))).toEqual([]);
  });

  it('gives no more items than can be read', () => {
    expect(offered(header('TO <|>'))).toHaveLength(100);
  });

  it('begins INFO below the action addressees', () => {
    expect(taken('R 051635Z NOV 07\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nIN<|>')).toContain('WASHDC\nINFO ');
    expect(offered(header('TO SECSTATE WASHDC\nIN<|>\nINFO AMEMBASSY PARIS'))).not.toContain('INFO');
  });
});

describe('completion of precedences', () => {
  it('offers the words behind an address, that of the cable first', () => {
    expect(offered(info('RUEHTI/AMEMBASSY TIRANA <|>'))).toEqual([
      'PRIORITY',
      'FLASH',
      'NIACT IMMEDIATE',
      'IMMEDIATE',
      'ROUTINE',
    ]);
    expect(offered(info('AMEMBASSY NOWHERE <|>'))).toContain('ROUTINE');
  });

  it.each([
    ['TIRANA IMM', ['IMMEDIATE']],
    ['TIRANA NIACT ', ['NIACT IMMEDIATE']],
    ['TIRANA NIACT IMM', ['NIACT IMMEDIATE']],
    ['TIRANA pri', ['PRIORITY']],
    ['TIRANA PRIORITY ', []],
    ['TIRANA PRIORITY 77', []],
    ['TIRANA//PA// ', []],
  ])('at RUEHTI/AMEMBASSY %s offers %j', (typed, words) => {
    expect(offered(info(`RUEHTI/AMEMBASSY ${typed}<|>`))).toEqual(words);
  });

  it('takes the second word of an address for no precedence', () => {
    expect(offered(info('AMEMBASSY P<|>'))[0]).toMatch(/^RUEH\w+\/AMEMBASSY P/);
  });

  it('offers the letters of the date-time line before its group alone', () => {
    expect(offered(cable('P 051635Z', 'P<|> 051635Z')).slice(0, 5)).toEqual(['Z', 'O', 'P', 'R', 'O P']);
    expect(taken(cable('P 051635Z', 'P<|> 051635Z'), 'O')).toContain('\nO 051635Z');
    expect(offered(cable('P 051635Z', 'P 05<|>1635Z'))).toEqual([]);
  });

  it('offers the doubled letters of the routing line where it begins', () => {
    expect(offered(cable('PP RUEHAG', 'P<|>P RUEHAG'))).toEqual(['ZZ', 'OO', 'PP', 'RR']);
  });
});

describe('completion of routing indicators', () => {
  it.each([
    ['PP RUEHAG RUEHSQ<|>', 'RUEHSQ'],
    ['PP RUEHAG skop<|>', 'RUEHSQ'],
    ['PP RUEHAG\nRUEHFR<|>', 'RUEHFR'],
  ])('at %s offers %s first', (line, indicator) => {
    expect(offered(cable('PP RUEHAG RUEHROV', line))[0]).toBe(indicator);
  });

  it('offers each once and none that stands there', () => {
    const labels = offered(cable('PP RUEHAG RUEHROV', 'PP RUEHAG <|>'));
    expect(new Set(labels).size).toBe(labels.length);
    expect(offered(cable('PP RUEHAG RUEHROV', 'PP RUEHSQ skop<|>'))).not.toContain('RUEHSQ');
    expect(itemsAt(cable('PP RUEHAG RUEHROV', 'PP RUEHAG RUEHFR<|>'))[0]!.detail).toBe('AMEMBASSY PARIS');
    expect(labels.every((label) => /^[RQ][A-Z]+$/.test(label))).toBe(true);
  });
});
