import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ChatProject, chatSpecs } from '../support/chatProject.js';
import { gpuReset } from '../support/chatAndGpu.js';
import { writeFiles } from '../support/fixtures.js';
import { treeOf } from '../support/tree.js';

const send = 'commands/chat/send';
const types = `${send}/shared/ChatSendTypes.ts`;
const server = `${send}/server/ChatSendServerCommand.ts`;
const unitTest = `${send}/test/unit/ChatSend.test.ts`;
const index = 'commands/index.generated.ts';
const crate = 'workers/core';
const module = `${crate}/src/modules/gpu/mod.rs`;
const lock = '.generator/lock/chat/send.json';

/** What is done to a project that is up to date, and what `check` then finds; nothing where it must stay green. */
type Mutation = [what: string, mutate: (project: ChatProject) => unknown, ...found: string[]];

const spec = (changes: object) => (project: ChatProject) => {
  writeFiles(project.root, { 'specs/chat-send.json': { ...chatSpecs.send, ...changes } });
};
const config = (text: object) => (project: ChatProject) => {
  writeFiles(project.root, { '.generator.json': text });
};
const remove = (path: string) => (project: ChatProject) => {
  rmSync(join(project.root, path), { recursive: true });
};
const move = (from: string, to: string) => (project: ChatProject) => {
  renameSync(join(project.root, from), join(project.root, to));
};
const edit = (path: string, from: string | RegExp, to: string) => (project: ChatProject) => {
  const before = project.read(path);
  project.edit(path, (text) => text.replace(from, to));
  if (project.read(path) === before) throw new Error(`${path} has no ${String(from)}:\n${before}`);
};
const write = (path: string, text: string) => (project: ChatProject) => {
  writeFiles(project.root, { [path]: text });
};
/** Changes the entry of an artifact in the lock of `chat/send`. */
const entry = (key: string, change: object) => (project: ChatProject) => {
  project.edit(lock, (text) => {
    const value = JSON.parse(text) as { artifacts: Record<string, object> };
    value.artifacts[key] = { ...value.artifacts[key], ...change };
    return JSON.stringify(value, null, 2);
  });
};
const conflict = (mode: string) => async (project: ChatProject) => {
  edit(server, '/** Sends. */', '/** Mine. */')(project);
  spec({ description: 'Sends more.' })(project);
  expect(await project.generate(`--on-conflict=${mode}`)).toMatchObject({ exitCode: 3 });
};

const files: Mutation[] = [
  [
    'one letter in generated Rust',
    edit(`${crate}/src/registry.rs`, 'Modules::new', 'Modules::now'),
    `ARC6003 ${crate}/src/registry.rs`,
  ],
  ['only layout in generated Rust', edit(`${crate}/src/registry.rs`, '    Modules', '\tModules')],
  ['another end of lines in all of a stub', edit(server, /\n/g, '\r\n')],
  ['a stub that was written in', edit(server, '/** Sends. */', '/** Sends. */ // mine')],
  ['a module that was written in', edit(module, 'pub struct', '// mine\npub struct')],
  ['a stub that is gone', remove(unitTest), `ARC6006 ${unitTest}`],
  ['a stub with another name', move(server, `${send}/server/Send.ts`), `ARC6008 ${server}`],
  ['a stub that what is generated needs', remove(server), `ARC6008 ${server}`],
  ['a module that what is generated needs', remove(module), `ARC6008 ${module}`],
  ['a generated file with another name', move(types, `${send}/shared/Types.ts`), `ARC6002 ${types}`],
  ['a file of somebody else beside it', write(`${send}/shared/mine.ts`, 'export {};\n')],
  [
    'a manifest that gained a dependency',
    edit(`${crate}/Cargo.toml`, '[dependencies]', '[dependencies]\nrand = "0.9"'),
  ],
  [
    'a manifest that lost one',
    edit(`${crate}/Cargo.toml`, /archc-runtime = .*\n/, ''),
    `ARC6003 ${crate}/Cargo.toml`,
  ],
  [
    'a module that is not declared any more',
    edit(`${crate}/src/modules/mod.rs`, 'pub mod gpu;\n', ''),
    `ARC6003 ${crate}/src/modules/mod.rs`,
  ],
];

