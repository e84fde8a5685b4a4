/** Commands by name, each with its page of help. */
export const COMMANDS = [
  'lint',
  'format',
  'parse',
  'render',
  'explain',
  'index',
  'find',
  'graph',
  'gaps',
  'lsp',
  'help',
] as const;
export type Command = (typeof COMMANDS)[number];

const FILES = `FILES are files, folders (searched for *.cable and *.cable.txt), globs, and - for standard input;
without any the current folder. What .gitignore and .cablegramignore name is left out of folders and
globs.`;

const FILE_OPTIONS = `  --profile draft|received|auto
                        what the files are; auto, the default: drafts where --drafts fits
  --drafts GLOB         files that are drafts, may be repeated
  --config FILE         a configuration file that counts for all files
  --no-config           no configuration file counts
  --stdin-filename NAME the name that standard input goes by`;

const HELP_OPTION = `  -h, --help            this help`;

export const GENERAL_HELP = `cablegram: tools for diplomatic cables

Usage: cablegram COMMAND [OPTIONS]

Commands:
  lint [FILES]      report what is wrong with cables
  format [FILES]    normalise the white space of drafts
  parse [FILES]     print what cables say, as JSON
  render FILE       print a cable as a page of HTML
  explain RULE      print the page of a rule
  index [FOLDER]    read the cables of a folder, and tell what there is
  find [WORDS]      find cables of a folder
  graph [FOLDER]    print who cites whom
  gaps [FOLDER]     print what is missing of a folder
  lsp               serve an editor (Language Server Protocol)
  help [COMMAND]    help in general or for a command

Options:
  -h, --help        this help
  --version         the version

Exit status: 0 success, 1 problems found, 2 the command line or a file is at fault, 130 interrupted.
`;

export const COMMAND_HELP: Readonly<Record<Command, string>> = {
  lint: `Usage: cablegram lint [FILES] [OPTIONS]

Reports what is wrong with cables. For each file the nearest cablegram.json upward counts.
${FILES}

Options:
  --format text|json|sarif|github|junit
                        text, the default, has a line for each problem
  --quiet               report errors only
  --max-warnings N      end with status 1 when there are more than N warnings
  --preset essential|recommended|strict
                        the set of rules that is on
  --rule RULE=SEVERITY  off, hint, information, warning or error for a rule, may be repeated
  --fix                 make the safe fixes in drafts, and report what is left
  --fix-dry-run         tell what --fix would do, and report what it would leave
  --report-unused-ignores
                        report silences of cablegram.json that have silenced nothing
  --workers N           lint in N threads; without it in as many as there are processors where there
                        are many files
  --no-progress         do not tell on the terminal how far the work has come
${FILE_OPTIONS}
${HELP_OPTION}

Exit status: 0 no errors, 1 errors, too many warnings or unused silences, 2 the command line, a file
or a configuration file is at fault, 130 interrupted.
`,
  format: `Usage: cablegram format [FILES] [OPTIONS]

Normalises the white space of drafts and prints the text. Received copies are never edited. For each
file the nearest cablegram.json tells which are drafts.
${FILES}

Options:
  --check               list the files that would change, change nothing
  --write               change the files, list those changed
  --wrap                fill the lines of running text
  --line-width N        columns to fill them to, 61 without it
${FILE_OPTIONS}
${HELP_OPTION}

Exit status: 0 success, 1 with --check a file would change, 2 a file cannot be read or written.
`,
  parse: `Usage: cablegram parse [FILES] --json | --ndjson

Prints what cables say, a JSON record for each cable.
${FILES}

Options:
  --json                one array of all records
  --ndjson              a record on each line, for pipes
  --stdin-filename NAME the name that standard input goes by
${HELP_OPTION}

Exit status: 0 success, 2 a file cannot be read; its record says why.
`,
  explain: `Usage: cablegram explain RULE | --list

Prints the page of a rule: what it finds, why, and examples. It is Markdown.

Options:
  --list                all rules: severity in received copies and drafts, preset, what they find
${HELP_OPTION}
`,
  render: `Usage: cablegram render FILE [OPTIONS]

Prints a cable as a page of HTML that needs no other file: what cable it is, its header spelt out,
its text with marks, anchors and links. FILE is - for standard input.

Options:
  --config FILE         a configuration file that counts
  --no-config           no configuration file counts
  --stdin-filename NAME the name that standard input goes by
${HELP_OPTION}

Exit status: 0 success, 2 the command line or the file is at fault.
`,
  index: `Usage: cablegram index [FOLDER] [OPTIONS]

Reads the cables of a folder, without one those of the current folder, and tells how many there are.
What find, graph and gaps ask of them is kept in the user's cache, so that only files that have
changed are read again.

Options:
  --no-progress         do not tell on the terminal how far the reading has come
${HELP_OPTION}

Exit status: 0 success, 2 the command line is at fault, 130 interrupted.
`,
  find: `Usage: cablegram find [WORDS] [OPTIONS]

Finds cables by a number, a code of TAGS or words of the subject, or the beginnings of these, and by
what options name. Prints number, date, classification, subject and place of each.

Options:
  --in FOLDER           the folder; without it the current one
  --tag CODE            a code of TAGS
  --origin POST         the post that sent it
  --classification LEVEL
                        a classification, or its beginning
  --after DATE          sent on that day or later: 2007, 2007-11 or 2007-11-05
  --before DATE         sent on that day or earlier
  --addressee PART      a part of an address that it was sent to
  --drafter PART        a part of a name on the drafters' lines
  --text WORDS          words that stand in the cable one after the other
  --format text|json    json has a record on each line
  --limit N             no more than N cables
  --no-progress         do not tell on the terminal how far the reading has come
${HELP_OPTION}

Exit status: 0 some found, 1 none, 2 the command line is at fault, 130 interrupted.
`,
  graph: `Usage: cablegram graph [FOLDER] [OPTIONS]

Prints who cites whom among the cables of a folder, without one of the current folder.

Options:
  --format dot|graphml|csv
                        dot, the default, is for Graphviz
  --from NUMBER         only what is around this cable, such as 07PRISTINA768
  --depth N             so many citations away from it, both ways; 1 without it
  --no-progress         do not tell on the terminal how far the reading has come
${HELP_OPTION}

Exit status: 0 success, 2 the command line is at fault, 130 interrupted.
`,
  gaps: `Usage: cablegram gaps [FOLDER] [OPTIONS]

Prints the numbers that are missing for each post and year of a folder, below the highest one that
is there, and the cables that are cited and not there, the most cited first.

Options:
  --format text|json    json has one record
  --limit N             no more than N cables that are cited
  --no-progress         do not tell on the terminal how far the reading has come
${HELP_OPTION}

Exit status: 0 success, 2 the command line is at fault, 130 interrupted.
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
