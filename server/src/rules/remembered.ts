import type { HeaderContext } from '../context';

/** What several rules read of a cable, read once for each time that it is checked. */
export function remembered<Result>(read: (cable: HeaderContext) => Result): (cable: HeaderContext) => Result {
  const results = new WeakMap<HeaderContext, { readonly result: Result }>();
  return (cable) => {
    let known = results.get(cable);
    if (!known) results.set(cable, (known = { result: read(cable) }));
    return known.result;
  };
}
