// The schema of `cablegram.json`.
import { join } from 'node:path';
import { root } from './paths.mjs';
import { schemaOfType } from './schema.mjs';

export const schemaFile = join(root, 'docs/cablegram.schema.json');

/** The schema as the file has it. */
export const schemaText = () =>
  schemaOfType(
    { path: 'server/src/service/configurationFile.ts', type: 'ConfigurationFile' },
    'A configuration file of Cablegram',
  );
