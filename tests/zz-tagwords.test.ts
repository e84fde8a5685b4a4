import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { mendTag } from '../server/src/meaning/tagMending';
import { LISTS_ALONE } from '../server/src/vocabulary/lexicon';
const seed = readFileSync('../shared/corpus/seed-tags.txt', 'utf8').split('\n').filter(Boolean);
it('seed', () => {
  const out: Record<string, string[]> = {};
  const count = new Map<string, number>();
  for (const token of seed) {
    const m = mendTag(token, 2008, LISTS_ALONE);
    const key = LISTS_ALONE.tagRows(token).length > 0 ? 'known' : !m ? 'none' : `${m.slip}${m.sure ? '!' : '?'}`;
    (out[key] ??= []).push(m ? `${token}: ${m.ways.map((w) => w.join(' ')).join(' | ')}` : token);
    for (const c of m?.sure ? m.ways[0]! : []) if (c.length === 4) count.set(c, (count.get(c) ?? 0) + 1);
  }
  const text = Object.entries(out).map(([k, v]) => `## ${k} ${v.length}\n${k === 'known' || k === 'none' ? v.join(' ') : v.join('\n')}`).join('\n\n');
  writeFileSync('/tmp/w/proto/seed.out', text);
  writeFileSync('/tmp/w/proto/count.out', [...count].sort((a, b) => b[1] - a[1]).map(([c, n]) => `${c} ${n}`).join('\n'));
});
it('words', () => {
  const words = JSON.parse(readFileSync('/tmp/w/tagwords/words.json', 'utf8')) as { w: string; r: number }[];
  const lines: string[] = [];
  for (const { w, r } of words) for (const year of [1975, 2008, undefined]) {
    const m = mendTag(w, year, LISTS_ALONE);
    if (m?.sure) { lines.push(`${r}\t${w}\t${m.slip}\t${m.ways[0]!.join(' ')}\t${year}`); break; }
  }
  writeFileSync('/tmp/w/proto/words.out', lines.join('\n'));
});
