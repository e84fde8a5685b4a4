/**
 * The subject and program codes that cables of about 2000 to 2010 carry most, most used first (general knowledge, in line
 * with the lists of public sites): where several codes are near, the one more used is the likelier.
 */
const MOST_USED = (
  'PREL PGOV ECON PTER PHUM ETRD EFIN KDEM MARR EAID ENRG EINV PINR SNAR KCRM ASEC SOCI EAGR MNUC PARM KPAO ELAB SENV ' +
  'CVIS SMIG EPET ECPS EAIR MOPS MASS KNNP AMGT PBTS KIPR KTFN SCUL TBIO CASC OPRC TRGY EIND EWWT ECIN OVIP OEXC KISL ' +
  'KWMN KJUS KCOR AORC PREF PHSA TSPL CMGT ELTN APER AFIN BEXP EMIN EINT KFRD OREP PINS'
).split(' ');
const RANKS = new Map(MOST_USED.map((code, rank) => [code, rank]));

/** Orders codes by how much they are used: those of the list first, then subjects, programs, and by the alphabet. */
export function byUse(one: string, other: string): number {
  return rankOf(one) - rankOf(other) || (one < other ? -1 : one > other ? 1 : 0);
}

function rankOf(code: string): number {
  return RANKS.get(code) ?? MOST_USED.length + (code.startsWith('K') ? 1 : 0);
}
