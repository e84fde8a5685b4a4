/**
 * A text on one line of at most `limit` units, cut between words where it can be, with an ellipsis for what is left
 * out. Control characters of damaged copies count as blanks.
 */
export function shortText(text: string, limit = 60): string {
  const clean = text
    .slice(0, 4 * limit)
    .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
    .trim();
  if (clean.length <= limit) return clean;
  const blank = clean.lastIndexOf(' ', limit - 1);
  const kept = clean.slice(0, blank > limit / 2 ? blank : limit - 1);
  // Not half a character.
  return `${kept.replace(/[\ud800-\udbff]$/, '')}…`;
}
