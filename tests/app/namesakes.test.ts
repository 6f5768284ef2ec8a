import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archc, succeed } from '../support/archc.js';
import { envelopeOf } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const typed = (name: string): object => ({
  version: 2,
  name: `chat/${name}`,
  adapter: ['server-only'],
  types: { Mood: { fields: { level: { type: 'int32' } } } },
  params: [{ name: 'mood', type: 'Mood' }],
});

const server = (name: string): string =>
  `commands/chat/${name.toLowerCase()}/server/Chat${name}ServerCommand.ts`;

/** Two specs have a type `Mood`, and persons use both: by name, through its module, and in the files of a spec that has none. */
async function written() {
  const root = temporaryFolder();
  writeFiles(root, {
    'specs/send.json': typed('send'),
    'specs/list.json': typed('list'),
    'specs/poll.json': { version: 2, name: 'chat/poll' },
    'specs/last.json': { version: 2, name: 'chat/last' },
  });
  await succeed(root, ['generate']);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const above = (path: string, lines: string): void => {
    writeFileSync(join(root, path), `${lines}\n${read(path)}`);
  };
  above(
    server('Send'),
    'import type { Mood } from "../shared/ChatSendTypes.js";\nexport type Mine = Mood["level"];',
  );
  above(
    server('List'),
    'import type { Mood } from "../shared/ChatListTypes.js";\nexport type Mine = Mood["level"];',
  );
  above(
    server('Poll'),
    'import * as send from "../../send/shared/ChatSendTypes.js";\nexport type Theirs = send.Mood["level"];',
  );
  above(
    server('Last'),
    'import * as list from "../../list/shared/ChatListTypes.js";\nexport type Theirs = list.Mood["level"];',
  );
  const rename = (): void => {
    const spec = read('specs/send.json');
    writeFileSync(join(root, 'specs/send.json'), spec.replaceAll('Mood', 'Feeling'));
  };
  return { root, read, above, rename };
}

describe('a type that gets another name, where another spec has one of the same name', () => {
  it('is followed where it is meant, and the other one is left alone', async () => {
    const { root, read, rename } = await written();
    rename();
    await succeed(root, ['generate']);
    expect(read(server('Send'))).toContain('export type Mine = Feeling["level"];');
    expect(read(server('Poll'))).toContain('export type Theirs = send.Feeling["level"];');
    expect(read(server('List'))).toContain('export type Mine = Mood["level"];');
    expect(read(server('Last'))).toContain('export type Theirs = list.Mood["level"];');
    expect((await archc(root, ['check'])).exitCode).toBe(0);
  });

  it('stops a run over its spec only where it is meant, in taken over files too', async () => {
    const { root, above, rename } = await written();
    const types = 'commands/chat/poll/shared/ChatPollTypes.ts';
    above(types, 'import type { Mood } from "../../send/shared/ChatSendTypes.js";\nexport type Old = Mood;');
    await succeed(root, ['adopt', types]);
    rename();
    const { stdout, exitCode } = await archc(root, ['generate', 'specs/send.json', '--json']);
    expect(exitCode).toBe(2);
    const found = envelopeOf(stdout)
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ code, path }) => `${code} ${path}`);
    expect(found.sort()).toEqual([`ARC5032 ${server('Poll')}`, `ARC5032 ${types}`]);
  });

  it('is left alone in a run over one of the specs, where it is that of the other', async () => {
    const root = temporaryFolder();
    writeFiles(root, { 'specs/send.json': typed('send'), 'specs/list.json': typed('list') });
    await succeed(root, ['generate']);
    const path = join(root, server('Send'));
    const theirs =
      'import type { Mood } from "../../list/shared/ChatListTypes.js";\nexport type Theirs = Mood["level"];\n';
    writeFileSync(path, `${theirs}${readFileSync(path, 'utf8')}`);
    const spec = readFileSync(join(root, 'specs/send.json'), 'utf8');
    writeFileSync(join(root, 'specs/send.json'), spec.replaceAll('Mood', 'Feeling'));
    await succeed(root, ['generate', 'specs/send.json']);
    expect(readFileSync(path, 'utf8')).toContain(theirs);
    expect((await archc(root, ['check'])).exitCode).toBe(0);
  });
});
