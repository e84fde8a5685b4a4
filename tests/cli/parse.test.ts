import { afterAll, describe, expect, it } from 'vitest';
import { RECEIVED, Workspace } from './support';

const workspace = new Workspace({ 'a.cable': `\ufeff${RECEIVED}`, 'b.cable': `${RECEIVED}\nNNNN\n${RECEIVED}` });
afterAll(() => workspace.remove());

describe('parse', () => {
  it('prints what the cable of a file says', async () => {
    const { status, stdout } = await workspace.run(['parse', 'a.cable', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'a.cable',
      cables: [{ number: '07PRISTINA9042', subject: 'THE BRIDGE IS OPEN', line: 0 }],
    });
  });

  it('prints each cable of a file', async () => {
    const { stdout } = await workspace.run(['parse', 'b.cable', '--json']);
    expect(JSON.parse(stdout).cables.map(({ number }: { number: string }) => number)).toEqual([
      '07PRISTINA9042',
      '07PRISTINA9042',
    ]);
  });

  it('reads standard input', async () => {
    const { stdout } = await workspace.run(['parse', '--json', '-', '--stdin-filename', 'x.cable'], RECEIVED);
    expect(JSON.parse(stdout)).toMatchObject({ file: 'x.cable', cables: [{ number: '07PRISTINA9042' }] });
  });

  it('ends with 2 when there is no such file', async () => {
    const outcome = await workspace.run(['parse', 'c.cable', '--json']);
    expect(outcome).toEqual({ status: 2, stdout: '', stderr: 'cablegram: c.cable does not exist.\n' });
  });
});
