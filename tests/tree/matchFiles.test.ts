import { chmodSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { diskTree } from '../../generator/tree/diskTree.js';
import { filesBelow } from '../../generator/tree/filesBelow.js';
import { lookThrough } from '../../generator/tree/lookThrough.js';
import { matchFiles } from '../../generator/tree/matchFiles.js';
import type { Tree } from '../../generator/tree/Tree.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const all = ['**/*.json'];

function put(root: string, ...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
}

describe('globs without links', () => {
  const name = fc.constantFrom(
    'a',
    'b',
    'specs',
    '.dot',
    'x.json',
    'y.json',
    'z.schema.json',
    '[1]',
    'ö (2)',
  );
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
  const part = fc.constantFrom(
    '*',
    '**',
    'a',
    '{a,b}',
    '*.json',
    '!(b)',
    '[ab]',
    '.dot',
    'specs',
    '?',
    '{a/b,specs/**}',
  );
  const pattern = fc
    .tuple(fc.boolean(), fc.array(part, { minLength: 1, maxLength: 4 }))
    .map(([leaves, parts]) => `${leaves ? '!' : ''}${parts.join('/')}`);

  it('match what tinyglobby, which looks at every file, says of them', () => {
    fc.assert(
      fc.property(
        fc.array(path, { maxLength: 12 }),
        fc.array(pattern, { minLength: 1, maxLength: 4 }),
        (paths, globs) => {
          const root = temporaryFolder();
          for (const each of paths)
            try {
              put(root, each);
            } catch {
              // A file is where a folder would be.
            }
          const theirs = globSync(globs, {
            cwd: root,
            dot: true,
            expandDirectories: false,
            followSymbolicLinks: false,
          });
          expect(matchFiles(diskTree(root), globs, []).paths).toEqual(theirs.sort());
        },
      ),
      { numRuns: 150 },
    );
  });
});

function repository(): { root: string; shared: string } {
  const top = realpathSync(temporaryFolder());
  put(top, '.git/HEAD', 'shared/s.json', 'shared/deep/t.json', 'app/specs/a.json');
  return { root: join(top, 'app'), shared: join(top, 'shared') };
}

describe('symbolic links', () => {
  it('are followed within the repository, to folders and files', () => {
    const { root, shared } = repository();
    symlinkSync('../../shared', join(root, 'specs/shared'));
    symlinkSync('../../shared/s.json', join(root, 'specs/one.json'));
    const tree = diskTree(root);
    const { paths, problems, linked } = matchFiles(tree, ['specs/**/*.json'], []);
    // `specs/shared/s.json` is the same file once more.
    expect(paths).toEqual(['specs/a.json', 'specs/one.json', 'specs/shared/deep/t.json']);
    expect(problems).toEqual([]);
    expect(linked).toEqual([shared]);
    const found = lookThrough(tree, 'specs/shared/deep/t.json');
    expect('code' in found ? found : Buffer.from(found.read()).toString()).toBe('shared/deep/t.json');
  });

  it('are not gone through where nothing behind them could match', () => {
    const { root } = repository();
    symlinkSync('/', join(root, 'specs/outside'));
    expect(matchFiles(diskTree(root), ['specs/*.json'], [])).toMatchObject({
      paths: ['specs/a.json'],
      problems: [],
    });
    const ignored = matchFiles(diskTree(root), ['**/*.json', '!specs/outside/**'], []);
    expect(ignored).toMatchObject({ paths: ['specs/a.json'], problems: [] });
  });

  it.each([
    ['out of the repository', '/', 'it leads out of the git repository'],
    ['nowhere', '../nothing', 'it leads nowhere'],
    ['to itself', 'link', 'it leads to itself'],
    ['into the state of git', '../../.git', 'it leads into the state of git'],
  ])('that lead %s are a problem, and never nothing', (_, target, reason) => {
    const { root } = repository();
    symlinkSync(target, join(root, 'specs/link'));
    const { paths, problems } = matchFiles(diskTree(root), all, []);
    expect(paths).toEqual(['specs/a.json']);
    expect(problems).toEqual([{ path: 'specs/link', isLink: true, problem: { code: 'ARC5007', reason } }]);
  });

  it('lead out of a project that is in no repository', () => {
    const root = join(temporaryFolder(), 'app');
    put(root, 'specs/a.json', '../shared/s.json');
    symlinkSync('../../shared', join(root, 'specs/shared'));
    expect(matchFiles(diskTree(root), all, []).problems).toMatchObject([{ path: 'specs/shared' }]);
  });

  it('that go round in circles end, and each file is there once', () => {
    const { root } = repository();
    symlinkSync('..', join(root, 'specs/up'));
    symlinkSync('.', join(root, 'specs/here'));
    put(root, 'specs/deep/d.json');
    symlinkSync('../..', join(root, 'specs/deep/round'));
    expect(matchFiles(diskTree(root), all, [])).toMatchObject({
      paths: ['specs/a.json', 'specs/deep/d.json'],
      problems: [],
    });
  });

  it('that lead to each other in all ways come to an end', () => {
    const { root } = repository();
    const names = Array.from({ length: 12 }, (_, index) => `specs/n${index}`);
    put(root, ...names.map((name) => `${name}/x.json`));
    for (const from of names)
      for (const to of names)
        symlinkSync(join('..', to.slice('specs/'.length)), join(root, from, `to-${to.slice(6)}`));
    expect(matchFiles(diskTree(root), all, []).problems).toMatchObject([{ problem: { code: 'ARC5007' } }]);
  });

  it('of an editor that has a file open are no problem', () => {
    const { root } = repository();
    symlinkSync('somebody@somewhere.1:2', join(root, 'specs/.#a.json'));
    expect(matchFiles(diskTree(root), all, [])).toMatchObject({ paths: ['specs/a.json'], problems: [] });
  });
});

