/** Who cites whom: the citations between cables as a graph, for other programs. */
import { canonicalNumber, numberKey } from '../meaning/messageNumber';
import type { MessageNumber } from '../meaning/messageNumber';
import { sentTime } from './cableSummary';
import type { CableSummary } from './cableSummary';
import type { Traffic } from './traffic';

export const GRAPH_FORMATS = ['dot', 'graphml', 'csv'] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

export interface GraphNode {
  /** The canonical number. */
  readonly id: string;
  readonly subject: string;
  /** ISO 8601, UTC; '' where it is not known. */
  readonly sent: string;
  /** Whether the workspace has the cable. */
  readonly held: boolean;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** How often the one names the other. */
  readonly count: number;
}

export interface CitationGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Where a graph begins, and how many citations it goes away from there, in either direction. */
export interface GraphStart {
  readonly from: MessageNumber;
  readonly depth: number;
}

/** All citations of the traffic, or those around one cable. Copies of one number are one node. */
export function citationGraph(traffic: Traffic, start?: GraphStart): CitationGraph {
  const collector = new Collector(traffic);
  if (start) collector.addAround(start);
  else for (const cable of traffic.cables()) collector.add(cable);
  return collector.graph();
}

/** Nodes and edges by their ids, each once. */
class Collector {
  private readonly nodes = new Map<string, GraphNode>();
  private readonly edges = new Map<string, { from: string; to: string; count: number }>();

  constructor(private readonly traffic: Traffic) {}

  /** A cable, and what it cites. */
  add(cable: CableSummary): void {
    if (!cable.number) return;
    const from = this.addNode(cable.number, cable);
    for (const { number } of cable.citations) this.addEdge(from, this.addNode(number));
  }

  addAround({ from, depth }: GraphStart): void {
    const seen = new Set([numberKey(from)]);
    let rim: readonly MessageNumber[] = [from];
    this.addNode(from);
    /** Those whose own citations are in the graph. */
    const done = new Set<string>();
    for (let step = 0; step < depth && rim.length > 0; step++) {
      for (const number of rim) done.add(numberKey(number));
      const next: MessageNumber[] = [];
      const reach = (number: MessageNumber): void => {
        const key = numberKey(number);
        if (!seen.has(key)) next.push(number);
        seen.add(key);
      };
      for (const number of rim) {
        const own = this.addNode(number);
        for (const { citations } of this.traffic.find(number)) {
          for (const citation of citations) {
            this.addEdge(own, this.addNode(citation.number));
            reach(citation.number);
          }
        }
        for (const { cable } of this.traffic.citing(number)) {
          if (!cable.number) continue;
          // Its citations are added when it has its turn itself; at the rim it has none.
          if (step === depth - 1 && !done.has(numberKey(cable.number)))
            this.addEdge(this.addNode(cable.number, cable), own);
          reach(cable.number);
        }
      }
      rim = next;
    }
  }

  graph(): CitationGraph {
    return { nodes: [...this.nodes.values()], edges: [...this.edges.values()] };
  }

  private addNode(number: MessageNumber, cable = this.held(number)): string {
    const id = canonicalNumber(number);
    const known = this.nodes.get(id);
    if (!known || (cable && !known.held)) {
      const held = cable !== undefined;
      this.nodes.set(id, { id, subject: cable?.subject ?? '', sent: (cable && sentTime(cable)) ?? '', held });
    }
    return id;
  }

  private held(number: MessageNumber): CableSummary | undefined {
    return this.nodes.get(canonicalNumber(number))?.held ? undefined : this.traffic.find(number)[0];
  }

  private addEdge(from: string, to: string): void {
    const key = `${from} ${to}`;
    const edge = this.edges.get(key);
    if (edge) edge.count++;
    else this.edges.set(key, { from, to, count: 1 });
  }
}

/** The graph as a text of a format. */
export function writeGraph(graph: CitationGraph, format: GraphFormat): string {
  return WRITERS[format](graph);
}

const WRITERS: Readonly<Record<GraphFormat, (graph: CitationGraph) => string>> = {
  dot: ({ nodes, edges }) =>
    [
      'digraph citations {',
      '  rankdir=LR;',
      '  node [shape=box];',
      ...nodes.map(({ id, subject, held }) => {
        const label = subject === '' ? id : `${id}\n${subject}`;
        return `  ${dotText(id)} [label=${dotText(label)}${held ? '' : ', style=dashed'}];`;
      }),
      ...edges.map(({ from, to, count }) => `  ${dotText(from)} -> ${dotText(to)} [weight=${count}];`),
      '}',
      '',
    ].join('\n'),
  graphml: ({ nodes, edges }) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      '  <key id="subject" for="node" attr.name="subject" attr.type="string"/>',
      '  <key id="sent" for="node" attr.name="sent" attr.type="string"/>',
      '  <key id="held" for="node" attr.name="held" attr.type="boolean"/>',
      '  <key id="count" for="edge" attr.name="count" attr.type="int"/>',
      '  <graph id="citations" edgedefault="directed">',
      ...nodes.map(
        ({ id, subject, sent, held }) =>
          `    <node id="${xmlText(id)}"><data key="subject">${xmlText(subject)}</data><data key="sent">${sent}</data><data key="held">${held}</data></node>`,
      ),
      ...edges.map(
        ({ from, to, count }) =>
          `    <edge source="${xmlText(from)}" target="${xmlText(to)}"><data key="count">${count}</data></edge>`,
      ),
      '  </graph>',
      '</graphml>',
      '',
    ].join('\n'),
  csv: ({ nodes, edges }) => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const rows = edges.map(({ from, to, count }) => [from, to, String(count), String(byId.get(to)!.held)]);
    return [['citing', 'cited', 'count', 'held'], ...rows].map((row) => row.map(csvText).join(',')).join('\n') + '\n';
  },
};

function dotText(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}

/** Signs that XML does not allow are left out. */
function xmlText(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => signs[sign]!);
}

function csvText(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
