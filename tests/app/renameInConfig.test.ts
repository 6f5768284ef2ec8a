import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archc, succeed } from '../support/archc.js';
import { envelopeOf, type Problem } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const config = (name: string): string =>
  `{\n  // names of ours\n  "naming": {\n    "commands": { "${name}": "AIMute" /* loud */, "ai/talk": "AITalk" }\n  }\n}\n`;

it('a command that the config gives a name keeps it when it is renamed, and the config its comments', async () => {
  const root = temporaryFolder();
  const spec = (name: string): object => ({ version: 2, name, adapter: 'server-only' });
  writeFiles(root, {
    '.generator.json': config('ai/mute'),
    'specs/ai-mute.json': spec('ai/mute'),
    'specs/ai-talk.json': spec('ai/talk'),
  });
  await succeed(root, ['generate']);
  await succeed(root, ['rename', 'ai/mute', 'ai/hush']);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  expect(read('.generator.json')).toBe(config('ai/hush'));
  await succeed(root, ['generate']);
  expect(read('commands/ai/hush/server/AIMuteServerCommand.ts')).toContain('class AIMuteServerCommand');
});

/** A project of two commands in all languages, whose `command_prefix` and globs name one of them. */
function projectWith(config: string): { root: string; read: (path: string) => string } {
  const root = temporaryFolder();
  const spec = (name: string): object => ({
    version: 2,
    name,
    adapter: ['rust-ipc', 'server-only', 'c', 'python'],
    rust: {
      module: name.startsWith('ai/') ? 'modules/ai' : 'modules/log',
      command_prefix: name.replace(/[^/]*$/, ''),
      ...(name === 'log/line'
        ? { depends_on: ['modules/ai'], imports: ['crate::modules::ai::AiModule'] }
        : {}),
    },
    params: [{ name: 'text', type: 'string' }],
  });
  writeFiles(root, {
    '.generator.json': config,
    'specs/ai-mute.json': spec('ai/mute'),
    'specs/log-line.json': spec('log/line'),
  });
  return { root, read: (path) => readFileSync(join(root, path), 'utf8') };
}

async function rename(
  root: string,
  what: string,
  now: string,
): Promise<{ exitCode: number; problems: Problem[] }> {
  const { exitCode, stdout } = await archc(root, ['rename', what, now, '--json']);
  return { exitCode, problems: envelopeOf(stdout).problems };
}

const globs = (path: string, flat: string): string => `{
  // one by one
  "specs": ["specs/${path.replace('/', '-')}.json", "specs/log-*.json"],
  "leaveOut": [
    "**/README.md", /* none of these */ "commands/${path}/{test,docs}/**",
    "sdk/python/tests/cases/${flat}.json"
  ],
  "headers": {
    "commands/${path}/**/*.ts": ["// ours"],
    "commands/*/line/**/*.ts": ["// ours"]
  }
}
`;

describe('globs of the config', () => {
  it.each([
    ['ai/hush', 'ai_hush'],
    ['voice/hush', 'voice_hush'],
  ])('follow a command that becomes %s', async (now, flat) => {
    const { root, read } = projectWith(globs('ai/mute', 'ai_mute'));
    await succeed(root, ['generate']);
    expect(await rename(root, 'ai/mute', now)).toEqual({ exitCode: 0, problems: [] });
    expect(read('.generator.json')).toBe(globs(now, flat));
    expect(read(`specs/${now.replace('/', '-')}.json`)).toContain(
      `"command_prefix": "${now.replace('hush', '')}"`,
    );
    await succeed(root, ['generate']);
    expect(
      read(
        `commands/${now}/shared/${flat.replace(/(?:^|_)(.)/g, (_all, first: string) => first.toUpperCase())}Types.ts`,
      ),
    ).toMatch(/^\/\/ ours\n/);
    expect(() => read(`commands/${now}/README.md`)).toThrow('ENOENT');
    expect(() => read(`sdk/python/tests/cases/${flat}.json`)).toThrow('ENOENT');
    await succeed(root, ['check']);
  });

  it('that cannot follow exactly are told, with their place', async () => {
    const config = '{\n  "leaveOut": [\n    "commands/ai/m*/test/**"\n  ]\n}\n';
    const { root, read } = projectWith(config);
    const { exitCode, problems } = await rename(root, 'ai/mute', 'ai/hush');
    expect([exitCode, read('.generator.json')]).toEqual([0, config]);
    expect(problems).toMatchObject([{ code: 'ARC7013', severity: 'warning', path: '.generator.json' }]);
    expect(problems[0]?.range?.start.line).toBe(3);
    expect(problems[0]?.message).toMatch(
      /"commands\/ai\/m\*\/test\/\*\*".*commands\/ai\/mute\/test.*commands\/ai\/hush\/test/,
    );
  });

  it('of specs that would lose one stop the rename', async () => {
    const config = '{ "specs": ["specs/ai-m*.json", "specs/log-line.json"] }\n';
    const { root, read } = projectWith(config);
    const { exitCode, problems } = await rename(root, 'ai/mute', 'ai/hush');
    expect([exitCode === 0, read('.generator.json')]).toEqual([false, config]);
    expect(problems).toMatchObject([{ code: 'ARC7013', severity: 'error' }]);
    expect(read('specs/ai-mute.json')).toContain('"ai/mute"');
  });
});

it('a module is renamed where other specs name it, too', async () => {
  const { root, read } = projectWith('{}');
  expect(await rename(root, 'modules/ai', 'modules/voice')).toEqual({ exitCode: 0, problems: [] });
  expect(read('specs/log-line.json')).toContain('"modules/voice"');
  expect(read('specs/log-line.json')).toContain('"crate::modules::voice::AiModule"');
});
