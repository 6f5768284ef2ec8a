import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mergeDriver } from '../../generator/workspace/git/mergeDriver.js';
import { bundledCli } from '../support/bundledCli.js';
import { archcJson } from '../support/envelope.js';
import { GitProject } from '../support/GitProject.js';
import { sharedFolder, temporaryFolder } from '../support/temporaryFolder.js';

const spec = (name: string, fields: readonly string[] = ['x']): string =>
  JSON.stringify(
    {
      version: 2,
      name: `${name}/do`,
      description: `Does ${name}.`,
      params: fields.map((field) => ({ name: field, type: 'string' })),
      results: [],
    },
    null,
    2,
  );
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const stubOf = (name: string): string => `commands/${name}/do/server/${upper(name)}DoServerCommand.ts`;

const base = join(sharedFolder(), 'base');

/** Two commands with a line of a person in each stub, in a repository with other folders. */
beforeAll(async () => {
  const project = await GitProject.create(base, {
    '.generator.json': {},
    '.gitignore': 'node_modules/',
    'other/notes.md': 'Notes\n',
    'specs/apple.json': spec('apple'),
    'specs/berry.json': spec('berry'),
  });
  for (const name of ['apple', 'berry']) write(project, name, `mine-${name}`);
  project.commit('written');
});

/** Writes a line at the beginning of a body. */
function write(project: GitProject, name: string, line: string): void {
  project.edit(stubOf(name), ['will be.\n', `will be.\n    // ${line}\n`]);
}

type Change = (at: GitProject) => void;
const add =
  (name: string): Change =>
  (at) => {
    at.write(`specs/${name}.json`, spec(name));
  };
const grow =
  (name: string, ...fields: string[]): Change =>
  (at) => {
    at.write(`specs/${name}.json`, spec(name, ['x', ...fields]));
  };
const line =
  (name: string, text: string): Change =>
  (at) => {
    write(at, name, text);
  };

interface Way {
  /** The commits of each branch; those without a branch are of `main`. */
  branches: Record<string, readonly Change[]>;
  /** The work tree in which they are brought together, if it is another one. */
  in?: (at: GitProject) => GitProject;
  /** Brings them together. */
  run: (at: GitProject) => void;
  /** Goes on after each stop of git. */
  goOn?: readonly string[];
  driver?: true;
  has: readonly string[];
  hasNot?: readonly string[];
  /** Lines of persons that must be there besides those of the first commit. */
  lines?: readonly string[];
}