const inputs: Mutation[] = [
  ['the spec in another layout', edit('specs/chat-send.json', /\n\s*/g, ' ')],
  [
    'the keys of the spec in another order',
    write(
      'specs/chat-send.json',
      JSON.stringify(Object.fromEntries(Object.entries(chatSpecs.send).reverse())),
    ),
  ],
  ['another description', spec({ description: 'Sends it.' }), `ARC6001 ${server}`, `ARC6001 ${types}`],
  [
    'a field that may be missing',
    spec({ params: [{ name: 'text', type: 'string', optional: true }] }),
    `ARC6001 ${types}`,
    `ARC6005 ${server}`,
  ],
  ['an access level', spec({ accessLevel: 'ai-safe' }), `ARC6001 ${types}`],
  ['another file of the spec', move('specs/chat-send.json', 'specs/send.json'), `ARC6011 ${send}/README.md`],
  [
    'one spec more',
    write('specs/x.json', '{ "version": 2, "name": "chat/more" }'),
    'ARC6002 commands/chat/more/README.md',
    `ARC6001 ${index}`,
  ],
  [
    'one spec less in a Rust module',
    remove('specs/gpu-reset.json'),
    `ARC6004 ${crate}/src/registry.rs`,
    `ARC6004 ${module}`,
  ],
  [
    'another adapter',
    spec({ adapter: 'rust-ipc', rust: { module: 'modules/chat', command_prefix: 'chat/' } }),
    `ARC6001 ${server}`,
  ],
  [
    'another folder',
    config({ layout: { commands: 'src' } }),
    `ARC6002 src/chat/send/shared/ChatSendTypes.ts`,
    `ARC6004 ${types}`,
  ],
  ['other specifiers of imports', config({ typescript: { importExtension: '.ts' } }), `ARC6001 ${server}`],
  [
    'another header',
    config({ headers: { '**/*.ts': ['// Copyright Example Ltd.'] } }),
    'ARC6011 bindings/modules/gpu.ts',
  ],
];

const memory: Mutation[] = [
  ['no lock of one command', remove(lock), `ARC6007 ${lock}`],
  ['no bases', remove('.generator/base'), 'ARC6007 .generator/base/'],
  ['a lock in another layout', edit(lock, /\n\s*/g, '\n\t')],
  ['a lock with other ends of lines', edit(lock, /\n/g, '\r\n')],
  [
    'a lock that lacks an artifact',
    (project) => {
      project.edit(lock, (text) => text.replace('typescript:server"', 'typescript:other"'));
    },
    `ARC6007 ${lock}`,
  ],
  [
    'a lock with another hash',
    entry('typescript:types', { written: 'a'.repeat(64), loose: 'b'.repeat(64) }),
    `ARC6007 ${lock}`,
  ],
  ['a lock with another base', entry('typescript:server', { base: 'a'.repeat(64) }), `ARC6007 ${lock}`],
  [
    'a lock with another contract',
    entry('typescript:server', { contract: 'a'.repeat(64) }),
    `ARC6005 ${server}`,
  ],
  ['a lock with another path', entry('typescript:types', { path: 'elsewhere.ts' }), `ARC6007 ${lock}`],
  [
    'a lock that knows of a file too many, which is not there',
    entry('typescript:gone', { path: 'gone.ts', class: 'generated', written: '', loose: '' }),
  ],
  ['a lock that leads out', entry('typescript:types', { path: '../out.ts' }), `ARC5006 ${lock}`],
  ['no rules for git', remove('.generator/.gitattributes')],
  ['a marked conflict', conflict('markers'), `ARC5010 ${server}`],
  ['a conflict that was put aside', conflict('aside'), `ARC5010 ${server}`],
];

it.each([...files, ...inputs, ...memory])('%s', async (_what, mutate, ...expected) => {
  const project = await ChatProject.create({ 'specs/gpu-reset.json': gpuReset });
  expect(await project.check()).toEqual({ exitCode: 0, found: [] });
  await mutate(project);
  const { exitCode, found } = await project.check();
  if (expected.length === 0) expect({ exitCode, found }).toEqual({ exitCode: 0, found: [] });
  else expect(exitCode).toBeGreaterThan(0);
  for (const each of expected) expect(found.filter((one) => one.startsWith(each))).not.toEqual([]);
  // A run does what check said: nothing at all when it was content, apart from how a lock is laid out.
  const before = filesOf(project);
  const run = await project.generate();
  if (exitCode === 0)
    expect({ ...run, files: filesOf(project) }).toMatchObject({ exitCode: 0, files: before });
  else if (run.exitCode === 0) {
    const after = await project.check();
    // What the run left, for somebody may have written in it, is named and no error.
    expect([after.exitCode, after.found.filter((one) => !one.startsWith('ARC6004'))]).toEqual([0, []]);
  } else expect(filesOf(project)).toEqual(before);
});

function filesOf({ root }: ChatProject): Record<string, string> {
  return treeOf(root, ['.generator/cache', '.generator/lock']);
}
