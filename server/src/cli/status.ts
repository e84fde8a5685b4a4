/** Exit statuses of the program. */
export const STATUS = {
  success: 0,
  /** The command did its work, and there is something to be seen to: problems, files to be formatted. */
  problems: 1,
  /** The command line cannot be understood, or a file cannot be read or written. Stronger than `problems`. */
  failure: 2,
  /** The user has ended the command before it was done: what shells report of a program that Ctrl-C has ended. */
  interrupted: 130,
} as const;
