import leven from 'leven';

/** So many names are offered at most. */
const MAX_NAMES = 3;

/** The names that one may have meant by another, the nearest first; those that hold it among them. */
export function nearNames(meant: string, names: readonly string[]): string[] {
  const farthest = Math.max(2, Math.floor(meant.length / 4));
  return names
    .map((name) => ({ name, distance: leven(meant, name) }))
    .filter(({ name, distance }) => distance <= farthest || (meant !== '' && name.includes(meant)))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MAX_NAMES)
    .map(({ name }) => name);
}

/** A question that follows a message about an unknown name; '' where no name is near. */
export function didYouMean(meant: string, names: readonly string[]): string {
  const near = nearNames(meant, names);
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}
