import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basePath, encodeBase } from '../../generator/workspace/base/BaseStore.js';
import { diskTree } from '../../generator/tree/diskTree.js';
import { looseHash } from '../../generator/source/looseHash.js';
import { sha256 } from '../../generator/tree/fingerprint.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { formatLock } from '../../generator/workspace/lock/formatLock.js';
import type { LockEntry } from '../../generator/workspace/lock/Lock.js';
import { parseLock } from '../../generator/workspace/lock/parseLock.js';
import { conflictSides } from '../../generator/workspace/lock/repair/conflictSides.js';
import { repairText } from '../../generator/workspace/lock/repair/repairLocks.js';
import { Workspace } from '../files/workspace.js';

function entry(path: string, text: string, rest: Partial<LockEntry> = {}): LockEntry {
  return {
    path,
    class: 'generated',
    written: sha256(text),
    loose: looseHash(text, builtinLanguages.of('rust')),
    ...rest,
  };
}

function lockText(entries: Record<string, LockEntry>): string {
  return formatLock({ entries: new Map(Object.entries(entries)) });
}

function conflict(ours: string, theirs: string, base?: string): string {
  const middle = base === undefined ? '' : `||||||| 1234567\n${base}`;
  return `<<<<<<< HEAD\n${ours}${middle}=======\n${theirs}>>>>>>> topic\n`;
}

/** The entries after the repair, in a workspace with these files. */
function repaired(text: string, files: Record<string, string> = {}) {
  const workspace = Workspace.forTest();
  for (const [path, content] of Object.entries(files)) workspace.write(path, content);
  const { outcome, lock } = repairText(diskTree(workspace.root), 'ping', text);
  return { outcome, entries: Object.fromEntries(lock.entries), doubtful: lock.doubtful };
}

describe('the sides of a conflict', () => {
  it('are the whole file, each with its part of every conflict', () => {
    const text = `a\n${conflict('1\n', '2\n')}b\r\n${conflict('', '3\n').replaceAll('\n', '\r\n')}`;
    expect(conflictSides(text)).toEqual({ ours: 'a\n1\nb\r\n', theirs: 'a\n2\nb\r\n3\r\n' });
    expect(conflictSides(conflict('1\n', '2\n', '0\n'))).toEqual({ ours: '1\n', theirs: '2\n', base: '0\n' });
  });

  it.each([
    ['no markers', 'a\n'],
    ['no end', '<<<<<<< HEAD\na\n=======\nb\n'],
    ['no begin', 'a\n=======\nb\n>>>>>>> topic\n'],
    ['one in another', conflict(conflict('a\n', 'b\n'), 'c\n')],
  ])('do not exist with %s', (_, text) => {
    expect(conflictSides(text)).toBeUndefined();
  });
});

describe('a conflict', () => {
  it('keeps what either side knows', () => {
    const [a, b, c] = [entry('a', '1'), entry('b', '2'), entry('c', '3')];
    const text = conflict(lockText({ 'rust:a': a, 'rust:b': b }), lockText({ 'rust:b': b, 'rust:c': c }));
    expect(repaired(text)).toEqual({
      outcome: 'merged',
      entries: { 'rust:a': a, 'rust:b': b, 'rust:c': c },
      doubtful: 0,
    });
  });

  const [ours, theirs] = [entry('a', 'ours'), entry('a', 'theirs')];
  const differing = conflict(lockText({ 'rust:a': ours }), lockText({ 'rust:a': theirs }));

  it.each([
    ['what is on disk', 'theirs', theirs],
    ['what is on disk after a formatter', 'ours \n\n', ours],
  ])('is settled by %s', (_, text, expected) => {
    expect(repaired(differing, { a: text }).entries).toEqual({ 'rust:a': expected });
  });

  it('leaves an entry without hashes when the file is neither, so that it counts as edited', () => {
    for (const files of [{}, { a: 'mine' }] as Record<string, string>[])
      expect(repaired(differing, files)).toMatchObject({
        entries: { 'rust:a': { ...ours, written: '', loose: '' } },
        doubtful: 1,
      });
  });

  it('is settled by a base in the store where files do not tell', () => {
    const base = sha256('pristine');
    const [first, second] = [sha256('x'), base].map((hash) =>
      entry('a', 'old', { class: 'merged', base: hash }),
    );
    if (!first || !second) throw new Error('no entries');
    const text = conflict(lockText({ 'rust:a': first }), lockText({ 'rust:a': second }));
    const files = { a: 'edited', [basePath(base)]: encodeBase('pristine') };
    expect(repaired(text, files).entries).toEqual({ 'rust:a': second });
    expect(repaired(text, { a: 'edited' }).entries['rust:a']).not.toHaveProperty('base');
  });

  it('is settled by what both came from, when one side changed nothing', () => {
    const text = conflict(
      lockText({ 'rust:a': ours }),
      lockText({ 'rust:a': theirs }),
      lockText({ 'rust:a': ours }),
    );
    expect(repaired(text).entries).toEqual({ 'rust:a': theirs });
  });

  it('prefers the class that archc overwrites least, where both sides are borne out', () => {
    const own = entry('a', 'same', { class: 'scaffold' });
    const text = conflict(lockText({ 'rust:a': entry('a', 'same') }), lockText({ 'rust:a': own }));
    expect(repaired(text, { a: 'same' }).entries).toEqual({ 'rust:a': own });
  });

  it('is what one side says when the other is no lock', () => {
    const text = conflict(lockText({ 'rust:a': ours }), 'garbage\n');
    expect(repaired(text).entries).toEqual({ 'rust:a': ours });
  });
});

