// JSON Schemas made from the types of the server.
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import prettier from 'prettier';
import { root } from './paths.mjs';

/**
 * The schema of a type as its file has it.
 * @param {{ path: string, type: string }} source the file of the type, from the root, and its name
 * @param {string} title
 * @param {Record<string, unknown>} [definitions] that take the place of those made from types
 * @returns {Promise<string>}
 */
export async function schemaOfType({ path, type }, title, definitions = {}) {
  const generator = createGenerator({
    path: join(root, path),
    tsconfig: join(root, 'tsconfig.json'),
    type,
    topRef: false,
    additionalProperties: false,
    // Types are checked by the compiler of the project, which is newer than the generator's.
    skipTypeCheck: true,
  });
  const { $schema, definitions: made, ...schema } = generator.createSchema(type);
  const titled = { $schema, title, ...schema, definitions: { ...made, ...definitions } };
  const options = await prettier.resolveConfig(join(root, 'docs/any.json'));
  return prettier.format(JSON.stringify(titled, wholeNumbers), { ...options, parser: 'json' });
}

/** Types of TypeScript know no whole numbers, and all numbers of ours are. */
const wholeNumbers = (key, value) => (key === 'type' && value === 'number' ? 'integer' : value);
