// npm run rules: writes the pages of the rules, their table, and the settings of VS Code for them, all from the rules.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { generatedFiles, RULE_PAGES } from './lib/rule-pages.mjs';

const files = await generatedFiles();
for (const name of readdirSync(join(root, RULE_PAGES))) {
  if (!files.has(`${RULE_PAGES}/${name}`)) rmSync(join(root, RULE_PAGES, name));
}
for (const [file, text] of files) writeFileSync(join(root, file), text);
