import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, it } from 'vitest';
import { githubReporter } from '../../server/src/cli/githubReporter';
import { junitReporter } from '../../server/src/cli/junitReporter';
import type { FileReport, Problem } from '../../server/src/cli/problem';
import type { MakeReporter } from '../../server/src/cli/reporter';
import { Summary } from '../../server/src/cli/summary';
import { textReporter } from '../../server/src/cli/textReporter';
import { manifest } from '../support/repository';
import { DRAFT, RECEIVED, SPOILT, Workspace } from './support';

/** What a reporter writes of the files. */
function written(make: MakeReporter, files: readonly FileReport[], colours = false): string {
  let text = '';
  const reporter = make((piece) => void (text += piece), { colours, pageOf: () => undefined });
  const summary = new Summary();
  for (const report of files) {
    summary.add(report);
    reporter.file(report);
  }
  reporter.end(summary);
  return text;
}

function problem(severity: Problem['severity'], message: string, rule = 'unknown-tag'): Problem {
  const range = { start: { line: 3, character: 13 }, end: { line: 3, character: 17 } };
  return { rule, severity, message, text: 'QQQQ', range };
}

/** Every severity, and texts with all that a format may trip over. */
const HARSH: readonly FileReport[] = [
  {
    file: 'in/a:b,%<&">.cable',
    profile: 'received',
    problems: [
      problem('error', 'One: 100%, "quoted" <&> \u0000\u001b[31mred\u0007 \ud800 \ufffe.\r\nTwo \u{1f4d6}.'),
      problem('warning', 'It is ]]> wrong.'),
      problem('information', 'Worth knowing.'),
      problem('hint', 'Perhaps.'),
    ],
  },
  { file: 'clean.cable', profile: 'draft', problems: [] },
];

let workspace: Workspace | undefined;
afterEach(() => workspace?.remove());

describe('text', () => {
  it('has a line for each problem, whatever the message holds', () => {
    expect(written(textReporter, HARSH).split('\n')).toEqual([
      'in/a:b,%<&">.cable:4:14 error One: 100%, "quoted" <&>  [31mred  \ud800 \ufffe. Two \u{1f4d6}. unknown-tag',
      'in/a:b,%<&">.cable:4:14 warning It is ]]> wrong. unknown-tag',
      'in/a:b,%<&">.cable:4:14 information Worth knowing. unknown-tag',
      'in/a:b,%<&">.cable:4:14 hint Perhaps. unknown-tag',
      '1 error, 1 warning, 1 information, 1 hint in 1 of 2 files.',
      '',
    ]);
  });

  it('is coloured for who sees colours', () => {
    const [first] = written(textReporter, HARSH, true).split('\n');
    expect(first).toMatch(
      /^in\/a:b,%<&">\.cable:4:14 \u001b\[31merror\u001b\[39m One: .* \u001b\[2munknown-tag\u001b\[22m$/,
    );
  });

  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '' }, true],
    [true, { NO_COLOR: '1' }, false],
    [false, {}, false],
  ])('is coloured on a terminal (%j) unless NO_COLOR is set (%j): %j', async (stdout, environment, coloured) => {
    workspace = new Workspace({ 'a.cable': RECEIVED });
    const io = { terminals: { stdout, stderr: false }, environment };
    const outcome = await workspace.run(['lint'], '', workspace.folder, io);
    expect(outcome.stdout.includes('\u001b[')).toBe(coloured);
  });
});

describe('the problem matcher of VS Code', () => {
  const { problemMatchers } = manifest.contributes;
  const [matcher] = problemMatchers;
  const { regexp, ...groups } = matcher!.pattern;

  it('takes each line of the text, and not the sums', async () => {
    workspace = new Workspace({ 'a b.cable': SPOILT, 'c.cable': DRAFT });
    const { stdout } = await workspace.run(['lint', '--drafts', 'c.cable', '--preset', 'strict']);
    const lines = [...stdout.trimEnd().split('\n'), ...written(textReporter, HARSH).trimEnd().split('\n')];
    const matches = lines.map((line) => new RegExp(regexp).exec(line));
    expect(matches.filter((match) => !match)).toHaveLength(2);
    const severities = new Set(matches.map((match) => match?.[groups.severity]));
    expect(severities).toEqual(new Set(['error', 'warning', 'information', 'hint', undefined]));
    const [file, line, column, severity, message, code] = ['file', 'line', 'column', 'severity', 'message', 'code'].map(
      (name) => matches[0]?.[groups[name as keyof typeof groups]],
    );
    expect(`${file}:${line}:${column} ${severity} ${message} ${code}`).toBe(lines[0]);
    expect([file, code]).toEqual(['a b.cable', 'routing-unaddressed']);
  });

  it('is one, named as docs/command-line.md has it, and takes what VS Code does not know for information', () => {
    expect(problemMatchers).toHaveLength(1);
    // VS Code has no word for information; what it does not know has the severity of the matcher.
    expect(matcher).toMatchObject({
      name: 'cablegram',
      severity: 'info',
      fileLocation: ['autoDetect', '${workspaceFolder}'],
    });
  });
});

