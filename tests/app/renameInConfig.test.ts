import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
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