describe('a lock with unsound entries', () => {
  it.each([
    ['leaves the project', '../a'],
    ['is absolute', '/etc/passwd'],
    ['leads into git', '.git/config'],
    ['leads into the state', '.generator/lock/x.json'],
  ])('loses one whose path %s, and keeps the others', (_, path) => {
    const sound = entry('a', '1');
    expect(repaired(lockText({ 'rust:a': sound, 'rust:b': entry(path, '2') }))).toMatchObject({
      outcome: 'salvaged',
      entries: { 'rust:a': sound },
    });
  });

  it('keeps one of two with the same path: what is on disk, else the more careful one', () => {
    const [first, second] = [entry('src/a', '1'), entry('SRC/a', '2', { class: 'scaffold' })];
    const text = lockText({ 'rust:a': first, 'rust:b': second });
    expect(repaired(text, { 'src/a': '1' }).entries).toEqual({ 'rust:a': first });
    expect(repaired(text).entries).toEqual({ 'rust:b': second });
  });

  it.each([
    ['nothing', ''],
    ['a truncated one', lockText({ 'rust:a': entry('a', '1') }).slice(0, -20)],
    ['garbage', '\u0000\u0001{]'],
    ['another thing in JSON', '[1, 2]'],
    ['a deep thing', '['.repeat(200_000)],
    ['one without a version', '{"artifacts":{}}'],
  ])('is set aside when it is %s', (_, text) => {
    expect(repaired(text)).toEqual({ outcome: 'set aside', entries: {}, doubtful: 0 });
  });
});

describe('whatever the sides say', () => {
  const text = fc.constantFrom('1', '2', '3');
  const made = fc.record({
    key: fc.constantFrom('rust:a', 'rust:b', 'toml:c', '__proto__', 'bad'),
    path: fc.constantFrom('a', 'A', 'b/c', '../x', '.git/y', 'cafe\u0301', 'caf\u00e9'),
    text,
    class: fc.constantFrom('generated' as const, 'scaffold' as const, 'merged' as const),
  });
  const side = fc
    .array(made, { maxLength: 4 })
    .map((list) =>
      lockText(
        Object.fromEntries(
          list.map(({ key, path, text: content, class: c }) => [key, entry(path, content, { class: c })]),
        ),
      ),
    );
  const broken = fc.tuple(side, fc.nat(), fc.string({ maxLength: 5 })).map(([whole, at, noise]) => {
    const cut = whole.length === 0 ? 0 : at % whole.length;
    return whole.slice(0, cut) + noise + whole.slice(cut + noise.length);
  });
  const any = fc.oneof(side, broken, fc.string({ unit: 'binary', maxLength: 50 }));

  it('the result is a sound lock, and nothing in it is in neither side', () => {
    const workspace = Workspace.forTest();
    workspace.write('a', '1');
    workspace.write('b/c', '2');
    const root = diskTree(workspace.root);
    fc.assert(
      fc.property(any, any, fc.option(any, { nil: undefined }), (ours, theirs, base) => {
        const lines = [ours, theirs, base].map((one) => one && (one.endsWith('\n') ? one : `${one}\n`));
        const { lock } = repairText(root, 'ping', conflict(lines[0] ?? '', lines[1] ?? '', lines[2]));
        const sound = parseLock(formatLock(lock));
        if (lock.entries.size > 0) expect(sound).toEqual({ entries: lock.entries });
        for (const [key, { path, written, loose }] of lock.entries) {
          const said = [ours, theirs].some((one) => one.includes(key) && one.includes(JSON.stringify(path)));
          expect(said).toBe(true);
          for (const hash of [written, loose]) expect(`${ours}${theirs}`).toContain(hash);
        }
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(any, (one) => repairText(root, 'ping', one).lock.entries.size >= 0));
  });
});
