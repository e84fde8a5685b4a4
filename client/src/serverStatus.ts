import { languages, LanguageStatusSeverity } from 'vscode';
import type { Disposable, LanguageStatusItem } from 'vscode';

/** What the menu of the language, beside its name in the status bar, tells of the server. */
export class ServerStatus implements Disposable {
  private readonly item: LanguageStatusItem;

  constructor() {
    this.item = languages.createLanguageStatusItem('cablegram.server', { language: 'cable' });
    this.item.name = 'Cablegram';
  }

  starting(): void {
    this.show('Starting', LanguageStatusSeverity.Information, true);
  }

  /** @param version of the server; '' where it has not said */
  running(version: string): void {
    this.show('Running', LanguageStatusSeverity.Information, false, version);
  }

  /** It has ended, or could not be started: no answers until it is started again. */
  stopped(): void {
    this.show('Stopped', LanguageStatusSeverity.Error, false, 'nothing is answered');
  }

  dispose(): void {
    this.item.dispose();
  }

  private show(text: string, severity: LanguageStatusSeverity, busy: boolean, detail = ''): void {
    this.item.text = `Language server: ${text.toLowerCase()}`;
    this.item.detail = detail;
    this.item.severity = severity;
    this.item.busy = busy;
    this.item.command =
      severity === LanguageStatusSeverity.Error
        ? { command: 'cablegram.restartServer', title: 'Restart' }
        : { command: 'cablegram.showLog', title: 'Show Log' };
  }
}
