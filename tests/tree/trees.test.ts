import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { diskTree } from '../../generator/tree/diskTree.js';
import { gitTree, indexTree, type NoTree } from '../../generator/tree/gitTree.js';
import { matchFiles } from '../../generator/tree/matchFiles.js';
import { emptyTree, overlayTree } from '../../generator/tree/overlayTree.js';
import type { Tree } from '../../generator/tree/Tree.js';
import { git, repositoryWith } from '../support/gitRepository.js';
import { sharedFolder, temporaryFolder } from '../support/temporaryFolder.js';

/** Odd names, a folder that is called like a prefix of another, a file without a line end, one that is not text. */
const files: Readonly<Record<string, string>> = {
  'a.json': '{}\n',
  'specs/b.json': '{"b":1}',
  'specs/deep/ö and "quotes".json': 'ü\n',
  'specs/deep/[id].json': '\r\n',
  'specs.more/c.json': '',
  '.hidden/d.json': 'd\n',
  'node_modules/e/e.json': 'e\n',
  'bin/run.sh': '#!/bin/sh\n',
};

const kinds = ['disk', 'commit', 'index', 'overlay', 'overlay of a commit', 'literal'] as const;

/** The same files as each kind of tree has them. */
function treesOf(root: string): Record<(typeof kinds)[number], Tree> {
  repositoryWith(root, files);
  chmodSync(join(root, 'bin/run.sh'), 0o755);
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'second');
  const changed = new Map<string, string | null>([
    ['specs/b.json', '{"b":1}'],
    ['a.json', '{}\n'],
  ]);
  const other = join(root, '..', 'other');
  repositoryWith(other, { ...files, 'specs/b.json': 'old', 'gone/x.json': 'x' });
  rmSync(join(other, 'a.json'));
  chmodSync(join(other, 'bin/run.sh'), 0o755);
  const literal = overlayTree(emptyTree('/nowhere'), new Map(Object.entries(files)));
  return {
    disk: diskTree(root),
    commit: existing(gitTree(root, 'HEAD')),
    index: existing(indexTree(root)),
    overlay: overlayTree(diskTree(other), new Map([...changed, ['gone/x.json', null]])),
    'overlay of a commit': overlayTree(existing(gitTree(root, 'main')), changed),
    literal,
  };
}

function existing(tree: Tree | NoTree): Tree {
  if ('reason' in tree) throw new Error(tree.reason);
  return tree;
}

function read(tree: Tree, path: string): string | undefined {
  const file = tree.look(path);
  if ('code' in file) throw new Error(JSON.stringify(file));
  return file.stats && Buffer.from(file.read()).toString('utf8');
}

/** Every file by walking the folders. */
function walk(tree: Tree, folder = ''): string[] {
  const entries = tree.list(folder) ?? [];
  if ('code' in entries) throw new Error(JSON.stringify(entries));
  return entries.flatMap(({ name, kind }) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (name === '.git') return [];
    return kind === 'folder' ? walk(tree, path) : [path];
  });
}

const home = sharedFolder();
let trees: Record<(typeof kinds)[number], Tree>;
beforeAll(() => {
  trees = treesOf(join(home, 'project'));
});

describe.each(kinds)('the %s', (kind) => {
  const open = (): Tree => trees[kind];

  it('has the same files, folders and globs as all others', () => {
    const tree = open();
    expect(walk(tree).sort()).toEqual(Object.keys(files).sort());
    for (const [path, text] of Object.entries(files)) expect(read(tree, path)).toBe(text);
    tree.expect(Object.keys(files));
    for (const [path, text] of Object.entries(files)) expect(read(tree, path)).toBe(text);
    const specs = matchFiles(tree, ['specs/**/*.json', '.hidden/*', '!**/\\[*'], []).paths;
    expect(specs).toEqual(['.hidden/d.json', 'specs/b.json', 'specs/deep/ö and "quotes".json']);
    expect(matchFiles(tree, ['**/*.json'], ['**/node_modules/**']).paths).toEqual(
      Object.keys(files)
        .filter((path) => path.endsWith('.json') && !path.startsWith('node_modules'))
        .sort(),
    );
    const nothing = ['nothing/**/*.json', '../**/*.json'];
    expect(matchFiles(tree, nothing, ['**'])).toMatchObject({ paths: [], unmatched: nothing, problems: [] });
  });

  it('says what is not there, and what is in the way', () => {
    const tree = open();
    expect(read(tree, 'specs/none.json')).toBeUndefined();
    expect(read(tree, 'none/at/all.json')).toBeUndefined();
    expect(tree.list('none')).toBeUndefined();
    expect(tree.look('specs')).toMatchObject({ code: 'ARC5007', isFolder: true });
    expect(tree.look('a.json/below')).toMatchObject({ code: 'ARC5007' });
    expect(tree.list('a.json')).toMatchObject({ code: 'ARC5007' });
  });

  it.each([
    '../a.json',
    '/etc/passwd',
    'specs/../../a.json',
    'specs//b.json',
    './a.json',
    'C:/a',
    'a\\b',
    '',
  ])('gives nothing above its root or in another spelling: %j', (path) => {
    const tree = open();
    expect(tree.look(path)).toHaveProperty('code');
    if (path !== '') expect(tree.list(path)).toHaveProperty('code');
  });

  it('knows executables, and tells files apart', () => {
    const tree = open();
    const facts = ['bin/run.sh', 'a.json', 'specs/b.json'].map((path) => {
      const file = tree.look(path);
      return 'code' in file ? undefined : file.stats;
    });
    if (kind !== 'literal') expect(facts.map((stats) => (stats?.mode ?? 0) & 0o100)).toEqual([0o100, 0, 0]);
    expect(new Set(facts.map((stats) => `${stats?.dev ?? ''} ${stats?.ino ?? ''}`)).size).toBe(3);
    expect(facts.map((stats) => stats?.size)).toEqual([10, 3, 7]);
  });
});

