import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import prettier from 'prettier';
import { root } from './paths.mjs';

export const schemaFile = join(root, 'docs/cable.schema.json');

/** Places in a text. The types are those of the protocol's package, the words are ours. */
const PLACES = {
  Range: {
    type: 'object',
    properties: { start: { $ref: '#/definitions/Position' }, end: { $ref: '#/definitions/Position' } },
    required: ['start', 'end'],
    additionalProperties: false,
    description: 'A stretch of the text; its end is the first place behind it.',
  },
  Position: {
    type: 'object',
    properties: {
      line: { $ref: '#/definitions/uinteger', description: 'The line, counted from zero.' },
      character: { $ref: '#/definitions/uinteger', description: 'The column in UTF-16 units, counted from zero.' },
    },
    required: ['line', 'character'],
    additionalProperties: false,
  },
  uinteger: { type: 'integer', minimum: 0 },
};

/** Types of TypeScript know no whole numbers, and all numbers of a record are. */
const wholeNumbers = (key, value) => (key === 'type' && value === 'number' ? 'integer' : value);

/** The schema as the file has it. */
export async function schemaText() {
  const generator = createGenerator({
    path: join(root, 'server/src/cli/record.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'ParseRecord',
    topRef: false,
    additionalProperties: false,
    // Types are checked by the compiler of the project, which is newer than the generator's.
    skipTypeCheck: true,
  });
  const { $schema, definitions, ...schema } = generator.createSchema('ParseRecord');
  const titled = {
    $schema,
    title: 'A record of cablegram parse',
    ...schema,
    definitions: { ...definitions, ...PLACES },
  };
  const options = await prettier.resolveConfig(schemaFile);
  return prettier.format(JSON.stringify(titled, wholeNumbers), { ...options, parser: 'json' });
}
