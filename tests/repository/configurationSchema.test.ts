import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { schemaFile, schemaText } from '../../scripts/lib/configuration-schema.mjs';
import { readSettings } from '../../server/src/lsp/settings';
import { ConfigurationFiles, DEFAULT_SETTINGS } from '../../server/src/service';
import { lexiconOf } from '../../server/src/vocabulary';
import { manifest, read } from '../support/repository';

const schemaOnDisk = read('docs/cablegram.schema.json');
const schema = JSON.parse(schemaOnDisk) as { definitions: Readonly<Record<string, unknown>> };
const validate = new Ajv({ allErrors: true }).compile(schema);

/** The examples of the page on settings: of `cablegram.json`, and of the settings of an editor. */
const [, chapter = ''] = /^## Codes of your own\n(.*?)^## /ms.exec(read('docs/settings.md')) ?? [];
const [fileExample = '', settingsExample = ''] = [...chapter.matchAll(/^```json\n(.*?)^```$/gms)].map(
  (match) => match[1]!,
);

describe('docs/cablegram.schema.json', () => {
  it('is made from the types: npm run schema renews it', async () => {
    expect(schemaFile.endsWith('docs/cablegram.schema.json')).toBe(true);
    expect(schemaOnDisk).toBe(await schemaText());
  }, 60_000);

  it('takes the example of docs/settings.md, and refuses what is not known', () => {
    const example = JSON.parse(fileExample) as { vocabulary: object };
    expect(validate(example)).toBe(true);
    expect(validate({ $schema: 'cablegram.schema.json' })).toBe(true);
    expect(validate({ ...example, mood: 'calm' })).toBe(false);
    expect(validate({ vocabulary: { tags: { KBKS: 7 } } })).toBe(false);
    expect(validate({ vocabulary: { posts: { NOVIGRAD: { mood: 'calm' } } } })).toBe(false);
    expect(validate({ rules: { 'unknown-tag': 'error' } })).toBe(true);
    expect(validate({ rules: { 'unknown-tag': 'loud' } })).toBe(false);
    expect(validate({ rules: { 'no-such-rule': 'error' } })).toBe(false);
    expect(validate({ silenced: [{ rule: 'unknown-tag' }] })).toBe(false);
  });

  it('is that of the setting, and of the file that it is for', () => {
    const setting = manifest.contributes.configuration.properties['cablegram.vocabulary'] as Record<string, unknown>;
    const { type, properties, additionalProperties } = setting;
    const { OwnVocabulary, OwnPost } = schema.definitions;
    expect(withoutDescriptions({ type, properties, additionalProperties })).toEqual(
      withoutDescriptions(OwnVocabulary, { '#/definitions/OwnPost': OwnPost }),
    );
    expect(manifest.contributes.jsonValidation).toEqual([
      { fileMatch: 'cablegram.json', url: './docs/cablegram.schema.json' },
    ]);
  });
});

describe('the examples of docs/settings.md', () => {
  it('add every kind of code', async () => {
    const faults: unknown[] = [];
    const files = { list: async () => [], read: async () => fileExample };
    const configuration = new ConfigurationFiles(
      files,
      () => ['file:///'],
      (fault) => faults.push(fault),
    );
    const { vocabulary } = await configuration.settingsOf('file:///a.cable', DEFAULT_SETTINGS);
    expect(faults).toEqual([]);
    for (const codes of Object.values(vocabulary)) expect(Object.keys(codes)).toHaveLength(1);
    const lexicon = lexiconOf(vocabulary);
    expect(lexicon.tagRows('KBKS')).toHaveLength(1);
    expect(lexicon.postRows('Novigrad')).toHaveLength(1);
    expect(lexicon.routingIndicatorRows('RUEHNVG')).toHaveLength(1);
  });

  it('are settings that make sense', () => {
    const told: string[] = [];
    const { 'cablegram.vocabulary': vocabulary } = JSON.parse(settingsExample) as Record<string, unknown>;
    expect(readSettings({ vocabulary }, (message) => told.push(message)).vocabulary.tags).toEqual({
      KBKS: 'Book Exchanges',
    });
    expect(told).toEqual([]);
  });
});

/** A schema without its words, and with what it refers to in the place of the reference. */
function withoutDescriptions(value: unknown, definitions: Readonly<Record<string, unknown>> = {}): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutDescriptions(item, definitions));
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return withoutDescriptions(definitions[value.$ref as string], definitions);
  const members = Object.entries(value).filter(([name, item]) => name !== 'description' || typeof item !== 'string');
  return Object.fromEntries(members.map(([name, item]) => [name, withoutDescriptions(item, definitions)]));
}
