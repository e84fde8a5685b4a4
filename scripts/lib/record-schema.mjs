// The schema of the records of `cablegram parse`.
import { join } from 'node:path';
import { root } from './paths.mjs';
import { schemaOfType } from './schema.mjs';

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

/** The schema as the file has it. */
export const schemaText = () =>
  schemaOfType({ path: 'server/src/cli/record.ts', type: 'ParseRecord' }, 'A record of cablegram parse', PLACES);
