import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { diskTree } from '../../generator/tree/diskTree.js';
import { isAsSeen, Looks, type SeenWorld } from '../../generator/tree/Looks.js';
import type { Tree } from '../../generator/tree/Tree.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

let root = '';

beforeEach(() => {
  root = temporaryFolder();
  writeFiles(root, { 'a/b/file.ts': 'one\n', 'a/b/other.ts': 'two\n', 'listed/x.json': {} });
});

/** What is seen by somebody who looks, long after everything was written. */
function seen(look: (tree: Tree) => void, started = Infinity): SeenWorld | undefined {
  const looks = new Looks();
  look(looks.watched(diskTree(root)));
  return looks.world(root, started);
}

function isSame(world: SeenWorld | undefined): boolean {
  if (world === undefined) throw new Error('nothing was seen');
  return isAsSeen(root, world);
}

const look = (tree: Tree): void => {
  tree.look('a/b/file.ts');
  tree.look('a/none/here.ts');
  tree.list('listed');
  tree.list('absent');
};

it('is as seen while nothing happens, and when something does where nobody looked', () => {
  const world = seen(look);
  expect(isSame(world)).toBe(true);
  writeFileSync(join(root, 'a/b/other.ts'), 'three\n');
  writeFileSync(join(root, 'a/b/new.ts'), '');
  expect(isSame(world)).toBe(true);
});

const at = (path: string): string => join(root, path);

const changes: Readonly<Record<string, () => void>> = {
  'a file is written': () => {
    writeFileSync(at('a/b/file.ts'), 'ONE\n');
  },
  'a file is replaced by its like': () => {
    writeFileSync(at('a/b/like.ts'), 'one\n');
    renameSync(at('a/b/like.ts'), at('a/b/file.ts'));
  },
  'a file goes': () => {
    rmSync(at('a/b/file.ts'));
  },
  'a file is behind a link': () => {
    renameSync(at('a/b/file.ts'), at('a/real.ts'));
    symlinkSync('../real.ts', at('a/b/file.ts'));
  },
  'its folder is behind a link': () => {
    renameSync(at('a'), at('moved'));
    symlinkSync('moved', at('a'));
  },
  'a file comes where none was': () => {
    writeFiles(root, { 'a/none/here.ts': '' });
  },
  'a link comes on the way to where none was': () => {
    symlinkSync('b', at('a/none'));
  },
  'a folder comes where none was': () => {
    mkdirSync(at('absent'));
  },
  'a file comes into a folder that was listed': () => {
    writeFileSync(at('listed/y.json'), '');
  },
  'a file goes from a folder that was listed': () => {
    rmSync(at('listed/x.json'));
  },
  'a folder that was listed is another one': () => {
    renameSync(at('listed'), at('was'));
    writeFiles(root, { 'listed/x.json': {} });
  },
  'something comes to the root': () => {
    writeFileSync(at('.prettierrc'), '');
  },
};

it.each(Object.keys(changes))('is not as seen when %s', (name) => {
  const world = seen(look);
  changes[name]?.();
  expect(isSame(world)).toBe(false);
});

it('does not tell when something is too young for the clock', () => {
  expect(seen(look, Date.now())).toBeUndefined();
  expect(seen(() => undefined, Date.now())).toBeUndefined();
  expect(seen(look, Date.now() + 10_000)).toBeDefined();
});

it.each<[string, (tree: Tree) => void]>([
  [
    'a file was one thing and then another',
    (tree) => {
      tree.look('a/b/file.ts');
      writeFileSync(join(root, 'a/b/file.ts'), 'changed\n');
      tree.look('a/b/file.ts');
    },
  ],
  [
    'a file came meanwhile',
    (tree) => {
      tree.look('a/b/late.ts');
      writeFileSync(join(root, 'a/b/late.ts'), '');
      tree.look('a/b/late.ts');
    },
  ],
  [
    'a file was behind a link',
    (tree) => {
      symlinkSync('file.ts', join(root, 'a/b/link.ts'));
      tree.look('a/b/link.ts');
    },
  ],
  ['a path leads out', (tree) => tree.look('../x')],
  ['a folder is a file', (tree) => tree.list('a/b/file.ts')],
])('does not tell where %s', (_, hidden) => {
  expect(seen(hidden)).toBeUndefined();
});

it('believes no world in which the root has no place, or states are missing', () => {
  const nothing = { files: [], listed: [], passed: [], absent: [], facts: new Float64Array() };
  expect(isAsSeen(root, nothing)).toBe(false);
  const world = seen(look);
  if (world === undefined) throw new Error('nothing was seen');
  expect(isAsSeen(root, { ...world, facts: world.facts.subarray(5) })).toBe(false);
  expect(isAsSeen(root, { ...world, listed: world.listed.slice(1), facts: world.facts.subarray(5) })).toBe(
    false,
  );
});
