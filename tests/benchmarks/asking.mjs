// Hover and completion over stdio in a text of 1 MB, against the round trip of a server of the same library that answers
// with nothing; and the very first of each, when the tables are loaded, against the start of the server.
import { join } from 'node:path';
import { median } from './measurement.mjs';
import { benchCable, benchModule, prepareBench, serverCommand } from './shared-bench.mjs';

const GOAL = 8;
const FIRST_GOAL = 0.5;
const ROUNDS = 9;
const REQUESTS = 120;
const WARMING = 60;
const TIMEOUT = 30_000;
const URI = 'file:///bench.cable';

/** A draft's beginning before the text: a code to hover over, and three letters of one to be completed. */
const HEADER = `R 182012Z JAN 07
FM AMEMBASSY PARIS
TO RUEHC/SECSTATE WASHDC
INFO RUEHSQ/AMEMBASSY SKOPJE
UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: PHUM, KV nar
SUBJECT: A LIBRARY

`;
const PLACES = { 'textDocument/hover': [2, 5], 'textDocument/completion': [7, 18] };

/** @returns {Promise<import('./measurement.mjs').Measurement[]>} */
export async function measureAsking() {
  const folder = await prepareBench();
  const floorCommand = [process.execPath, join(folder, 'servers/echo-vs.mjs'), '--docs', 'lines', '--read'];
  const text = HEADER + (await benchCable('1m'));
  const all = { start: [], hover: [], completion: [], firstHover: [], firstCompletion: [], floor: [] };
  for (let round = 0; round < ROUNDS; round++) {
    await withServer(floorCommand, text, async (ask) => {
      all.floor.push(await repeated(() => ask('textDocument/hover')));
    });
    for (const [name, first] of [
      ['hover', 'firstHover'],
      ['completion', 'firstCompletion'],
    ]) {
      await withServer(serverCommand, text, async (ask, started) => {
        all.start.push(started);
        all[first].push(await ask(`textDocument/${name}`));
        all[name].push(await repeated(() => ask(`textDocument/${name}`)));
      });
    }
  }
  const floor = median(all.floor);
  const start = median(all.start);
  const unit = 'ms';
  return [
    { title: 'hover, 1 MB over stdio', ours: median(all.hover), floor, unit, goal: GOAL },
    { title: 'completion, 1 MB over stdio', ours: median(all.completion), floor, unit, goal: GOAL },
    { title: 'first hover, against the start', ours: median(all.firstHover), floor: start, unit, goal: FIRST_GOAL },
    {
      title: 'first completion, against the start',
      ours: median(all.firstCompletion),
      floor: start,
      unit,
      goal: FIRST_GOAL,
    },
  ];
}

/** The median of many requests, after some that warm the code. */
async function repeated(ask) {
  for (let request = 0; request < WARMING; request++) await ask();
  const times = [];
  for (let request = 0; request < REQUESTS; request++) times.push(await ask());
  return median(times);
}

/** Starts a server, opens the text, and hands over how to ask; a request gives the time to its answer. */
async function withServer(command, text, measure) {
  const { Lsp, CLIENT_CAPS } = await benchModule('lib/rpc.mjs');
  const server = new Lsp(command);
  try {
    const params = { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: CLIENT_CAPS };
    const { t } = await server.send('initialize', params);
    server.notify('initialized', {});
    server.notify('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'cable', version: 1, text } });
    // The opening is over when this is answered, and what is wrong in the text has been told.
    await server.send('textDocument/foldingRange', { textDocument: { uri: URI } });
    if (command === serverCommand && !server.published.has(URI)) await server.waitPublish(URI, 1, TIMEOUT);
    const ask = async (method) => {
      const [line, character] = PLACES[method];
      const { ms, error } = await server.send(method, { textDocument: { uri: URI }, position: { line, character } });
      if (error) throw new Error(`${method}: ${error.message}`);
      return ms;
    };
    await measure(ask, t - server.t0);
  } finally {
    await server.stop();
  }
}
