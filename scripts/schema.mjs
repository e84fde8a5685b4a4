// npm run schema: writes the JSON Schema of the records of `cablegram parse`, made from their types.
import { writeFileSync } from 'node:fs';
import { schemaFile, schemaText } from './lib/record-schema.mjs';

writeFileSync(schemaFile, await schemaText());
