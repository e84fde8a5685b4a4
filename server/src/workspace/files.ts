/** Tells whether the one who asked has lost interest. The protocol's cancellation tokens are of this shape. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** Port to the files of the workspace: the same code serves Node, the browser and tests. */
export interface WorkspaceFiles {
  /** URIs of the files that match one of the globs, counted from the workspace folders. Never throws for a folder that is gone. */
  list(globs: readonly string[], cancellation: Cancellation): Promise<string[]>;
  /**
   * The text of a file; undefined when it is gone or cannot be read, which is told in the log. That a file which is
   * `optional` is not there goes without saying.
   */
  read(uri: string, options?: { readonly optional: boolean }): Promise<string | undefined>;
}

/** Names of files that hold cables. */
export const CABLE_GLOBS: readonly string[] = ['**/*.cable', '**/*.cable.txt'];
