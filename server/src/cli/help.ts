/** Commands by name, each with its page of help. */
export const COMMANDS = ['lint', 'format', 'parse', 'lsp', 'help'] as const;
export type Command = (typeof COMMANDS)[number];

const FILES = `FILES are files, folders (searched for *.cable and *.cable.txt) and - for standard input.`;

const FILE_OPTIONS = `  --profile draft|received|auto
                        what the files are; auto, the default: drafts where --drafts fits
  --drafts GLOB         files that are drafts, may be repeated
  --stdin-filename NAME the name that standard input goes by`;

const HELP_OPTION = `  -h, --help            this help`;

export const GENERAL_HELP = `cablegram: tools for diplomatic cables

Usage: cablegram COMMAND [OPTIONS]

Commands:
  lint FILES        report what is wrong with cables
  format FILES      normalise the white space of drafts
  parse FILES       print what cables say, as JSON
  lsp               serve an editor (Language Server Protocol)
  help [COMMAND]    help in general or for a command

Options:
  -h, --help        this help
  --version         the version

Exit status: 0 success, 1 problems found, 2 the command line or a file is at fault.
`;

export const COMMAND_HELP: Readonly<Record<Command, string>> = {
  lint: `Usage: cablegram lint FILES [OPTIONS]

Reports what is wrong with cables. The nearest cablegram.json upward adds codes of your own.
${FILES}

Options:
  --format text|json    text, the default, has a line for each problem
  --max-warnings N      end with status 1 when there are more than N warnings
${FILE_OPTIONS}
${HELP_OPTION}

Exit status: 0 no errors, 1 errors or too many warnings, 2 a file cannot be read.
`,
  format: `Usage: cablegram format FILES [OPTIONS]

Normalises the white space of drafts and prints the text. Received copies are never edited.
${FILES}

Options:
  --check               list the files that would change, change nothing
  --write               change the files, list those changed
${FILE_OPTIONS}
${HELP_OPTION}

Exit status: 0 success, 1 with --check a file would change, 2 a file cannot be read or written.
`,
  parse: `Usage: cablegram parse FILES --json | --ndjson

Prints what cables say, a JSON record for each cable.
${FILES}

Options:
  --json                one array of all records
  --ndjson              a record on each line, for pipes
  --stdin-filename NAME the name that standard input goes by
${HELP_OPTION}

Exit status: 0 success, 2 a file cannot be read; its record says why.
`,
  lsp: `Usage: cablegram lsp --stdio | --node-ipc

Serves an editor by the Language Server Protocol.

Options:
  --stdio               over standard input and output
  --node-ipc            over the channel to the Node process that started this one
${HELP_OPTION}
`,
  help: `Usage: cablegram help [COMMAND]

Prints help in general or for a command.
`,
};
