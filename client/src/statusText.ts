import type { CableStatus } from './requests';

/** What the status bar shows of a cable. */
export function textOf({
  profile,
  number,
  classification,
  mark,
  portions,
  isAbove,
  words,
  sections,
  openClearances,
}: CableStatus): string {
  const parts = [profile === 'draft' ? '$(edit) Draft' : '$(lock) Received', number, classification];
  if (isAbove) parts.push(`$(warning) ${portions}`);
  if (mark !== '') parts.push(`(${mark})`);
  parts.push(`${words} words`);
  if (profile === 'draft' && sections > 1) parts.push(`${sections} sections`);
  if (openClearances.length > 0) parts.push(`${clearances(openClearances.length)} open`);
  return parts.filter((part) => part !== '').join(' \u00b7 ');
}

function clearances(count: number): string {
  return count === 1 ? '1 clearance' : `${count} clearances`;
}

/** What it tells when one points at it. */
export function tooltipOf({ profile, portions, isAbove, words, lines, sections, openClearances }: CableStatus): string {
  const sentences = [
    profile === 'draft' ? 'A draft.' : 'A received copy, which nothing edits.',
    `${words} words in its text, ${lines} lines in all${profile === 'draft' && sections > 1 ? `, to be sent in ${sections} sections` : ''}.`,
  ];
  if (portions !== '')
    sentences.push(`The highest portion is ${portions}${isAbove ? ', above the classification' : ''}.`);
  if (isAbove && profile === 'draft') sentences.push('The command Raise the Classification makes the whole as high.');
  if (openClearances.length > 0) sentences.push(`Not yet cleared or approved: ${openClearances.join(', ')}.`);
  return [...sentences, 'Click to tell what the file is.'].join(' ');
}