const ways: Record<string, Way> = {
  revert: {
    branches: { main: [add('egg'), add('fig'), line('apple', 'mine-2')] },
    run: (at) => at.tryGit('revert', '--no-edit', 'HEAD~2'),
    goOn: ['revert', '--continue'],
    has: ['fig'],
    hasNot: ['egg'],
    lines: ['mine-2'],
  },
  'revert of a range': {
    branches: { main: [add('egg'), grow('apple', 'y'), add('fig'), line('apple', 'mine-2')] },
    run: (at) => at.tryGit('revert', '--no-edit', 'HEAD~4..HEAD~2'),
    goOn: ['revert', '--continue'],
    has: ['fig'],
    hasNot: ['egg'],
    lines: ['mine-2'],
  },
  'revert of a merge': {
    branches: { theirs: [add('egg'), line('berry', 'mine-2')], main: [line('apple', 'mine-3')] },
    run: (at) => {
      at.git('merge', '-q', '--no-edit', 'theirs');
      at.git('revert', '--no-edit', '-m', '1', 'HEAD');
    },
    has: [],
    hasNot: ['egg'],
    lines: ['mine-3'],
  },
  octopus: {
    branches: {
      one: [grow('apple', 'y'), line('apple', 'mine-2')],
      two: [grow('berry', 'z'), line('berry', 'mine-3')],
      main: [add('egg')],
    },
    run: (at) => at.tryGit('merge', '-q', '--no-edit', 'one', 'two'),
    has: ['egg'],
    lines: ['mine-2', 'mine-3'],
  },
  'octopus with a conflict in the last branch': {
    branches: {
      one: [line('apple', 'mine-2'), grow('berry', 'z')],
      two: [add('egg'), line('berry', 'mine-3')],
      main: [add('fig')],
    },
    run: (at) => at.tryGit('merge', '-q', '--no-edit', 'one', 'two'),
    has: ['egg', 'fig'],
    lines: ['mine-2', 'mine-3'],
  },
  'cherry-pick of a range': {
    branches: { theirs: [add('egg'), grow('egg', 'y'), line('egg', 'mine-2')], main: [add('fig')] },
    run: (at) => at.tryGit('cherry-pick', 'main..theirs'),
    goOn: ['cherry-pick', '--continue'],
    has: ['egg', 'fig'],
    lines: ['mine-2'],
  },
  'cherry-pick of a range with the driver': {
    branches: { theirs: [add('egg'), grow('egg', 'y'), line('egg', 'mine-2')], main: [add('fig')] },
    run: (at) => at.git('cherry-pick', 'main..theirs'),
    driver: true,
    has: ['egg', 'fig'],
    lines: ['mine-2'],
  },
  'rebase of several commits': {
    branches: {
      theirs: [add('egg'), grow('berry', 'y'), line('berry', 'mine-3')],
      main: [add('fig'), line('apple', 'mine-2'), grow('apple', 'y'), add('date')],
    },
    run: (at) => at.tryGit('rebase', '-q', 'theirs'),
    goOn: ['rebase', '--continue'],
    has: ['egg', 'fig', 'date'],
    lines: ['mine-2', 'mine-3'],
  },
  'rebase of several commits with the driver': {
    branches: {
      theirs: [add('egg'), line('berry', 'mine-3')],
      main: [add('fig'), line('apple', 'mine-2'), grow('apple', 'y')],
    },
    run: (at) => at.git('rebase', '-q', 'theirs'),
    driver: true,
    has: ['egg', 'fig'],
    lines: ['mine-2', 'mine-3'],
  },
  'stash pop': {
    branches: { theirs: [add('egg'), line('apple', 'mine-2')], main: [add('fig')] },
    run: (at) => {
      at.git('switch', '-q', 'theirs');
      at.git('reset', '-q', '--soft', 'start');
      at.git('stash', '-q');
      at.git('switch', '-q', 'main');
      at.tryGit('stash', 'pop');
    },
    has: ['egg', 'fig'],
    lines: ['mine-2'],
  },
  'merge in a worktree': {
    branches: { theirs: [add('egg'), line('apple', 'mine-2')], main: [add('fig'), line('berry', 'mine-3')] },
    in: (at) => {
      at.git('worktree', 'add', '-q', '-b', 'ours', '../beside', 'main');
      return new GitProject(join(at.root, '../beside'));
    },
    run: (at) => at.tryGit('merge', '-q', '--no-edit', 'theirs'),
    has: ['egg', 'fig'],
    lines: ['mine-2', 'mine-3'],
  },
  'rebase in a worktree': {
    branches: { theirs: [add('egg')], main: [add('fig'), line('berry', 'mine-3')] },
    in: (at) => {
      at.git('worktree', 'add', '-q', '-b', 'ours', '../beside', 'main');
      return new GitProject(join(at.root, '../beside'));
    },
    run: (at) => at.tryGit('rebase', '-q', 'theirs'),
    goOn: ['rebase', '--continue'],
    has: ['egg', 'fig'],
    lines: ['mine-3'],
  },
  'merge in a sparse checkout': {
    branches: { theirs: [add('egg'), line('apple', 'mine-2')], main: [add('fig')] },
    run: (at) => {
      at.git('sparse-checkout', 'set', 'commands', 'specs', '.generator');
      expect(at.has('other')).toBe(false);
      at.tryGit('merge', '-q', '--no-edit', 'theirs');
    },
    has: ['egg', 'fig'],
    lines: ['mine-2'],
  },
  'merge of a renamed command and of what was written in it': {
    branches: {
      theirs: [
        (at) => {
          at.respec('specs/apple.json', { name: 'apricot/do' });
        },
      ],
      main: [
        line('apple', 'mine-2'),
        (at) => {
          at.write(
            stubOf('apple'),
            `${at.read(stubOf('apple'))}\nexport const last = (given: AppleDoParams): string => given.x; // mine-4\n`,
          );
        },
      ],
    },
    run: (at) => at.tryGit('merge', '-q', '--no-edit', 'theirs'),
    has: ['apricot'],
    hasNot: ['apple'],
    lines: ['mine-2', 'given: ApricotDoParams'],
  },
};

/** In this process: many runs, and none of them is about processes. */
async function archc(at: GitProject, ...args: string[]): Promise<{ exitCode: number; said: string }> {
  const { exitCode, envelope } = await archcJson(at.root, args);
  const said = envelope.problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, path }) => `${code} ${path}`)
    .join('\n');
  return { exitCode, said };
}

async function generate(at: GitProject): Promise<void> {
  expect(await archc(at, 'generate')).toEqual({ exitCode: 0, said: '' });
}

/** A copy of the base with its branches; `main` is checked out. */
async function prepared({ branches, driver }: Pick<Way, 'branches' | 'driver'>): Promise<GitProject> {
  const project = new GitProject(join(temporaryFolder(), 'project'));
  cpSync(base, project.root, { recursive: true });
  if (driver) {
    await archc(project, 'init', '--git');
    project.git('config', 'merge.archc.driver', mergeDriver(process.execPath, await bundledCli('archc')));
    project.commit('driver');
  }
  project.git('tag', 'start');
  for (const [name, changes] of Object.entries(branches)) {
    if (name === 'main') project.git('switch', '-q', 'main');
    else project.git('switch', '-q', '-c', name, 'start');
    for (const [at, change] of changes.entries()) {
      change(project);
      await generate(project);
      project.commit(`${name} ${at}`);
    }
  }
  project.git('switch', '-q', 'main');
  return project;
}

