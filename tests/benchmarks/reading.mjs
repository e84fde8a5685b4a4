// What the server reads from a text, in this process: all facts of a large text against cutting it into lines, and the
// change of semantic tokens after a typed letter in a very large text against the same in a small one.
import { bundled } from './bundle.mjs';
import { median, time } from './measurement.mjs';
import { benchCable, benchModule, prepareBench } from './shared-bench.mjs';

const READER = `
  export { CableDocument } from './syntax/document';
  export { cablesOf } from './meaning/cables';
  export { factsOf } from './meaning/facts';
  export { semanticTokens, semanticTokensDelta } from './features/semanticTokens';
`;
const FACTS_GOAL = 40;
const FACTS_ROUNDS = 40;
const DELTA_GOAL = 2;
const DELTA_ROUNDS = 6;
const EDITS = 1000;

/** @returns {Promise<import('./measurement.mjs').Measurement[]>} */
export async function measureReading() {
  await prepareBench();
  const reader = await bundled('reader.mjs', READER);
  return [await measureFacts(reader), await measureDeltas(reader)];
}

async function measureFacts({ CableDocument, cablesOf, factsOf }) {
  const text = await benchCable('1m');
  const ours = [];
  const floor = [];
  for (let round = 0; round < FACTS_ROUNDS; round++) {
    ours.push(
      time(() => {
        const { tree } = CableDocument.create('file:///bench.cable', 'cable', 0, text);
        for (const cable of cablesOf(tree)) factsOf(tree, cable);
      }),
    );
    floor.push(time(() => text.split('\n')));
  }
  return {
    title: 'parse of 1 MB to facts, against split("\\n")',
    ours: median(ours),
    floor: median(floor),
    unit: 'ms',
    goal: FACTS_GOAL,
  };
}

async function measureDeltas({ CableDocument, semanticTokens, semanticTokensDelta }) {
  const { rng } = await benchModule('gen.mjs');
  const open = async (size) => {
    const document = CableDocument.create('file:///bench.cable', 'cable', 0, await benchCable(size));
    semanticTokens(document);
    return document;
  };
  const documents = { small: await open('10k'), large: await open('10m') };
  const rounds = { small: [], large: [] };
  const random = rng(1);
  for (let round = 0; round < DELTA_ROUNDS; round++) {
    for (const size of ['small', 'large']) {
      rounds[size].push(median(deltaTimes(documents[size], random, semanticTokensDelta)));
    }
  }
  return {
    title: 'token delta of a letter in 10 MB, against 10 KB',
    ours: 1000 * median(rounds.large),
    floor: 1000 * median(rounds.small),
    unit: 'us',
    goal: DELTA_GOAL,
  };
}

/** The times of deltas of single letters typed at random places, each taken away again. */
function deltaTimes(document, random, semanticTokensDelta) {
  const times = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const line = random.int(document.lineCount);
    const start = { line, character: random.int(document.lineText(line).length + 1) };
    const letter = [{ range: { start, end: start }, text: String.fromCharCode(97 + random.int(26)) }];
    const edited = document.update(letter, edit);
    times.push(time(() => semanticTokensDelta(document, edited)));
  }
  return times;
}
