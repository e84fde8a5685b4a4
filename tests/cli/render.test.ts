import { afterAll, describe, expect, it } from 'vitest';
import { RECEIVED, Workspace } from './support';

const workspace = new Workspace({ 'a.cable': RECEIVED, 'b.cable': RECEIVED });
afterAll(() => workspace.remove());

describe('render', () => {
  it('prints a page of one file', async () => {
    const { status, stdout, stderr } = await workspace.run(['render', 'a.cable']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^<!DOCTYPE html>[^]*<title>a\.cable<\/title>[^]*THE BRIDGE IS OPEN[^]*<\/html>\n$/);
    const piped = await workspace.run(['render', '-', '--stdin-filename', 'a.cable'], RECEIVED);
    expect(piped.stdout).toBe(stdout);
  });

  it.each([
    [[], 'Name one file, or - for standard input.'],
    [['a.cable', 'b.cable'], 'Name one file, or - for standard input.'],
    [['.'], 'One file at a time.'],
    [['gone.cable'], 'gone.cable'],
  ])('refuses %j', async (files, message) => {
    const { status, stderr } = await workspace.run(['render', ...files]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
