import type { CableIndex } from '../../workspace/cableIndex';

/** How many cables of the workspace do something, with how far it has been read; nothing where none has been. */
export function readSoFar(index: CableIndex, count: number, what: string): string[] {
  const of = index.traffic.size;
  if (of === 0) return [];
  const cables = `${count} of ${of} ${of === 1 ? 'cable' : 'cables'}`;
  return [`In this workspace ${cables} ${what}${index.complete ? '' : ', of those read so far'}.`];
}
