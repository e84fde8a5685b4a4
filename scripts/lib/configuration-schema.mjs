// The schema of `cablegram.json`.
import { join } from 'node:path';
import { bundledModule } from './bundled.mjs';
import { root } from './paths.mjs';
import { schemaOfType } from './schema.mjs';

export const schemaFile = join(root, 'docs/cablegram.schema.json');

/** The schema as the file has it. */
export async function schemaText() {
  return schemaOfType(
    { path: 'server/src/service/configurationFile.ts', type: 'ConfigurationFile' },
    'A configuration file of Cablegram',
    { RuleSeverities: await ruleSeverities() },
  );
}

/** Severities by rule: the ids are not of a type, but those of the rules that there are. */
async function ruleSeverities() {
  const { RULES } = await bundledModule(`export { RULES } from './rules';`);
  const severity = { $ref: '#/definitions/RuleSeverity' };
  return {
    type: 'object',
    properties: Object.fromEntries(RULES.map(({ id, title }) => [id, { ...severity, description: `${title}.` }])),
    additionalProperties: false,
    description: 'Severity of rules by their id: a rule that is not named keeps its own.',
  };
}
