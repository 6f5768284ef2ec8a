import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  markResolved,
  markUnmerged,
  restoreIndex,
  type UnmergedFile,
} from '../../generator/workspace/git/unmerged.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { git, repositoryWith } from '../support/gitRepository.js';

const texts = { base: 'a\nold\n', mine: 'a\nmine\n', generated: 'a\nnew\n' };

function conflictOf(path: string): UnmergedFile {
  return { path, ...texts };
}

/** The three blobs of an unmerged file, as git has them. */
function stagesOf(root: string, path: string): string[] {
  return ['1', '2', '3'].map((stage) => git(root, 'cat-file', 'blob', `:${stage}:./${path}`).stdout);
}

function index(root: string): string {
  return git(root, 'ls-files', '--stage', '-z').stdout;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a tracked file with a conflict', () => {
  it('is unmerged for git, with three blobs and its mode, and cannot be committed', () => {
    const root = repositoryWith(temporaryFolder(), { 'a.ts': texts.mine, 'b.ts': 'b\n' });
    chmodSync(join(root, 'a.ts'), 0o755);
    git(root, 'commit', '-q', '-a', '-m', 'executable');
    expect(markUnmerged(root, [conflictOf('a.ts')])).toHaveLength(1);
    expect(git(root, 'status', '--porcelain=v2').stdout).toMatch(
      /^u UU N\.\.\. 100755 100755 100755 100755 .* a\.ts\n$/,
    );
    expect(stagesOf(root, 'a.ts')).toEqual([texts.base, texts.mine, texts.generated]);
    expect(new Set(git(root, 'ls-files', '-u').stdout.match(/[0-9a-f]{40}/g)).size).toBe(3);
    expect(git(root, 'commit', '-q', '-m', 'too early').status).not.toBe(0);
  });

  it('can be checked out by git with the same conflict', () => {
    const root = repositoryWith(temporaryFolder(), { 'a.ts': texts.mine });
    markUnmerged(root, [conflictOf('a.ts')]);
    git(root, 'checkout', '--conflict=diff3', '--', 'a.ts');
    expect(readFileSync(join(root, 'a.ts'), 'utf8')).toBe(
      'a\n<<<<<<< ours\nmine\n||||||| base\nold\n=======\nnew\n>>>>>>> theirs\n',
    );
  });

  it('is as before once it is restored', () => {
    const root = repositoryWith(temporaryFolder(), { 'a.ts': texts.mine, 'sub/b.ts': texts.mine });
    const before = index(root);
    const saved = markUnmerged(root, [conflictOf('a.ts'), conflictOf('sub/b.ts')]);
    expect(index(root)).not.toBe(before);
    expect(restoreIndex(root, saved)).toBe(true);
    expect(index(root)).toBe(before);
    expect(git(root, 'status', '--porcelain').stdout).toBe('');
  });

  it('is resolved by what is on disk', () => {
    const root = repositoryWith(temporaryFolder(), { 'a.ts': texts.mine, 'b.ts': 'b\n' });
    const saved = markUnmerged(root, [conflictOf('a.ts')]);
    writeFileSync(join(root, 'a.ts'), 'resolved\n');
    writeFileSync(join(root, 'b.ts'), 'not asked for\n');
    expect(markResolved(root, ['a.ts', 'b.ts', 'missing.ts'])).toBe(true);
    expect(git(root, 'status', '--porcelain').stdout).toBe('M  a.ts\n M b.ts\n');
    expect(restoreIndex(root, saved)).toBe(true);
    expect(git(root, 'status', '--porcelain').stdout).toBe('M  a.ts\n M b.ts\n');
  });

  it('keeps what was staged of it', () => {
    const root = repositoryWith(temporaryFolder(), { 'a.ts': 'committed\n' });
    writeFileSync(join(root, 'a.ts'), 'staged\n');
    git(root, 'add', 'a.ts');
    const before = index(root);
    restoreIndex(root, markUnmerged(root, [conflictOf('a.ts')]));
    expect(index(root)).toBe(before);
  });
});

