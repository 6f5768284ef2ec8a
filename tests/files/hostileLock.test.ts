import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attackSize } from '../support/attackSize.js';
import { sha256 } from '../../generator/tree/fingerprint.js';
import { Workspace, type Wish } from './workspace.js';

const TYPES: Wish = { path: 'src/types.ts', text: 'a b\n', role: 'types' };
const FILE = '.generator/lock/ping.json';
const ENTRY = { path: 'src/types.ts', class: 'generated', written: sha256('a b\n'), loose: sha256('ab') };

function lockOf(artifacts: unknown): string {
  return JSON.stringify({ version: 1, artifacts });
}

describe('a lock that cannot be trusted', () => {
  const bad: [string, string, RegExp][] = [
    ['bad JSON', '{', /not valid JSON/],
    ['deep JSON', '['.repeat(attackSize(20_000, 1_000_000)), /not valid JSON/],
    ['no object', '[]', /not a JSON object/],
    ['conflict markers', `{\n<<<<<<< HEAD\n  "version": 1\n=======\n>>>>>>> main\n}`, /conflict markers/],
    ['another version', '{"version":2,"artifacts":{}}', /its version is 2; this archc knows 1/],
    ['no version', '{}', /its version is missing/],
    ['surplus keys', '{"version":1,"artifacts":{},"x":1}', /only/],
    ['too much', ' '.repeat(attackSize(1024 * 1024 + 1, 256 * 1024 * 1024)), /larger than/],
    ['a bad key', lockOf({ types: ENTRY }), /"types" is not "<language>:<role>"/],
    ['a null entry', lockOf({ 'a:b': null }), /no object/],
    ['a wrong class', lockOf({ 'a:b': { ...ENTRY, class: 'mine' } }), /unknown "class"/],
    ['a wrong hash', lockOf({ 'a:b': { ...ENTRY, written: 'x' } }), /no sha256/],
    ['a hash of another type', lockOf({ 'a:b': { ...ENTRY, loose: 1 } }), /no sha256/],
    ['a wrong contract', lockOf({ 'a:b': { ...ENTRY, contract: '' } }), /no sha256/],
    ['a deleted generated file', lockOf({ 'a:b': { ...ENTRY, deleted: true } }), /deleted/],
    ['an unknown key', lockOf({ 'a:b': { ...ENTRY, mode: 1 } }), /unknown key "mode"/],
    ['a prototype', '{"version":1,"artifacts":{"__proto__":{}}}', /"__proto__" is not/],
    ['a path outside', lockOf({ 'a:b': { ...ENTRY, path: '../x' } }), /no usable "path"/],
    ['an absolute path', lockOf({ 'a:b': { ...ENTRY, path: '/etc/passwd' } }), /no usable "path"/],
    ['a path into git', lockOf({ 'a:b': { ...ENTRY, path: '.git/config' } }), /no usable "path"/],
    ['a path into the state', lockOf({ 'a:b': { ...ENTRY, path: FILE } }), /no usable "path"/],
    ['twins', lockOf({ 'a:b': ENTRY, 'a:c': { ...ENTRY, path: 'SRC/Types.ts' } }), /same path/],
    [
      'Unicode twins',
      lockOf({ 'a:b': { ...ENTRY, path: 'caf\u00e9' }, 'a:c': { ...ENTRY, path: 'cafe\u0301' } }),
      /same path/,
    ],
  ];

  it.each(bad)('%s', async (_, text, reason) => {
    const workspace = Workspace.forTest();
    workspace.write(FILE, text);
    workspace.write(TYPES.path, 'mine\n');
    const before = workspace.tree();
    const result = await workspace.run([TYPES, { path: 'b.ts', text: 'b\n', owner: 'b' }], {
      discardEdits: true,
    });
    expect(result).toMatchObject({ done: false, reports: [`ARC5006 ${FILE}`] });
    const [diagnostic] = result.all;
    if (diagnostic?.code !== 'ARC5006') throw new Error('expected ARC5006');
    expect(diagnostic.params.reason).toMatch(reason);
    expect(workspace.tree()).toEqual(before);
    expect(await workspace.drift([TYPES])).toEqual([`ARC5006 ${FILE}`]);
  });

  it('is one whose name is no command name', async () => {
    const workspace = Workspace.forTest();
    workspace.write('.generator/lock/Bad Name.json', '{}');
    workspace.write('.generator/lock/notes.txt', 'ignored');
    expect((await workspace.run([])).reports).toEqual(['ARC5006 .generator/lock/Bad Name.json']);
  });

  it('is one that is not a file', async () => {
    const workspace = Workspace.forTest();
    mkdirSync(workspace.at(FILE), { recursive: true });
    expect((await workspace.run([TYPES])).reports).toEqual([`ARC5007 ${FILE}`]);
  });

  it('is one of an owner that no command can be', async () => {
    const workspace = Workspace.forTest();
    const { reports, done } = await workspace.run([{ ...TYPES, owner: '../../x' }]);
    expect({ reports, done }).toEqual({ reports: ['ARC5006 .generator/lock/../../x.json'], done: false });
  });

  it('cannot have a file removed that archc did not write', async () => {
    const workspace = Workspace.forTest();
    workspace.write('src/types.ts', 'business\n');
    workspace.write(FILE, lockOf({ 'a:b': ENTRY }));
    expect((await workspace.run([])).actions).toEqual({ 'src/types.ts': 'leave' });
    expect(workspace.read('src/types.ts')).toBe('business\n');
  });
});
