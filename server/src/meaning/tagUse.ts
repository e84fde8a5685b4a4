/** How much codes of TAGS are used, for the order of what is offered. */
import type { TagKind } from '../vocabulary';

/**
 * The codes that cables of about 2000 to 2010 carry most, most used first (general knowledge, in line with the lists of
 * public sites): where several codes are near, the one more used is the likelier.
 */
const MOST_USED =
  'PREL PGOV ECON PTER PHUM ETRD EFIN KDEM MARR EAID ENRG EINV PINR SNAR KCRM ASEC SOCI EAGR MNUC PARM KPAO ELAB SENV ' +
  'CVIS SMIG EPET ECPS EAIR MOPS MASS KNNP AMGT PBTS KIPR KTFN SCUL TBIO CASC OPRC TRGY EIND EWWT ECIN OVIP OEXC KISL ' +
  'KWMN KJUS KCOR AORC PREF PHSA TSPL CMGT ELTN APER AFIN BEXP EMIN EINT KFRD OREP PINS AEMR KTIA KMCA KIRF KFLO KMPI ' +
  'KSTC KHLS KPKO OIIP ETTC BTIO KMDR KOMC KWBG KPAL';

const RANKS: ReadonlyMap<string, number> = new Map(MOST_USED.split(' ').map((code, rank) => [code, rank]));
const UNRANKED = RANKS.size;

/** Listed, but borne by no cable of a public site that listed all its TAGS: a slip of one of them is unlikely. */
const HARDLY_MET: ReadonlySet<string> = new Set('ALEO KNET KONP KPAP KPDC KPMP KQDD KSIP KSRK'.split(' '));

/** Whether a code is among those used most. */
export function isUsedMuch(code: string): boolean {
  return RANKS.has(code);
}

/** Whether a code is among those used most, and more than another. */
export function isUsedMore(code: string, other: string): boolean {
  return rankOf(code) < rankOf(other);
}

export function isHardlyMet(code: string): boolean {
  return HARDLY_MET.has(code);
}

function rankOf(code: string): number {
  return RANKS.get(code) ?? UNRANKED;
}

const KINDS: readonly TagKind[] = ['subject', 'program', 'geographic', 'organization'];

/** Orders codes of topics: those used most, then subjects, then programs, each by the alphabet. */
export function inOrderOfUse(codes: Iterable<string>, kindOf: (code: string) => TagKind | undefined): string[] {
  const kindRank = (code: string): number => KINDS.indexOf(kindOf(code) ?? 'organization');
  return [...new Set(codes)].sort(
    (one, other) => rankOf(one) - rankOf(other) || kindRank(one) - kindRank(other) || (one < other ? -1 : 1),
  );
}