describe('a folder that must not be read', () => {
  it.skipIf(process.getuid?.() === 0)('is a problem, and not an empty folder', () => {
    const root = temporaryFolder();
    put(root, 'specs/a.json', 'specs/closed/b.json');
    chmodSync(join(root, 'specs/closed'), 0);
    const { problems } = matchFiles(diskTree(root), all, []);
    chmodSync(join(root, 'specs/closed'), 0o755);
    expect(problems).toMatchObject([{ path: 'specs/closed', isLink: false }]);
    rmSync(root, { recursive: true });
  });
});

describe('a tree with more than a search looks at', () => {
  it('ends it with the folder in which it was too much, also behind links', () => {
    const root = temporaryFolder();
    put(root, 'specs/a.json', ...Array.from({ length: 40 }, (_, at) => `specs/many/${at}.json`));
    const { problems, paths } = matchFiles(diskTree(root), all, [], 30);
    expect(problems).toMatchObject([
      { path: 'specs/many', problem: { reason: expect.stringContaining('more than 30 files') as string } },
    ]);
    expect(paths.length).toBeLessThan(30);
    expect(matchFiles(diskTree(root), all, [], 60).problems).toEqual([]);
    const { root: repo } = repository();
    put(repo, ...Array.from({ length: 40 }, (_, at) => `real/${at}.json`));
    symlinkSync('../real', join(repo, 'specs/linked'));
    expect(matchFiles(diskTree(repo), ['specs/**/*.json'], [], 30).problems).toMatchObject([
      { path: 'specs/linked' },
    ]);
  });

  it('goes as deep as it likes', () => {
    const root = temporaryFolder();
    const deep = Array.from({ length: 100 }, () => 'd').join('/');
    put(root, `specs/${deep}/a.json`);
    expect(matchFiles(diskTree(root), all, []).paths).toHaveLength(1);
    expect(matchFiles(diskTree(root), all, [], 50).problems).toMatchObject([
      { path: expect.stringMatching(/^specs\/d\/d/) as string },
    ]);
    expect(filesBelow(diskTree(root), 'specs', { most: 50 })).toMatchObject({ code: 'ARC5007' });
    expect(filesBelow(diskTree(root), 'specs', { most: 200 })).toHaveLength(1);
  });

  it('looks at what links lead to where it found it, however many links are on the way', () => {
    const { root } = repository();
    const names = ['a', 'b', 'c', 'd'];
    put(root, ...names.map((name) => `specs/${name}/x.json`));
    for (const name of names)
      for (const other of names)
        if (other !== name) symlinkSync(`../${other}`, join(root, `specs/${name}/to-${other}`));
    const tree = diskTree(root);
    let followed = 0;
    const counted: Tree = {
      ...tree,
      through: (link) => {
        followed++;
        return tree.through(link);
      },
    };
    const { paths } = matchFiles(counted, all, []);
    expect(paths).toEqual(['specs/a.json', ...names.map((name) => `specs/${name}/x.json`)]);
    // One for each link of the tree itself; what is behind them is not asked for by way of them again.
    expect(followed).toBe(12);
  });
});
