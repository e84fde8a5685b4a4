// npm run schema: writes the JSON Schemas of docs/, made from the types of the server.
import { writeFileSync } from 'node:fs';
import * as configuration from './lib/configuration-schema.mjs';
import * as record from './lib/record-schema.mjs';

for (const { schemaFile, schemaText } of [configuration, record]) writeFileSync(schemaFile, await schemaText());
