import { describe, expect, it } from 'vitest';
import { projectFiles, read } from '../support/repository';

const files = projectFiles().filter((file) => !/\.(?:png|ico)$/.test(file));

/** The files in which a pattern stands. */
const holding = (pattern: RegExp, among = files): string[] => among.filter((file) => pattern.test(read(file)));

describe('the files of the project', () => {
  it('name no place of one machine', () => {
    const places = ['/work' + '/main', '/work' + '/shared', '/tmp' + '/bash', '/ho' + 'me/'];
    expect(holding(new RegExp(places.join('|')))).toEqual([]);
  });

  it('hold no test that is skipped, alone or still to be written', () => {
    const tests = files.filter((file) => file.startsWith('tests/'));
    expect(tests.length).toBeGreaterThan(20);
    expect(holding(/\b(?:it|test|describe|suite)\.(?:skip|only|todo)\b/, tests)).toEqual([]);
  });

  it('lock dependencies without the address of a registry', () => {
    expect(read('package-lock.json')).toContain('"lockfileVersion": 3');
    expect(holding(/"resolved": *"[a-z+]+:\/\//, ['package-lock.json'])).toEqual([]);
  });

  it('end their lines with a line feed alone', () => {
    expect(holding(/\r\n/)).toEqual([]);
  });
});
