import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import type { Preset, Silence } from '../rules';
import { inside, isRecord, memberName, readTexts, tellUnknown } from './members';
import type { MemberPath } from './members';
import { readOwnCodes } from './ownCodes';
import type { OwnVocabulary } from './ownCodes';
import { readPreset, readRuleSeverities } from './ruleSettings';
import type { RuleSeverities } from './ruleSettings';
import type { SettingsLayer } from './settingsLayer';
import { readLineWidth, readWrap } from './wrapSettings';
import type { Wrap } from './wrapSettings';
import { readSilences } from './writtenSilences';

/** What holds for the cables of the file's folder, and below it. */
export interface ConfigurationFile {
  /** The address of the schema of this file, for editors. */
  readonly $schema?: string;
  /** The set of rules that is on: each holds those of the one before it. */
  readonly preset?: Preset;
  readonly rules?: RuleSeverities;
  /** Globs of the files that are drafts, counted from the folder of this file, such as `drafts/**`. */
  readonly drafts?: readonly string[];
  /** Findings that are to be kept silent. */
  readonly silenced?: readonly Silence[];
  /** Whether formatting a draft fills the lines of its running text. */
  readonly wrap?: Wrap;
  /**
   * The columns that it fills them to.
   * @asType integer
   * @minimum 20
   * @maximum 200
   */
  readonly lineWidth?: number;
  readonly vocabulary?: OwnVocabulary;
}

/** What is wrong in a configuration file. */
export interface ConfigurationFault {
  readonly uri: string;
  /** Zero-based line and UTF-16 column. */
  readonly position: Position;
  /** A sentence. */
  readonly message: string;
  /** `error`: nothing of the file counts; `warning`: all but the member that it names. */
  readonly severity: 'error' | 'warning';
}

const NOTHING: SettingsLayer = {};
const MEMBERS = [
  '$schema',
  'preset',
  'rules',
  'drafts',
  'silenced',
  'wrap',
  'lineWidth',
  'vocabulary',
] as const satisfies (keyof ConfigurationFile)[];

/** Reads the text of a configuration file. What is malformed is left out and told. */
export function readConfigurationFile(
  uri: string,
  text: string,
  tell: (fault: ConfigurationFault) => void,
): SettingsLayer {
  const document = TextDocument.create(uri, 'json', 0, text);
  const fault = (severity: ConfigurationFault['severity'], offset: number, message: string): void =>
    tell({ uri, position: document.positionAt(offset), message, severity });
  const errors: ParseError[] = [];
  const tree = parse(text, errors);
  const [error] = errors;
  if (error || !tree) {
    const reason = error ? inWords(printParseErrorCode(error.error)) : 'nested too deeply';
    fault('error', error?.offset ?? 0, `This is no JSON (${reason}); nothing in the file counts.`);
    return NOTHING;
  }
  const value: unknown = getNodeValue(tree);
  if (!isRecord(value)) {
    fault('error', tree.offset, 'This is no JSON object; nothing in the file counts.');
    return NOTHING;
  }
  const complain = (path: MemberPath, what: string): void =>
    fault('warning', placeOf(tree, path), `${memberName(path)} ${what}`);
  tellUnknown(value, MEMBERS, complain);
  const preset = readPreset(value.preset, inside('preset', complain));
  const wrap = readWrap(value.wrap, inside('wrap', complain));
  const lineWidth = readLineWidth(value.lineWidth, inside('lineWidth', complain));
  const silencePlace = (path: MemberPath): Position => document.positionAt(placeOf(tree, ['silenced', ...path]));
  return {
    ...(preset !== undefined && { preset }),
    ...(wrap !== undefined && { wrap }),
    ...(lineWidth !== undefined && { lineWidth }),
    rules: readRuleSeverities(value.rules, inside('rules', complain)),
    ...(value.drafts !== undefined && {
      drafts: readTexts(value.drafts, inside('drafts', complain)),
      draftsFolder: uri.slice(0, uri.lastIndexOf('/') + 1),
    }),
    silenced: readSilences(value.silenced, uri, silencePlace, inside('silenced', complain)),
    vocabulary: readOwnCodes(value.vocabulary, inside('vocabulary', complain)),
  };
}

/** Plain JSON alone. Undefined for what is nested more deeply than can be read. */
function parse(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `CommaExpected` as `comma expected`. */
function inWords(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}

/** Where the name of a member stands, or an item of a list. */
function placeOf(tree: Node, path: MemberPath): number {
  const node = findNodeAtLocation(tree, [...path]) ?? tree;
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}
