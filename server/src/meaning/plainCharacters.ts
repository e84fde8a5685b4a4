/**
 * Characters that word processors put into a text, and what stands for them in a cable: ASCII alone (drafting rules 8
 * and 9). Pure functions over texts, for rules, for formatting and for what is pasted.
 */

/** The characters with one safe form, by that form. */
const FORMS: Readonly<Record<string, string>> = {
  "'": '\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u02bc',
  '"': '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb',
  '-': '\u2010\u2011\u2012\u2013\u2212\u2043\u2022\u2023\u25aa\u25ab\u25a0\u25cf\u25cb\u25e6\u2219\u00b7\uf0b7',
  '--': '\u2014\u2015',
  '...': '\u2026',
  ' ': '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  '': '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff',
  '\n': '\u2028\u2029',
  ff: '\ufb00',
  fi: '\ufb01',
  fl: '\ufb02',
  ffi: '\ufb03',
  ffl: '\ufb04',
  st: '\ufb05\ufb06',
  '1/2': '\u00bd',
  '1/4': '\u00bc',
  '3/4': '\u00be',
};

const PLAIN = new Map(Object.entries(FORMS).flatMap(([plain, signs]) => [...signs].map((sign) => [sign, plain])));

/** Letters whose base letter does not come of taking the accent away. */
const BASES: Readonly<Record<string, string>> = {
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Ø: 'O',
  ø: 'o',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
};

const OUTSIDE_ASCII = /[^\0-\x7f]/gu;

/**
 * The text with typographic quotes, dashes, ellipses, no-break blanks, ligatures and bullets as ASCII has them, and
 * without soft hyphens and what else cannot be seen. What has no safe form stays, accented letters among it. Twice is
 * the same as once.
 */
export function plainText(text: string): string {
  return text.replace(OUTSIDE_ASCII, (sign) => PLAIN.get(sign) ?? sign);
}

/** As `plainText`, with base letters for accented Latin ones too: right mostly, but a name may lose by it. */
export function unaccentedText(text: string): string {
  return plainText(text).replace(OUTSIDE_ASCII, (sign) => BASES[sign] ?? baseLetter(sign));
}

/** The letter below an accent, nothing for an accent alone; the sign itself where it is neither. */
function baseLetter(sign: string): string {
  const base = sign.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[A-Za-z]?$/.test(base) ? base : sign;
}

/** A run of characters outside ASCII, all with a safe form or all without. */
export interface ForeignRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The runs of characters outside ASCII in a line. */
export function foreignRuns(line: string): ForeignRun[] {
  const runs: { start: number; end: number; text: string; plain: boolean }[] = [];
  for (const { index, 0: sign } of line.matchAll(OUTSIDE_ASCII)) {
    const plain = PLAIN.has(sign);
    const last = runs.at(-1);
    if (last?.end === index && last.plain === plain) {
      last.end += sign.length;
      last.text += sign;
    } else {
      runs.push({ start: index, end: index + sign.length, text: sign, plain });
    }
  }
  return runs.map(({ start, end, text }) => ({ start, end, text }));
}
