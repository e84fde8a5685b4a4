import { describe, expect, it } from 'vitest';
import { ConfigurationFiles, DEFAULT_SETTINGS, isConfigurationFile } from '../../server/src/service';
import type { ConfigurationFault, Settings } from '../../server/src/service';
import { NO_OWN_CODES } from '../../server/src/vocabulary';

/** A workspace of configuration files, by their URIs. */
class Workspace {
  readonly faults: ConfigurationFault[] = [];
  readonly read: string[] = [];
  tops = ['file:///cables'];
  readonly configuration: ConfigurationFiles;

  constructor(readonly files: Record<string, string> = {}) {
    const port = {
      list: async () => [],
      read: async (uri: string) => {
        this.read.push(uri);
        return files[uri];
      },
    };
    this.configuration = new ConfigurationFiles(
      port,
      () => this.tops,
      (fault) => this.faults.push(fault),
    );
  }

  async tags(uri: string, settings: Settings = DEFAULT_SETTINGS): Promise<Readonly<Record<string, string>>> {
    return (await this.configuration.settingsOf(uri, settings)).vocabulary.tags;
  }
}

const withTags = (tags: Record<string, string>): string => JSON.stringify({ vocabulary: { tags } });

describe('the configuration file of a cable', () => {
  it('is the nearest, from its folder up to the folder of the workspace', async () => {
    const workspace = new Workspace({
      'file:///cables/cablegram.json': withTags({ QAAA: 'outer' }),
      'file:///cables/2007/pristina/cablegram.json': withTags({ QBBB: 'inner' }),
      'file:///cablegram.json': withTags({ QCCC: 'outside' }),
    });
    expect(await workspace.tags('file:///cables/2007/pristina/a.cable')).toEqual({ QBBB: 'inner' });
    expect(await workspace.tags('file:///cables/2007/pristina/drafts/a.cable')).toEqual({ QBBB: 'inner' });
    expect(await workspace.tags('file:///cables/2007/a.cable')).toEqual({ QAAA: 'outer' });
    expect(await workspace.tags('file:///cables/a.cable')).toEqual({ QAAA: 'outer' });
    expect(workspace.read).not.toContain('file:///cablegram.json');
  });

  it('is none outside the workspace, however its name begins', async () => {
    const workspace = new Workspace({
      'file:///cables/cablegram.json': withTags({ QAAA: 'outer' }),
      'file:///cables2/cablegram.json': withTags({ QBBB: 'another' }),
    });
    expect(await workspace.tags('file:///cables2/a.cable')).toEqual({});
    expect(await workspace.tags('git:/cables/a.cable?{"ref":""}')).toEqual({});
    expect(await workspace.tags('')).toEqual({});
    expect(workspace.read).toEqual([]);
  });

  it('is that of the inner of two folders, and of the first for an unsaved text', async () => {
    const workspace = new Workspace({
      'file:///cables/cablegram.json': withTags({ QAAA: 'outer' }),
      'vscode-vfs://host/other/cablegram.json': withTags({ QBBB: 'virtual' }),
    });
    workspace.tops = ['file:///cables/', 'file:///cables/2007', 'vscode-vfs://host/other'];
    expect(await workspace.tags('file:///cables/2007/a.cable')).toEqual({});
    expect(await workspace.tags('vscode-vfs://host/other/deep/a.cable')).toEqual({ QBBB: 'virtual' });
    expect(await workspace.tags('untitled:Untitled-1')).toEqual({ QAAA: 'outer' });
    workspace.tops = [];
    expect(await workspace.tags('untitled:Untitled-1')).toEqual({});
  });

  it('is looked for up to the root where that is the top', async () => {
    const workspace = new Workspace({ 'file:///cablegram.json': withTags({ QAAA: 'root' }) });
    workspace.tops = ['file:///'];
    expect(await workspace.tags('file:///a/b/c.cable')).toEqual({ QAAA: 'root' });
    expect(await workspace.tags('file:///c.cable')).toEqual({ QAAA: 'root' });
  });

  it('is read once, until it has changed', async () => {
    const workspace = new Workspace();
    await Promise.all([1, 2, 3].map((number) => workspace.tags(`file:///cables/2007/${number}.cable`)));
    expect(workspace.read).toEqual(['file:///cables/2007/cablegram.json', 'file:///cables/cablegram.json']);
    workspace.files['file:///cables/2007/cablegram.json'] = withTags({ QAAA: 'new' });
    expect(await workspace.tags('file:///cables/2007/1.cable')).toEqual({});
    workspace.configuration.forget();
    expect(await workspace.tags('file:///cables/2007/1.cable')).toEqual({ QAAA: 'new' });
  });

  it('counts before the settings, code by code, and its codes come first', async () => {
    const workspace = new Workspace({ 'file:///cables/cablegram.json': withTags({ qbbb: 'file', QAAA: 'file' }) });
    const own = { ...NO_OWN_CODES, tags: { QCCC: 'settings', QAAA: 'settings' }, captions: { BOOKDIS: 'settings' } };
    const settings = { ...DEFAULT_SETTINGS, drafts: ['drafts/**'], vocabulary: own };
    const joined = await workspace.configuration.settingsOf('file:///cables/a.cable', settings);
    expect(Object.entries(joined.vocabulary.tags)).toEqual([
      ['QBBB', 'file'],
      ['QAAA', 'file'],
      ['QCCC', 'settings'],
    ]);
    expect(joined.vocabulary.captions).toEqual({ BOOKDIS: 'settings' });
    expect(joined.drafts).toEqual(['drafts/**']);
  });

  it('gives the same object for the same settings, and the given one where there is no file', async () => {
    const workspace = new Workspace({ 'file:///cables/in/cablegram.json': withTags({ QAAA: 'file' }) });
    const { configuration } = workspace;
    const one = await configuration.settingsOf('file:///cables/in/a.cable', DEFAULT_SETTINGS);
    expect(await configuration.settingsOf('file:///cables/in/b.cable', DEFAULT_SETTINGS)).toBe(one);
    expect(await configuration.settingsOf('file:///cables/out/a.cable', DEFAULT_SETTINGS)).toBe(DEFAULT_SETTINGS);
    workspace.files['file:///cables/cablegram.json'] = '{}';
    configuration.forget();
    const { vocabulary } = await configuration.settingsOf('file:///cables/out/a.cable', DEFAULT_SETTINGS);
    expect(vocabulary).toBe(NO_OWN_CODES);
  });

  it('is known by its name', () => {
    expect(isConfigurationFile('file:///cables/cablegram.json')).toBe(true);
    expect(isConfigurationFile('file:///cables/my-cablegram.json')).toBe(false);
    expect(isConfigurationFile('file:///cables/cablegram.json/a.cable')).toBe(false);
  });
});