/** Generates after each stop of git, and lets it go on, to its end; then what is there must be whole. */
async function settled(at: GitProject, { goOn, has, hasNot = [], lines = [] }: Way): Promise<void> {
  for (let stops = 0; ; stops++) {
    await generate(at);
    expect(at.where('<<<<<<<').filter((path) => !path.startsWith('.generator/trash/'))).toEqual([]);
    if (goOn === undefined || !isStopped(at) || stops > 9) break;
    at.git('add', '-A');
    at.tryGit('-c', 'core.editor=true', ...goOn);
  }
  at.commit('whole');
  expect(isStopped(at)).toBe(false);
  expect(await archc(at, 'check')).toEqual({ exitCode: 0, said: '' });
  for (const name of has) expect(at.has(stubOf(name)), name).toBe(true);
  const paths = Object.keys(at.tree()).join('\n');
  for (const name of hasNot) expect(paths).not.toContain(`\ncommands/${name}/`);
  const lost = ['mine-apple', 'mine-berry', ...lines].filter((text) =>
    at.where(text).every((path) => !path.startsWith('commands/')),
  );
  expect(lost).toEqual([]);
}

/** `REBASE_HEAD` stays when a rebase has ended. */
function isStopped(at: GitProject): boolean {
  const folder = at.git('rev-parse', '--absolute-git-dir').trim();
  return ['rebase-merge', 'CHERRY_PICK_HEAD', 'REVERT_HEAD'].some((note) => existsSync(join(folder, note)));
}

describe('what git brought together is whole after generate', () => {
  it.each(Object.entries(ways))('%s', async (_name, way) => {
    const made = await prepared(way);
    const project = way.in?.(made) ?? made;
    way.run(project);
    await settled(project, way);
  });
});

describe('what people wrote at one place', () => {
  const apple = stubOf('apple');
  const readme = 'commands/berry/do/README.md';

  /** Two lines each in a stub, and one each in a file that was taken over. */
  async function inConflict(
    style: string,
    changed: (at: GitProject) => void = () => undefined,
  ): Promise<GitProject> {
    const both =
      (name: string): Change =>
      (at) => {
        const end = at.read(apple).includes('\r') ? '\r\n' : '\n';
        at.edit(apple, ['// mine-apple', `// mine-apple${end}    console.log("${name}");`]);
        at.edit(apple, ['export class', `export const top = "${name}";${end}${end}export class`]);
        at.edit(readme, ['Does berry.', `Does berry, ${name}.`]);
      };
    const project = await prepared({ branches: {} });
    project.write(readme, `${project.read(readme)}\nTitle\n=======\n`);
    expect((await archc(project, 'adopt', readme)).exitCode).toBe(0);
    changed(project);
    project.commit('adopted');
    project.git('tag', '-f', 'start');
    for (const name of ['theirs', 'ours']) {
      project.git('switch', '-q', '-c', name, 'start');
      both(name)(project);
      project.commit(name);
    }
    expect(project.tryGit('-c', `merge.conflictStyle=${style}`, 'merge', 'theirs')).toBe(false);
    return project;
  }

  it.each(['merge', 'diff3', 'zdiff3'])('is an error of every run until it is settled: %s', async (style) => {
    const project = await inConflict(style, (at) => {
      if (style === 'zdiff3') at.write(apple, at.read(apple).replaceAll('\n', '\r\n'));
    });
    const open = `ARC5017 ${apple}\nARC5017 ${readme}`;
    expect(await archc(project, 'generate')).toEqual({ exitCode: 3, said: open });
    const marked = project.read(apple);
    expect(marked).toMatch(
      /<{7} ours\r?\n[^]*mine-apple\r?\n.*log\("ours"\)[^]*={7}\r?\n[^]*mine-apple[^]*>{7} theirs/,
    );
    expect(await archc(project, 'check')).toEqual({ exitCode: 1, said: open });
    project.commit('as it is');
    const { envelope } = await archcJson(project.root, ['check']);
    const first = marked.slice(0, marked.indexOf('<<<<<<<')).split('\n').length;
    expect(envelope.problems[0]).toMatchObject({
      severity: 'error',
      range: { start: { line: first, column: 1 } },
    });
    // A choice of some lines is a person's, and stays.
    const chosen = marked.replace(/<{7}[^]*?={7}\r?\n([^]*?)>{7}[^\n]*\n/, '$1');
    project.write(apple, chosen);
    project.write(readme, project.read(readme).replace(/^<{7}.*\n/m, ''));
    expect(await archc(project, 'generate')).toEqual({ exitCode: 3, said: open });
    expect(project.read(apple)).toBe(chosen);
    project.write(apple, chosen.replace(/<{7}[^]*?={7}\r?\n([^]*?)>{7}[^\n]*\n/, '$1'));
    project.write(readme, project.read(readme).replace(/^\|{7}[^]*^>{7}.*\n/m, ''));
    await generate(project);
    expect(await archc(project, 'check')).toEqual({ exitCode: 0, said: '' });
  });
});