describe('links, submodules and other things that are no files', () => {
  const open = (): Record<'disk' | 'commit' | 'index' | 'overlay', Tree> => {
    const root = join(temporaryFolder(), 'project');
    const outside = repositoryWith(join(root, '..', 'outside'), { 'secret.json': 'secret' });
    repositoryWith(root, { 'real/a.json': 'a' });
    symlinkSync('../outside', join(root, 'folder'));
    symlinkSync('real/a.json', join(root, 'file.json'));
    git(root, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', outside, 'module');
    git(root, 'add', '.');
    git(root, 'commit', '-q', '-m', 'second');
    const [commit, index] = [existing(gitTree(root, 'HEAD')), existing(indexTree(root))];
    const overlay = overlayTree(diskTree(root), new Map([['folder/secret.json', 'mine']]));
    return { disk: diskTree(root), commit, index, overlay };
  };

  it.each(['disk', 'commit', 'index', 'overlay'] as const)('are not read by way of the %s', (kind) => {
    const tree = open()[kind];
    expect(tree.look('file.json')).toEqual({ code: 'ARC5003', link: 'file.json' });
    expect(tree.look('folder/secret.json')).toEqual({ code: 'ARC5003', link: 'folder' });
    expect(tree.list('folder')).toEqual({ code: 'ARC5003', link: 'folder' });
    const { paths, problems } = matchFiles(tree, ['**/*.json', '!module/**'], []);
    expect(paths).not.toContain('folder/secret.json');
    expect(problems.map(({ path }) => path)).toContain('folder');
    if (kind === 'commit' || kind === 'index') {
      expect(tree.look('module')).toMatchObject({ code: 'ARC5007' });
      expect(tree.look('module/secret.json')).toMatchObject({ code: 'ARC5007' });
    }
  });
});

describe('a tree of git', () => {
  it('has a folder of the repository as its root, and no hook or monitor runs', () => {
    const top = join(temporaryFolder(), 'top');
    repositoryWith(top, { 'outer.json': 'o', 'packages/one/specs/a.json': 'a', 'packages/other/x': 'x' });
    const monitor = join(top, 'monitor.sh');
    writeFileSync(monitor, `#!/bin/sh\ntouch '${top}/ran'\n`, { mode: 0o755 });
    git(top, 'config', 'core.fsmonitor', monitor);
    mkdirSync(join(top, 'packages/one/new'));
    for (const tree of [gitTree(join(top, 'packages/one'), 'HEAD'), indexTree(join(top, 'packages/one'))]) {
      expect(walk(existing(tree))).toEqual(['specs/a.json']);
      expect(read(existing(tree), 'specs/a.json')).toBe('a');
    }
    expect(existing(gitTree(join(top, 'packages/one/new'), 'HEAD')).list('')).toEqual([]);
    expect(() => {
      truncateSync(join(top, 'ran'));
    }).toThrow('ENOENT');
  });

  it('shows the commit, or the index, whatever is on the disk', () => {
    const root = repositoryWith(join(temporaryFolder(), 'p'), { a: 'first' });
    git(root, 'tag', 'v1');
    writeFileSync(join(root, 'a'), 'staged');
    git(root, 'add', 'a');
    writeFileSync(join(root, 'a'), 'on disk');
    expect(read(existing(gitTree(root, 'v1')), 'a')).toBe('first');
    expect(read(existing(indexTree(root)), 'a')).toBe('staged');
    expect(read(diskTree(root), 'a')).toBe('on disk');
  });

  it('says why there is none', () => {
    const root = repositoryWith(join(temporaryFolder(), 'p'), { a: 'a' });
    for (const ref of ['nothing', '--upload-pack=x', '', 'HEAD:a', 'HEAD^{tree}'])
      expect(gitTree(root, ref)).toHaveProperty('reason');
    const bare = temporaryFolder();
    expect(gitTree(bare, 'HEAD')).toHaveProperty('reason');
    expect(indexTree(bare)).toHaveProperty('reason');
  });

  it('does not read what is unmerged in the index', () => {
    const root = repositoryWith(join(temporaryFolder(), 'p'), { a: 'base\n' });
    git(root, 'checkout', '-q', '-b', 'other');
    writeFileSync(join(root, 'a'), 'other\n');
    git(root, 'commit', '-q', '-a', '-m', 'other');
    git(root, 'checkout', '-q', 'main');
    writeFileSync(join(root, 'a'), 'main\n');
    git(root, 'commit', '-q', '-a', '-m', 'main');
    git(root, 'merge', 'other');
    expect(existing(indexTree(root)).look('a')).toMatchObject({ reason: 'it is unmerged in the index' });
  });

  it('reads many files, large ones among them, in portions', () => {
    const root = temporaryFolder();
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `f/${at}`,
        at % 50 === 0 ? `${at}`.repeat(4_000_000) : `${at}`,
      ]),
    );
    repositoryWith(root, many);
    const tree = existing(gitTree(root, 'HEAD'));
    tree.expect(Object.keys(many));
    for (const [path, text] of Object.entries(many)) expect(read(tree, path) === text).toBe(true);
  });
});
