import { expect, it } from 'vitest';
import { FoundLists } from '../../server/src/workspace/foundLists';

it('lists are handed on as they are found, and how many files there are is told before all are read', async () => {
  const lists = new FoundLists();
  const source = lists[Symbol.asyncIterator]();
  lists.add('a\nb', 2);
  lists.add('', 0);
  expect(await source.next()).toEqual({ value: 'a\nb', done: false });
  const next = source.next();
  lists.add('c', 1);
  expect(await next).toEqual({ value: 'c', done: false });
  expect(lists.total).toBeUndefined();
  // Two ask at once, before there is an end.
  const last = [source.next(), source.next(), source.next()];
  lists.add('d', 1);
  lists.end();
  expect(lists.total).toBe(4);
  expect(await Promise.all(last)).toEqual([
    { value: 'd', done: false },
    { value: undefined, done: true },
    { value: undefined, done: true },
  ]);
});
