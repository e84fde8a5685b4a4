// The parser alone, in this process: a whole text against cutting it into lines, and one typed letter in a very large
// text against the same in a small one.
import { bundled } from './bundle.mjs';
import { median, time } from './measurement.mjs';
import { benchCable, benchModule, prepareBench } from './shared-bench.mjs';

const PARSER = `export { CableDocument } from './syntax/document'; export { CableTree } from './syntax/tree';`;
const PARSE_GOAL = 6;
const PARSE_ROUNDS = 60;
const EDIT_GOAL = 2;
const EDIT_ROUNDS = 6;
const EDITS = 2000;

/** @returns {Promise<import('./measurement.mjs').Measurement[]>} */
export async function measureParsing() {
  await prepareBench();
  const parser = await bundled('parser.mjs', PARSER);
  return [await measureParse(parser), await measureEdits(parser)];
}

async function measureParse({ CableTree }) {
  const text = await benchCable('1m');
  const ours = [];
  const floor = [];
  for (let round = 0; round < PARSE_ROUNDS; round++) {
    ours.push(time(() => CableTree.parse(text)));
    floor.push(time(() => text.split('\n')));
  }
  return {
    title: 'parse of 1 MB, against split("\\n")',
    ours: median(ours),
    floor: median(floor),
    unit: 'ms',
    goal: PARSE_GOAL,
  };
}

async function measureEdits({ CableDocument }) {
  const { rng } = await benchModule('gen.mjs');
  const open = async (size) => CableDocument.create('file:///bench.cable', 'cable', 0, await benchCable(size));
  const documents = { small: await open('10k'), large: await open('10m') };
  const rounds = { small: [], large: [] };
  const random = rng(1);
  for (let round = 0; round < EDIT_ROUNDS; round++) {
    for (const size of ['small', 'large']) rounds[size].push(median(editTimes(documents[size], random)));
  }
  return {
    title: 'a letter re-parsed in 10 MB, against 10 KB',
    ours: 1000 * median(rounds.large),
    floor: 1000 * median(rounds.small),
    unit: 'us',
    goal: EDIT_GOAL,
  };
}

/** The times of single letters typed at random places, each taken away again. */
function editTimes(document, random) {
  const times = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const line = random.int(document.lineCount);
    const start = { line, character: random.int(document.lineText(line).length + 1) };
    const letter = [{ range: { start, end: start }, text: String.fromCharCode(97 + random.int(26)) }];
    times.push(time(() => document.update(letter, edit)));
  }
  return times;
}
