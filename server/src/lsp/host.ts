import type { WorkspaceFiles } from '../service';

/** Writes to the server's log, as the client shows it. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** What the program that the server runs in gives it. */
export interface ServerHost {
  readonly version: string;
  /** Base URI of the documentation; '' where only the client knows it. */
  readonly documentation: string;
  /** The time zone of the machine by its IANA name. */
  readonly timeZone: () => string;
  readonly now: () => Date;
  /** Files as the host itself reads them, under the folders of the workspace; undefined where only the client can. */
  readonly openFiles?: (folders: () => readonly string[], log: Log, storage?: string) => WorkspaceFiles;
}

/** What a client can send as `initializationOptions`; each may be missing. */
export interface InitializationOptions {
  /** Base URI of the documentation that rules link to. */
  readonly documentation?: string;
  /** The folder that the server may keep its index in. */
  readonly storage?: string;
  /** `client`: files are read through requests to the client. */
  readonly files?: 'client';
  /** The reader's time zone by its IANA name, where the server may run elsewhere. */
  readonly timeZone?: string;
  /** Settings, for clients that cannot be asked for them. */
  readonly settings?: unknown;
}
