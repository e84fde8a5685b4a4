import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FileTable } from '../../server/src/workspace/fileTable';

/** Few signs, so that names hold each other and go over from one into the next. */
const name = fc.string({ unit: fc.constantFrom('a', 'b', '/'), minLength: 1, maxLength: 6 });

it('a file is found by its whole name, however often it is asked for', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 30 }), fc.array(name, { maxLength: 30 }), (names, others) => {
      const starts = names.map((_, file) => names.slice(0, file).join('').length);
      const files = Float64Array.from(starts.flatMap((start) => [start, 0, 0, 0]));
      const table = new FileTable({ files, names: names.join('') });
      for (const wanted of [...names, ...others, ...names]) {
        const place = names.indexOf(wanted);
        expect(table.fileOf(wanted)).toBe(place < 0 ? undefined : place);
      }
    }),
  );
});
