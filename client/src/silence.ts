import { Uri, window, workspace } from 'vscode';
import { isConfigurationFile } from './configurationFiles';
import type { Middleware } from 'vscode-languageclient';

/** The command of the server that silences a finding; the code actions bring its argument. */
const SILENCE = 'cablegram.silence';

/** Asks why a finding is to be silenced, before the server writes it, and saves what it has written. */
export const executeCommand: NonNullable<Middleware['executeCommand']> = async (command, args, next) => {
  if (command !== SILENCE) return next(command, args);
  const [finding, ...others] = args as [{ rule: string; reason?: string }, ...unknown[]];
  const reason = finding.reason ?? (await askReason(finding.rule));
  if (!reason) return undefined;
  // The server counts places in the file as it is on disk.
  await saveConfigurationFiles();
  const written = (await next(command, [{ ...finding, reason }, ...others])) as { uri: string } | null | undefined;
  // The file counts when it is saved.
  if (written) await saveWritten(Uri.parse(written.uri, true));
  return written;
};

/** A file that has just been made VS Code may not save at the first time, when what formats it is not up yet. */
async function saveWritten(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  if ((await document.save()) || (await document.save())) return;
  void window.showWarningMessage(`The silence counts when ${workspace.asRelativePath(uri)} is saved, which failed.`);
}

/** What was typed; nothing when it was cancelled or is empty. */
async function askReason(rule: string): Promise<string | undefined> {
  const reason = await window.showInputBox({
    title: `Silence this finding of ${rule}`,
    prompt: 'Why is it right as it is? cablegram.json keeps the reason.',
    ignoreFocusOut: true,
  });
  return reason?.trim();
}

async function saveConfigurationFiles(): Promise<void> {
  const isUnsaved = ({ isDirty, uri }: { isDirty: boolean; uri: Uri }): boolean => isDirty && isConfigurationFile(uri);
  await Promise.all(workspace.textDocuments.filter(isUnsaved).map((document) => document.save()));
}
