import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitProject } from '../support/GitProject.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const stub = 'commands/chat/send/server/ChatSendServerCommand.ts';
const spec = { version: 2, name: 'chat/send', description: 'Sends a message.' };

describe('programs that the config of a repository names', () => {
  it('do not run when archc asks git, or tells it something', async () => {
    const project = await GitProject.create(join(temporaryFolder(), 'project'), {
      'specs/chat-send.json': spec,
    });
    const ran = join(project.root, '..', 'ran');
    const program = join(project.root, '..', 'program.sh');
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${ran}'\n`, { mode: 0o755 });
    // As in an archive that somebody unpacks: a clone has neither config nor hooks.
    const hooks = [
      'post-index-change',
      'reference-transaction',
      'pre-commit',
      'post-checkout',
      'fsmonitor-watchman',
    ];
    for (const hook of hooks)
      writeFileSync(join(project.root, '.git/hooks', hook), readFileSync(program), { mode: 0o755 });
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.editor',
      'diff.external',
      'gpg.program',
      'core.askPass',
    ])
      project.git('config', key, program);
    project.edit(stub, ['Sends a message', 'Sends it, and waits']);
    project.respec('specs/chat-send.json', { description: 'Queues a message.' });
    const run = async (exitCode: number, ...args: string[]): Promise<void> => {
      project.expect(await project.archc(...args), exitCode);
    };
    await run(1, 'check');
    await run(3, 'generate', '--on-conflict=markers');
    await run(0, 'abort');
    await run(3, 'generate', '--on-conflict=markers');
    await run(0, 'resolve', '--yours', stub);
    await run(0, 'generate');
    expect(existsSync(ran) ? readFileSync(ran, 'utf8') : '').toBe('');
    // They would have: git by itself runs them.
    project.git('add', '-A');
    expect(readFileSync(ran, 'utf8')).not.toBe('');
  });
});

describe('globs that lead out of the project', () => {
  it.each([
    '../**/*.json',
    '../outside/*.json',
    '/etc/**',
    'specs/../../outside/*.json',
    '!../outside/*.json',
    '{..,x}/**',
  ])('%s reads nothing there, and shows nothing of it', async (glob) => {
    const outer = temporaryFolder();
    writeFiles(outer, {
      'outside/secret.json': '{ "token": "s3cret"',
      'project/.generator.json': { specs: [glob, 'specs/*.json'] },
      'project/specs/chat-send.json': spec,
    });
    const { envelope, exitCode } = await archcJson(join(outer, 'project'), ['generate']);
    expect(JSON.stringify(envelope)).not.toMatch(/s3cret|secret\.json/);
    expect([exitCode, envelope.problems.map(({ code }) => code)]).toEqual([2, ['ARC5002']]);
  });
});
