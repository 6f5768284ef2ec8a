import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { archc, succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const file = 'sdk/proto/field-numbers.json';
const params = '"chat/send#params:Params"';
const generate = ['generate', '--only-adapter=proto'];

let root = '';
beforeEach(async () => {
  root = temporaryFolder();
  writeSpec(['text', 'room']);
  await succeed(root, generate);
});

function writeSpec(names: readonly string[], type = 'string'): void {
  const fields = names.map((name) => ({ name, type }));
  writeFiles(root, {
    '.generator.json': {},
    'specs/send.json': { version: 2, name: 'chat/send', params: fields },
  });
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const message = (): string => read('sdk/proto/commands/chat/send/v1/send.proto');
const edit = (from: string, to: string): void => {
  const text = read(file);
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
};

it('a removed field leaves its number and its name reserved, and gets the number back when it comes back', async () => {
  writeSpec(['room']);
  await succeed(root, generate);
  expect(message()).toContain('  reserved 1;\n  reserved "text";\n');
  writeSpec(['extra', 'room', 'text']);
  await succeed(root, generate);
  expect(message()).not.toContain('reserved');
  expect(message()).toMatch(/string text = 1 [^]*string room = 2 [^]*string extra = 3 /);
});

it('a field with another type is another field', async () => {
  writeSpec(['text', 'room'], 'int32');
  await succeed(root, generate);
  expect(message()).toContain('  reserved 1 to 2;\n  sint32 text = 3 [json_name = "text"];');
});

it('a command that is gone keeps its numbers', async () => {
  const before = read(file);
  rmSync(join(root, 'specs/send.json'));
  writeFiles(root, { 'specs/other.json': { version: 2, name: 'chat/other', params: [] } });
  await succeed(root, generate);
  expect(read(file)).toContain(before.slice(before.indexOf(params), before.indexOf('}\n    }')));
});

it('takes a file that a person merged: entries of both branches, laid out in any way', async () => {
  edit('      "2": {', '      "3": { "name": "mine", "type": "string" },\n      "2": {');
  const merged = read(file);
  writeSpec(['text', 'room', 'mine']);
  await succeed(root, generate);
  expect(read(file)).toBe(merged);
  expect(message()).toContain('string mine = 3 ');
  writeSpec(['text', 'room', 'mine', 'more']);
  await succeed(root, generate);
  expect(message()).toContain('string more = 4 ');
  expect((await archc(root, ['check', '--only-adapter=proto'])).exitCode).toBe(0);
});

it.each([
  ['a number twice', '"2": {', '"1": {', 'ARC1002'],
  ['conflict markers', '      "2": {', '<<<<<<< HEAD\n      "2": {', 'ARC1001'],
  ['a number that protobuf keeps', '"2": {', '"19000": {', 'ARC7006'],
  ['a number out of range', '"2": {', '"536870912": {', 'ARC7006'],
  ['a number that is none', '"2": {', '"02": {', 'ARC7006'],
  ['a name that is none', '"name": "room"', '"name": "ro om"', 'ARC7006'],
  ['a key that nobody knows', '"name": "room"', '"nom": "room"', 'ARC7006'],
  ['another version', '"version": 1', '"version": 2', 'ARC7006'],
  ['a name of a message that is none', 'ChatSendRequest"', 'chat-send"', 'ARC7006'],
])('refuses %s, says where, and writes nothing', async (_, from, to, code) => {
  edit(from, to);
  const before = message();
  writeSpec(['text', 'room', 'more']);
  const run = await archc(root, [...generate, '--json']);
  expect(run.exitCode).toBeGreaterThan(0);
  const { problems } = JSON.parse(run.stdout) as {
    problems: { code: string; path: string; range: unknown }[];
  };
  expect(problems.map((problem) => problem.code)).toContain(code);
  expect(problems[0]?.path).toBe(file);
  expect(problems[0]?.range).not.toBeNull();
  expect(message()).toBe(before);
});

it('is not read through a link', async () => {
  const elsewhere = join(temporaryFolder(), 'numbers.json');
  writeFileSync(elsewhere, read(file));
  rmSync(join(root, file));
  symlinkSync(elsewhere, join(root, file));
  const run = await archc(root, generate);
  expect(run.exitCode).toBeGreaterThan(0);
  expect(run.stderr).toContain('ARC5003');
});

it('is not asked of a project that has no use for it', async () => {
  writeFileSync(join(root, file), 'no JSON');
  const run = await archc(root, ['generate', '--only-adapter=server-only']);
  expect(run.stderr).not.toContain('ARC1001');
});

it('decides, so it is part of what a compilation is remembered by', async () => {
  edit('"1": { "name": "text"', '"7": { "name": "text"');
  await succeed(root, generate);
  expect(message()).toContain('string text = 7 ');
});

it('counts what a broken neighbour does not stop', async () => {
  writeFiles(root, {
    'specs/broken.json': { version: 2, name: 'chat/broken', params: [{ name: 'x', type: 'Nowhere' }] },
    'specs/send.json': { version: 2, name: 'chat/send', params: [{ name: 'fresh', type: 'string' }] },
  });
  await archc(root, [...generate, '--spec', 'specs/send.json']);
  expect(message()).toContain('string fresh = 3 ');
  expect(read(file)).toContain('"3": { "name": "fresh", "type": "string" }');
});
