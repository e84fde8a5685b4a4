// npm run snippets: writes the snippets of VS Code, their choices from the tables of the vocabulary.
import { writeFileSync } from 'node:fs';
import { snippetsFile, snippetsText } from './lib/snippets.mjs';

writeFileSync(snippetsFile, await snippetsText());