describe('what is wrong in a configuration file', () => {
  /** What is told of a text, and the codes that count all the same. */
  async function told(text: string): Promise<{ faults: string[]; tags: Readonly<Record<string, string>> }> {
    const workspace = new Workspace({ 'file:///cables/cablegram.json': text });
    const tags = await workspace.tags('file:///cables/a.cable');
    await workspace.tags('file:///cables/b.cable');
    const faults = workspace.faults.map(({ severity, uri, position: { line, character }, message }) => {
      expect(uri).toBe('file:///cables/cablegram.json');
      return `${severity} ${line}:${character} ${message}`;
    });
    return { faults, tags };
  }

  it.each([
    ['', 'error 0:0 This is no JSON (value expected); nothing in the file counts.'],
    ['{ "vocabulary": {\r\n  "tags": { "KBKS": }\r\n} }', 'error 1:20 This is no JSON (value expected)'],
    ['{\n  // Ours.\n  "vocabulary": {}\n}', 'error 1:2 This is no JSON (invalid comment token)'],
    ['{ "vocabulary": {}, }', 'error 0:20 This is no JSON (property name expected)'],
    ['{} {}', 'error 0:3 This is no JSON (end of file expected)'],
    ['\n["KBKS"]', 'error 1:0 This is no JSON object; nothing in the file counts.'],
    ['null', 'error 0:0 This is no JSON object; nothing in the file counts.'],
  ])('as in %j is told, and nothing of the file counts', async (text, fault) => {
    const { faults, tags } = await told(text);
    expect(faults).toEqual([expect.stringContaining(fault)]);
    expect(tags).toEqual({});
  });

  it('is told once with its place, and the rest counts', async () => {
    const { faults, tags } = await told(
      [
        '{',
        '  "$schema": "https://example.org/cablegram.schema.json",',
        '  "presets": [],',
        '  "vocabulary": {',
        '    "tags": { "KBKS": "Book Exchanges",',
        '      "KBMK": 7 },',
        '    "posts": { "NOVIGRAD": { "mood": "calm" } }',
        '  }',
        '}',
      ].join('\n'),
    );
    expect(faults).toEqual([
      expect.stringMatching(/^warning 2:2 presets is not known here; there are \$schema, /),
      'warning 5:6 vocabulary.tags.KBMK is no text; it is left out.',
      'warning 6:29 vocabulary.posts.NOVIGRAD.mood is not known here; there are name, country, routingIndicators.',
    ]);
    expect(tags).toEqual({ KBKS: 'Book Exchanges' });
  });

  it('may be anything: nothing throws', async () => {
    const deep = '['.repeat(200_000);
    expect((await told(deep)).faults).toHaveLength(1);
    expect((await told(`{"vocabulary":${'{"tags":'.repeat(50_000)}`)).faults).toHaveLength(1);
    expect((await told('\u0000\ud800')).faults).toHaveLength(1);
    expect(
      (await told('{"__proto__": {}, "vocabulary": {"tags": {"__proto__": "x", "constructor": "y"}}}')).tags,
    ).toEqual(expect.objectContaining({ CONSTRUCTOR: 'y' }));
  });
});
