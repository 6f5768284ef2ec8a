import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { archc } from '../support/archc.js';
import { ChatProject } from '../support/chatProject.js';
import { writeFiles } from '../support/fixtures.js';

const send = 'commands/chat/send';

it('documents and tests can be left out, of all commands or of one, and nothing else', async () => {
  const project = await ChatProject.create();
  const has = (path: string): boolean => existsSync(join(project.root, path));
  writeFiles(project.root, {
    '.generator.json': { leaveOut: ['**/README.md', 'commands/chat/send/**', '!**/chat/list/README.md'] },
  });
  expect((await project.generate()).exitCode).toBe(0);
  expect([has(`${send}/README.md`), has(`${send}/test/unit/ChatSend.contract.test.ts`)]).toEqual([
    false,
    false,
  ]);
  expect([
    has('commands/chat/list/README.md'),
    has('commands/chat/list/test/unit/ChatList.contract.test.ts'),
  ]).toEqual([true, true]);
  expect([has(`${send}/shared/ChatSendTypes.ts`), has(`${send}/server/ChatSendServerCommand.ts`)]).toEqual([
    true,
    true,
  ]);
  expect(await project.check()).toEqual({ exitCode: 0, found: [] });
  // Unedited ones went to the trash, and come back when they are wanted again.
  writeFiles(project.root, { '.generator.json': {} });
  expect((await project.generate()).exitCode).toBe(0);
  expect(has(`${send}/README.md`)).toBe(true);
});

it('adopt says of a deleted file that it is not there', async () => {
  const project = await ChatProject.create();
  rmSync(join(project.root, `${send}/README.md`));
  const { exitCode, stderr, stdout } = await archc(project.root, ['adopt', `${send}/README.md`]);
  expect(exitCode).toBe(2);
  expect(stderr + stdout).toMatch(
    /is not there, so there is nothing to keep; archc writes it again\..* leaveOut/,
  );
});
