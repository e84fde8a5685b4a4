import { ErrorCodes, MessageType, ResponseError, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection, ExecuteCommandParams, WorkspaceEdit } from 'vscode-languageserver';
import { isRecord, silenceEdits } from '../service';
import type { FoundConfigurationFile, SilencedFinding } from '../service';
import type { ClientAbilities } from './capabilities';
import { plainChanges } from './codeActions';
import type { Configuration } from './configuration';

/** The command that writes a silence of a finding into `cablegram.json`. */
export const SILENCE = 'cablegram.silence';

/** What is written where the client has asked for no reason. */
const NO_REASON = '(no reason given)';

/** What the command has written to. */
export interface SilenceResult {
  readonly uri: string;
}

/** Has the client write silences into its configuration files, and tells the user where that cannot be. */
export class SilenceCommand {
  constructor(
    private readonly connection: Connection,
    private readonly client: ClientAbilities,
    private readonly configuration: Configuration,
  ) {}

  /** @returns null where nothing was written */
  async run({ command, arguments: [argument] = [] }: ExecuteCommandParams): Promise<SilenceResult | null> {
    const finding = command === SILENCE ? readFinding(argument) : undefined;
    if (!finding)
      throw new ResponseError(ErrorCodes.InvalidParams, `${SILENCE} takes one { uri, rule, text, reason? }.`);
    const file = finding.uri.startsWith('untitled:') ? undefined : await this.configuration.fileFor(finding.uri);
    const problem = file ? await this.write(file, finding) : noFolder(finding.uri);
    if (problem === undefined) return { uri: file!.uri };
    const message = `The finding could not be silenced. ${problem}`;
    await this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
    return null;
  }

  /** Why a silence could not be written, in a sentence. */
  private async write(file: FoundConfigurationFile, finding: SilencedFinding): Promise<string | undefined> {
    const { uri, text } = file;
    const isNew = text === undefined;
    if (isNew && !this.client.createFiles)
      return `This editor lets no server create files: create an empty ${uri} first.`;
    const made = silenceEdits(file, finding);
    if ('problem' in made) return made.problem;
    // Of a file that the server has not been told of it knows no version but that on disk.
    const edits = { textDocument: { uri, version: null }, edits: [...made.edits] };
    const edit: WorkspaceEdit = { documentChanges: isNew ? [{ kind: 'create', uri }, edits] : [edits] };
    const { applied, failureReason } = await this.connection.workspace.applyEdit({
      label: `Silence a finding of ${finding.rule}`,
      edit: isNew || this.client.documentChanges ? edit : plainChanges(edit),
    });
    return applied ? undefined : `The editor did not change ${uri}${failureReason ? ` (${failureReason})` : ''}.`;
  }
}

function noFolder(uri: string): string {
  return uri.startsWith('untitled:')
    ? 'A text without a file cannot be named in a cablegram.json: save it first.'
    : `${uri} lies in no folder of the workspace, so there is no cablegram.json for it: open its folder first.`;
}

function readFinding(argument: unknown): SilencedFinding | undefined {
  if (!isRecord(argument)) return undefined;
  const { uri, rule, text, reason } = argument;
  if (typeof uri !== 'string' || typeof rule !== 'string' || typeof text !== 'string') return undefined;
  return { uri, rule, text, reason: typeof reason === 'string' && reason.trim() !== '' ? reason : NO_REASON };
}
