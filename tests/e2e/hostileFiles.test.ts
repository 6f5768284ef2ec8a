import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { attackSize } from '../support/attackSize.js';
import { bundledCli } from '../support/bundledCli.js';
import { type Envelope, envelopeOf } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const spec = { version: 2, name: 'chat/send', params: [{ name: 'text', type: 'string' }] };

/** What stands where a file should be: it never ends, or is larger than any memory. */
const hostile = {
  'a pipe': (path: string) => {
    execFileSync('mkfifo', [path]);
  },
  'a device': (path: string) => {
    symlinkSync('/dev/zero', path);
  },
  'a sparse file': (path: string) => {
    writeFileSync(path, '');
    truncateSync(path, attackSize(3, 64) * 1024 ** 3);
  },
};
const kinds = Object.keys(hostile) as (keyof typeof hostile)[];

function project(): string {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': {}, 'specs/a.json': spec });
  return root;
}

function put(root: string, path: string, kind: keyof typeof hostile): void {
  const absolute = join(root, path);
  rmSync(absolute, { force: true });
  mkdirSync(dirname(absolute), { recursive: true });
  hostile[kind](absolute);
}

/** In a process of its own, with little memory, that is killed when it hangs. */
async function run(
  root: string,
  args: string[],
  input = '',
): Promise<{ exitCode?: number; envelope: Envelope }> {
  const child = await execa(
    process.execPath,
    ['--max-old-space-size=256', await bundledCli('archc'), ...args, '--json'],
    { cwd: root, input, timeout: 30_000, reject: false },
  );
  expect(child.timedOut, 'it hangs').toBe(false);
  return {
    ...(child.exitCode === undefined ? {} : { exitCode: child.exitCode }),
    envelope: envelopeOf(child.stdout),
  };
}

describe.skipIf(process.platform === 'win32')('what never ends or fills the memory', () => {
  it.each(
    kinds.flatMap((kind) =>
      ['.generator.json', 'specs/b.json', '.generator/lock/chat/send.json'].map(
        (path) => [path, kind] as const,
      ),
    ),
  )('is refused by its name: %s is %s', async (path, kind) => {
    const root = project();
    await run(root, ['generate']);
    put(root, path, kind);
    const { exitCode, envelope } = await run(root, ['generate', ...(path === 'specs/b.json' ? [path] : [])]);
    expect(exitCode).toBe(2);
    expect(envelope.problems[0]?.message).toMatch(/a named pipe|symbolic link|a device|bytes/);
  });

  it.each(kinds)('is no cache: %s', async (kind) => {
    const root = project();
    await run(root, ['generate']);
    put(root, '.generator/cache/project.json', kind);
    const { exitCode, envelope } = await run(root, ['generate']);
    expect({ exitCode, problems: envelope.problems }).toEqual({ exitCode: 0, problems: [] });
  });

  it.each(kinds)('is no plan: %s', async (kind) => {
    const root = project();
    put(root, 'plan.json', kind);
    const { exitCode, envelope } = await run(root, ['apply', 'plan.json']);
    expect(exitCode).toBe(2);
    expect(envelope.problems[0]?.message).toMatch(
      /plan\.json cannot be read: it is (a named pipe|a device|larger)/,
    );
  });

  it('is not read to its end from standard input', async () => {
    const root = project();
    const cli = await bundledCli('archc');
    for (const [args, code] of [
      ['generate - --dry-run', 'ARC1003'],
      ['apply -', 'ARC9002'],
    ]) {
      const { stdout } = await execa(
        'sh',
        ['-c', `"$0" "$1" ${args ?? ''} --json < /dev/zero`, process.execPath, cli],
        {
          cwd: root,
          timeout: 60_000,
          reject: false,
        },
      );
      expect(envelopeOf(stdout).problems[0]?.code).toBe(code);
    }
  });

  it('is kept where it stands in the place of an output', async () => {
    const root = project();
    await run(root, ['generate']);
    put(root, 'commands/chat/send/README.md', 'a pipe');
    const { exitCode, envelope } = await run(root, ['generate']);
    expect(exitCode).toBe(2);
    expect(envelope.problems[0]?.message).toContain('it is a named pipe, not a regular file');
  });
});