describe('the project', () => {
  it.each(['with space', `quotes'"`, 'new\nline', '[a]*', '-n'])(
    'may lie in a folder below named %j',
    (name) => {
      const top = repositoryWith(temporaryFolder(), {
        [`${name}/a[1].ts`]: texts.mine,
        [`${name}/a1.ts`]: texts.mine,
      });
      const root = join(top, name);
      const before = index(top);
      const saved = markUnmerged(root, [conflictOf('a[1].ts')]);
      expect(stagesOf(root, 'a[1].ts')).toEqual([texts.base, texts.mine, texts.generated]);
      expect(git(root, 'status', '--porcelain', '-z', '.').stdout.split('\0').filter(Boolean)).toHaveLength(
        1,
      );
      restoreIndex(root, saved);
      expect(index(top)).toBe(before);
      markUnmerged(root, [conflictOf('a[1].ts')]);
      writeFileSync(join(root, 'a1.ts'), 'another file\n');
      markResolved(root, ['a[1].ts']);
      expect(git(root, 'diff', '--name-only', '--relative').stdout).toBe('a1.ts\n');
    },
  );

  it('may be a linked worktree', () => {
    const main = repositoryWith(temporaryFolder(), { 'a.ts': texts.mine });
    const root = join(temporaryFolder(), 'linked');
    git(main, 'worktree', 'add', '-q', root);
    expect(markUnmerged(root, [conflictOf('a.ts')])).toHaveLength(1);
    expect(git(root, 'status', '--porcelain').stdout).toBe('UU a.ts\n');
    expect(git(main, 'status', '--porcelain').stdout).toBe('');
    expect(markResolved(root, ['a.ts'])).toBe(true);
    expect(git(root, 'status', '--porcelain').stdout).toBe('');
  });

  it('may be generated within a hook, whose index counts', () => {
    const top = repositoryWith(temporaryFolder(), { 'sub/a.ts': texts.mine });
    const inHook = join(top, '.git', 'hook-index');
    writeFileSync(inHook, readFileSync(join(top, '.git', 'index')));
    vi.stubEnv('GIT_DIR', join(top, '.git'));
    vi.stubEnv('GIT_INDEX_FILE', inHook);
    expect(markUnmerged(join(top, 'sub'), [conflictOf('a.ts')])).toHaveLength(1);
    expect(git(top, 'status', '--porcelain').stdout).toBe('UU sub/a.ts\n');
    vi.unstubAllEnvs();
    expect(git(top, 'status', '--porcelain').stdout).toBe('');
  });

  it('may keep its files with LF and check them out with CRLF', () => {
    const root = repositoryWith(temporaryFolder(), { 'a.ts': texts.mine });
    git(root, 'config', 'core.autocrlf', 'true');
    markUnmerged(root, [{ ...conflictOf('a.ts'), mine: '\uFEFFa\r\nmine\r\n' }]);
    expect(stagesOf(root, 'a.ts')).toEqual([texts.base, texts.mine, texts.generated]);
  });

  it('may keep its files with CRLF: only the lines of the conflict differ then', () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    const root = repositoryWith(temporaryFolder(), { 'a.ts': crlf(texts.mine) });
    markUnmerged(root, [{ ...conflictOf('a.ts'), mine: crlf(texts.mine) }]);
    expect(stagesOf(root, 'a.ts')).toEqual([texts.base, texts.mine, texts.generated].map(crlf));
  });
});

describe('quietly, nothing happens', () => {
  it('without a repository, or in a bare one', () => {
    const folder = temporaryFolder();
    vi.stubEnv('GIT_CEILING_DIRECTORIES', folder);
    expect(markUnmerged(folder, [conflictOf('a.ts')])).toEqual([]);
    git(folder, 'init', '-q', '--bare');
    expect(markUnmerged(folder, [conflictOf('a.ts')])).toEqual([]);
    expect(markUnmerged(join(folder, 'missing'), [conflictOf('a.ts')])).toEqual([]);
  });

  it('without git', () => {
    const root = repositoryWith(temporaryFolder(), { 'a.ts': texts.mine });
    vi.stubEnv('PATH', '');
    expect(markUnmerged(root, [conflictOf('a.ts')])).toEqual([]);
    expect(markResolved(root, ['a.ts'])).toBe(false);
  });

  it('to files that are not tracked, only announced, symlinks, unmerged, or hidden from git', () => {
    const root = repositoryWith(temporaryFolder(), { 'assumed.ts': 'x\n', 'twice.ts': texts.mine });
    writeFileSync(join(root, 'untracked.ts'), 'x\n');
    writeFileSync(join(root, 'announced.ts'), 'x\n');
    symlinkSync('assumed.ts', join(root, 'link.ts'));
    git(root, 'add', 'link.ts');
    git(root, 'add', '-N', 'announced.ts');
    git(root, 'update-index', '--assume-unchanged', 'assumed.ts');
    expect(markUnmerged(root, [conflictOf('twice.ts')])).toHaveLength(1);
    const before = index(root);
    const paths = ['untracked.ts', 'announced.ts', 'link.ts', 'assumed.ts', 'twice.ts', '../outside.ts'];
    for (const path of paths) expect(markUnmerged(root, [conflictOf(path)])).toEqual([]);
    expect(index(root)).toBe(before);
  });

  it('while another git has the index', () => {
    const root = repositoryWith(temporaryFolder(), { 'a.ts': texts.mine });
    const saved = markUnmerged(root, [conflictOf('a.ts')]);
    writeFileSync(join(root, '.git', 'index.lock'), '');
    const before = index(root);
    expect(restoreIndex(root, saved)).toBe(false);
    expect(markResolved(root, ['a.ts'])).toBe(false);
    expect(index(root)).toBe(before);
  });
});