describe('json', () => {
  it('is the same, written in pieces, as at once', async () => {
    workspace = new Workspace({ 'a.cable': SPOILT, 'b.cable': DRAFT, 'c.cable': RECEIVED.replace('QQQQ ', '') });
    for (const args of [['.'], ['c.cable'], ['none.cable']]) {
      const { stdout } = await workspace.run(['lint', '--format', 'json', ...args]);
      expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), undefined, 2)}\n`);
    }
  });

  it('has the text that a silence names', async () => {
    workspace = new Workspace({ 'a.cable': RECEIVED });
    const { stdout } = await workspace.run(['lint', '--format', 'json']);
    const [{ rule, text }] = (JSON.parse(stdout) as { files: [{ problems: [Problem] }] }).files[0].problems;
    workspace.write('cablegram.json', JSON.stringify({ silenced: [{ rule, text, reason: 'Known.' }] }));
    expect((await workspace.run(['lint'])).stdout).toBe('No problems in 1 file.\n');
  });
});

describe('github', () => {
  it('has workflow commands, with what would end or cut them escaped', () => {
    const place = 'file=in/a%3Ab%2C%25<&">.cable,line=4,endLine=4,col=14,title=unknown-tag';
    const lines = written(githubReporter, HARSH).split('\n');
    expect(lines).toEqual([
      `::error ${place}::One: 100%25, "quoted" <&> \u0000\u001b[31mred\u0007 \ud800 \ufffe.%0D%0ATwo \u{1f4d6}.`,
      `::warning ${place}::It is ]]> wrong.`,
      `::notice ${place}::Worth knowing.`,
      `::notice ${place}::Perhaps.`,
      '1 error, 1 warning, 1 information, 1 hint in 1 of 2 files.',
      '',
    ]);
  });
});

/** An element of XML that is well-formed. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parsedXml(xml: string): Element {
  const open: Element[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return open[0]!.children[0]!;
}

describe('junit', () => {
  it('is well-formed XML, whatever the texts hold; what XML cannot hold is left out', () => {
    const suites = parsedXml(written(junitReporter, HARSH));
    expect(suites.name).toBe('testsuites');
    const [harsh, clean] = suites.children as [Element, Element];
    expect(harsh.attributes).toEqual({ name: 'in/a:b,%<&">.cable', tests: '4', failures: '2', errors: '0' });
    expect(harsh.children.map(({ attributes, children }) => [attributes.name, children[0]!.name])).toEqual([
      ['unknown-tag (4:14)', 'failure'],
      ['unknown-tag (4:14)', 'failure'],
      ['unknown-tag (4:14)', 'system-out'],
      ['unknown-tag (4:14)', 'system-out'],
    ]);
    const failure = harsh.children[0]!.children[0]!;
    const message = 'One: 100%, "quoted" <&> [31mred  .\r\nTwo \u{1f4d6}.';
    expect(failure.attributes).toEqual({ type: 'error', message });
    expect(failure.text).toBe(`in/a:b,%<&">.cable:4:14 error ${message}`);
    expect(clean.attributes).toEqual({ name: 'clean.cable', tests: '1', failures: '0', errors: '0' });
    expect(clean.children).toMatchObject([
      { attributes: { classname: 'clean.cable', name: 'no problems' }, children: [] },
    ]);
  });

  it('has an error for a file that cannot be read', async () => {
    workspace = new Workspace({ 'a.cable': DRAFT });
    const { status, stdout } = await workspace.run(['lint', '--format', 'junit', 'no<.cable', 'a.cable']);
    expect(status).toBe(2);
    const [unreadable, read] = parsedXml(stdout).children as [Element, Element];
    expect(unreadable.attributes).toEqual({ name: 'no<.cable', tests: '1', failures: '0', errors: '1' });
    expect(unreadable.children[0]!.children[0]).toMatchObject({
      name: 'error',
      attributes: { message: 'no<.cable does not exist.' },
    });
    expect(read.attributes.name).toBe('a.cable');
  });
});
