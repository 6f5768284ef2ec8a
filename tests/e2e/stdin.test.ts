import { beforeAll, describe, expect, it } from 'vitest';
import { envelopeOf } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { runProcess } from '../support/runProcess.js';
import { sharedFolder, temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

const spec = { version: 2, name: 'chat/send', params: [{ name: 'text', type: 'string' }] };

describe('standard input', () => {
  const root = sharedFolder();
  const text = JSON.stringify(spec);

  beforeAll(() => {
    writeFiles(root, { '.generator.json': {} });
  });

  it('needs a place to go to', async () => {
    const { exitCode, stdout } = await runProcess(root, ['generate', '-', '--json'], { input: text });
    expect(exitCode).toBe(2);
    expect(envelopeOf(stdout).problems.map(({ code }) => code)).toEqual(['ARC9002']);
    expect(Object.keys(treeOf(root, ['.generator']))).toEqual(['.generator.json']);
  });

  it('can be looked at with --dry-run, and written with --out', async () => {
    const dry = await runProcess(root, ['generate', '-', '--dry-run'], { input: text });
    expect(dry).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('+export interface ChatSendParams') as unknown,
    });
    expect(Object.keys(treeOf(root, ['.generator']))).toEqual(['.generator.json']);
    const out = temporaryFolder();
    expect(
      (await runProcess(root, ['generate', '--spec', '-', '--out', out], { input: text })).exitCode,
    ).toBe(0);
    expect(treeOf(out)).toHaveProperty(['commands/chat/send/shared/ChatSendTypes.ts']);
  });

  it('names itself in problems, and shows the line', async () => {
    const { exitCode, stderr } = await runProcess(root, ['generate', '-', '--dry-run'], {
      input: '{"version":2,\n"name":"A"}',
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('<stdin>:2:');
    expect(stderr).toContain('"name":"A"');
  });
});

describe('the second bin', () => {
  it('is `archc generate` in the spelling of the design text', async () => {
    const root = temporaryFolder();
    writeFiles(root, { '.generator.json': {}, 'specs/a.json': spec });
    expect(
      (await runProcess(root, ['--spec=specs/a.json', '--only-adapter=server-only'], { bin: 'generate' }))
        .exitCode,
    ).toBe(0);
    expect((await runProcess(root, ['check'])).exitCode).toBe(0);
    const dry = await runProcess(root, ['--dry-run', '--json'], { bin: 'generate' });
    expect(envelopeOf(dry.stdout).command).toBe('generate');
  });
});
