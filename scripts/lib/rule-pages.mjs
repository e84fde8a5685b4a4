// What is generated from the rules: a page for each, the table of all, the settings of VS Code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { bundledModule } from './bundled.mjs';
import { root } from './paths.mjs';

export const RULE_PAGES = 'docs/rules';
const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'];
const TITLES = { received: 'received copy', draft: 'draft' };

/** The rules with their pages, in the order of the product's list. */
async function rulesWithPages() {
  const files = ruleFiles();
  const imports = files.map((file, index) => `import * as module${index} from './${file}';`);
  const list = files.map((_, index) => `module${index}`).join(', ');
  const { RULES, modules } = await bundledModule(
    `${imports.join('\n')}\nexport { RULES } from './rules/all';\nexport const modules = [${list}];`,
  );
  return RULES.map((rule) => ({ rule, page: modules.find((module) => module.rule === rule)?.page }));
}

/** Files of rules, from `server/src`, without their ending: each exports `rule` and `page`. */
function ruleFiles() {
  return readdirSync(join(root, 'server/src/rules'), { recursive: true, encoding: 'utf8' })
    .map((file) => `rules/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /^export const rule\b/m.test(readFileSync(join(root, 'server/src', file), 'utf8')))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
}

/**
 * The generated files: their paths from the root, and what they are to hold.
 * @returns {Promise<Map<string, string>>}
 */
export async function generatedFiles() {
  const rules = await rulesWithPages();
  const files = new Map();
  for (const { rule, page } of rules) {
    if (!page) throw new Error(`The rule ${rule.id} has no page.`);
    files.set(`${RULE_PAGES}/${rule.id}.md`, await markdown(pageOf(rule, page)));
  }
  files.set('docs/rules.md', await markdown(tableOf(rules)));
  files.set('package.json', await manifestWith(rules));
  return files;
}

async function markdown(text) {
  const options = await prettier.resolveConfig(join(root, 'docs/any.md'));
  return prettier.format(text, { ...options, parser: 'markdown' });
}

function pageOf(rule, { what, why, wrong, right }) {
  const severities = Object.entries(TITLES).map(([profile, title]) => `| ${title} | ${rule.severity[profile]} |`);
  return `# ${rule.id}

${rule.title}.

| text | severity |
| --- | --- |
${severities.join('\n')}

Category: ${rule.category}. Preset: ${rule.preset}. ${WHEN[rule.scope]}${years(rule)}${needs(rule)}

## What it finds

${what}

## Why

${why}

## Examples

${wrong.map((example) => shown('Wrong', example)).join('\n')}
${right.map((example) => shown('Right', example)).join('\n')}

## Source

${rule.source}.
`;
}

const WHEN = {
  header: 'Checked as you type.',
  outline: 'Checked as you type.',
  text: 'Checked when a file is opened and saved.',
  workspace: 'Checked as you type, against the cables of the workspace.',
};

function years({ years }) {
  if (!years) return '';
  const { from, to } = years;
  if (to === undefined) return ` For cables of ${from} and later.`;
  return from === undefined ? ` For cables up to ${to}.` : ` For cables of ${from} to ${to}.`;
}

const NEEDS = {
  transmission: 'that has format lines 1 to 4',
  header: 'that has a date-time group or a classification line',
  whole: 'that is neither an extract nor a body without its start',
  ownFields: 'whose fields are its own, none added at release',
};

function needs({ needs }) {
  return needs ? ` Only in a text ${needs.map((need) => NEEDS[need]).join(', and ')}.` : '';
}

function shown(word, { text, profile, note, file, others }) {
  const about = [
    profile === 'draft' ? 'in a draft' : undefined,
    file && `in the file ${file}`,
    others && `the workspace has ${others.join('; ')}`,
    note,
  ].filter((part) => part !== undefined);
  const found = [...text.matchAll(/\[\[(.*?)\]\]/gs)].map(([, stretch]) => stretch.replace(/\s+/g, ' '));
  const at =
    found.length > 0 && found.some((stretch) => stretch !== '') ? `\n\nFound: ${found.map(code).join(', ')}` : '';
  const plain = text.replaceAll('[[', '').replaceAll(']]', '');
  return `${word}${about.length > 0 ? ` (${about.join('; ')})` : ''}:\n\n\`\`\`\n${plain.replace(/\n$/, '')}\n\`\`\`${at}\n`;
}

function code(text) {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function tableOf(rules) {
  const categories = [...new Set(rules.map(({ rule }) => rule.category))];
  const sections = categories.map((category) => {
    const rows = rules
      .filter(({ rule }) => rule.category === category)
      .map(({ rule: { id, title, severity, preset } }) => {
        return `| [${id}](rules/${id}.md) | ${title} | ${severity.received} | ${severity.draft} | ${preset} |`;
      });
    return `## ${category.charAt(0).toUpperCase()}${category.slice(1)}

| rule | what it finds | received copy | draft | preset |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
  });
  return `# Rules

Each rule has a severity for received copies, which are records, and one for drafts. The preset is the smallest that has
the rule: \`essential\`, \`recommended\` (the default) or \`strict\`. [Settings](settings.md) change preset and severities.

${sections.join('\n')}`;
}

async function manifestWith(rules) {
  const file = join(root, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const ids = rules.map(({ rule }) => rule.id).sort();
  const property = manifest.contributes.configuration.properties['cablegram.rules'];
  property.properties = Object.fromEntries(
    ids.map((id) => {
      const { title } = rules.find(({ rule }) => rule.id === id).rule;
      return [id, { enum: SEVERITIES, description: `${title}.` }];
    }),
  );
  const options = await prettier.resolveConfig(file);
  return prettier.format(JSON.stringify(manifest), { ...options, parser: 'json-stringify' });
}
