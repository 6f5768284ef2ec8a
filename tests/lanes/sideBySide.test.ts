import { describe, expect, it } from 'vitest';
import { execa } from 'execa';
import { join } from 'node:path';
import { installed, repository } from '../support/repository.js';

async function sideBySide(...commands: string[]): Promise<{ exitCode: number | undefined; stdout: string }> {
  const script = join(repository, 'scripts', 'sideBySide.ts');
  const { exitCode, stdout } = await execa(installed('.bin', 'tsx'), [script, ...commands], {
    reject: false,
  });
  return { exitCode, stdout: stdout.replaceAll(/\(\d+\.\d s\)/g, '(… s)') };
}

describe('commands side by side', () => {
  it('are content when all are, and keep what they say apart', async () => {
    const slow = 'echo one; sleep 1; echo two >&2';
    const { exitCode, stdout } = await sideBySide(slow, 'echo three');
    expect(stdout).toContain(`ok     ${slow} (… s)\none\ntwo`);
    expect(stdout).toContain('ok     echo three (… s)\nthree');
    expect(exitCode).toBe(0);
  });

  it('fail when one does, whichever way, and the others still run', async () => {
    const failing = ['exit 3', 'kill -9 $$', 'there-is-no-such-program', 'true | false'];
    const { exitCode, stdout } = await sideBySide(...failing, 'echo last');
    expect(stdout).toContain('ok     echo last (… s)\nlast');
    expect(stdout).toMatch(/\nFAILED: [^\n]+$/);
    for (const command of failing) expect(stdout).toContain(`FAILED ${command} (… s)`);
    expect(exitCode).toBe(1);
  });
});
