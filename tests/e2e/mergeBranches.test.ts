import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readBase, storedBases } from '../../generator/workspace/base/BaseStore.js';
import { diskTree } from '../../generator/tree/diskTree.js';
import { chatAndGpu, editStubs, gpuReset } from '../support/chatAndGpu.js';
import { GitProject } from '../support/GitProject.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const upToDate = { exitCode: 0, found: [] };
let project: GitProject;
let written: string[];

const gpuTune = { ...gpuReset, name: 'gpu/tune' };

/** A command with enough in its stub that git finds it again under another name. */
const talk = {
  version: 2,
  name: 'chat/talk',
  description: Array.from({ length: 12 }, (_, index) => `What it says about line ${index}.`).join('\n'),
  params: [{ name: 'room', type: 'string' }],
  results: [{ name: 'id', type: 'string' }],
};
const talkStub = 'commands/chat/talk/server/ChatTalkServerCommand.ts';

beforeEach(async () => {
  const specs = { 'specs/talk.json': JSON.stringify(talk, null, 2) };
  project = await GitProject.create(join(temporaryFolder(), 'project'), { ...chatAndGpu, ...specs });
  written = editStubs(project);
  project.commit('written');
});

const command = (name: string, more: object = {}): string =>
  JSON.stringify(
    { version: 2, name, description: `Does ${name}.`, params: [], results: [], ...more },
    null,
    2,
  );

type Change = (project: GitProject) => void;

/** What two branches do to specs that git merges by itself, and a piece of every line that they add to code. */
const pairs: Record<string, { ours: Change; theirs: Change; lines?: string[] }> = {
  'add a command each': {
    ours: (at) => {
      at.write('specs/apple.json', command('apple/do'));
    },
    theirs: (at) => {
      at.write('specs/banana.json', command('banana/do'));
    },
  },
  'add a command each to one Rust module': {
    ours: (at) => {
      at.write('specs/gpu-tune.json', JSON.stringify(gpuTune));
    },
    theirs: (at) => {
      at.write('specs/gpu-turn.json', JSON.stringify({ ...gpuTune, name: 'gpu/turn' }));
    },
  },
  'add a Rust module each': {
    ours: (at) => {
      at.write(
        'specs/cpu.json',
        JSON.stringify({
          ...gpuTune,
          name: 'cpu/tune',
          rust: { module: 'modules/cpu', command_prefix: 'cpu/' },
        }),
      );
    },
    theirs: (at) => {
      at.write(
        'specs/dpu.json',
        JSON.stringify({
          ...gpuTune,
          name: 'dpu/tune',
          rust: { module: 'modules/dpu', command_prefix: 'dpu/' },
        }),
      );
    },
  },
  'remove a command and add one': {
    ours: (at) => {
      at.remove('specs/gpu-reset.json');
    },
    theirs: (at) => {
      at.write('specs/gpu-tune.json', JSON.stringify(gpuTune));
    },
  },
  'rename a command and add one': {
    ours: (at) => {
      at.respec('specs/gpu-reset.json', { name: 'gpu/again' });
    },
    theirs: (at) => {
      at.write('specs/gpu-tune.json', JSON.stringify(gpuTune));
    },
  },
  'rename a command each': {
    ours: (at) => {
      at.respec('specs/talk.json', { name: 'chat/tell' });
    },
    theirs: (at) => {
      at.respec('specs/gpu-reset.json', { name: 'gpu/again' });
    },
  },
  'change one command at two places': {
    ours: (at) => {
      at.edit('specs/talk.json', ['about line 3', 'about ours']);
    },
    theirs: (at) => {
      at.edit('specs/talk.json', [
        '"results": [\n    {',
        '"results": [\n    { "name": "at", "type": "datetime" },\n    {',
      ]);
    },
  },
  'rename a command and change it': {
    ours: (at) => {
      at.respec('specs/talk.json', { name: 'chat/tell' });
    },
    theirs: (at) => {
      at.respec('specs/talk.json', { results: [...talk.results, { name: 'at', type: 'datetime' }] });
    },
  },
  'rename a command and write in its stub': {
    ours: (at) => {
      at.respec('specs/talk.json', { name: 'chat/tell' });
    },
    theirs: (at) => {
      at.edit(talkStub, ['will be.\n', 'will be.\n    // mine-20\n']);
    },
    lines: ['mine-20'],
  },
  'remove a command and change another': {
    ours: (at) => {
      at.remove('specs/talk.json');
    },
    theirs: (at) => {
      at.respec('specs/chat-list.json', { description: 'Lists.' });
    },
  },
};

const ways: Record<string, (at: GitProject) => boolean> = {
  merge: (at) => at.tryGit('merge', 'theirs'),
  'merge with diff3': (at) => at.tryGit('-c', 'merge.conflictStyle=diff3', 'merge', 'theirs'),
  rebase: (at) => at.tryGit('rebase', 'theirs'),
  'cherry-pick': (at) => at.tryGit('cherry-pick', 'theirs'),
  'stash pop': (at) => {
    at.git('checkout', '-q', 'theirs');
    at.git('reset', '-q', '--soft', 'main');
    at.git('stash', '-q');
    at.git('checkout', '-q', 'ours');
    return at.tryGit('stash', 'pop');
  },
};

async function onBranch(name: string, change: Change): Promise<void> {
  project.git('switch', '-q', '-c', name, 'main');
  change(project);
  project.expect(await project.archc('generate', '--on-conflict=abort'), 0);
  project.commit(name);
}

const marks = (): string[] =>
  project.where('<<<<<<<').filter((path) => !path.startsWith('.generator/trash/'));

/** Every pair is merged; two are brought together in every way. */
const matrix = Object.keys(pairs).flatMap((pair) =>
  Object.keys(ways)
    .filter(
      (way) => way === 'merge' || ['add a command each', 'rename a command and change it'].includes(pair),
    )
    .map((way): [string, string] => [pair, way]),
);

describe('two branches are one after one generate', () => {
  it.each(matrix)('that %s: %s', async (pair, way) => {
    const { ours, theirs, lines = [] } = pairs[pair] ?? { ours: () => undefined, theirs: () => undefined };
    await onBranch('theirs', theirs);
    await onBranch('ours', ours);
    ways[way]?.(project);
    project.expect(await project.archc('generate'), 0);
    expect(marks()).toEqual([]);
    project.commit('merged');
    expect(await project.archc('check')).toMatchObject(upToDate);
    const lost = [...written, ...lines].filter((line) =>
      project.where(line).every((path) => path.startsWith('.generator/')),
    );
    expect(lost).toEqual([]);
    const tree = diskTree(project.root);
    expect([...storedBases(tree)].filter((hash) => readBase(tree, hash) === undefined)).toEqual([]);
    expect((await project.archc('generate')).envelope.summary).not.toMatch(/created|updated|merged|removed/);
  });
});

/** Merges `theirs` into `ours`, which must leave conflicts, and settles those of the specs as a person would. */
async function merged(ours: Change, theirs: Change, decide: Change): Promise<void> {
  await onBranch('theirs', theirs);
  await onBranch('ours', ours);
  expect(project.tryGit('merge', 'theirs')).toBe(false);
  decide(project);
}

async function isRight(): Promise<void> {
  project.expect(await project.archc('generate'), 0);
  expect(marks()).toEqual([]);
  project.commit('merged');
  expect(await project.archc('check')).toMatchObject(upToDate);
  expect(written.filter((line) => project.where(line).length === 0)).toEqual([]);
}

const removeTalk: Change = (at) => {
  at.remove('specs/talk.json');
};
const changeTalk: Change = (at) => {
  at.respec('specs/talk.json', { results: [...talk.results, { name: 'at', type: 'datetime' }] });
};

describe('a spec that is a person’s to settle', () => {
  const keep: Change = (at) => {
    at.git('add', 'specs/talk.json');
  };
  const drop: Change = (at) => {
    at.git('rm', '-q', 'specs/talk.json');
  };

  it.each([
    ['ours removed, theirs changed: gone', removeTalk, changeTalk, drop, false],
    ['ours removed, theirs changed: kept', removeTalk, changeTalk, keep, true],
    ['ours changed, theirs removed: gone', changeTalk, removeTalk, drop, false],
    ['ours changed, theirs removed: kept', changeTalk, removeTalk, keep, true],
  ] as const)('%s', async (_what, ours, theirs, decide, isThere) => {
    await merged(ours, theirs, decide);
    await isRight();
    expect(project.has(talkStub)).toBe(isThere);
    const talks = Object.keys(project.tree()).filter((path) => path.startsWith('commands/chat/talk/'));
    expect(talks.length > 0).toBe(isThere);
  });

  it('comes back with what was written in its stub', async () => {
    await merged(
      removeTalk,
      (at) => {
        changeTalk(at);
        at.edit(talkStub, ['will be.\n', 'will be.\n    // mine-20\n']);
      },
      keep,
    );
    await isRight();
    expect(project.read(talkStub)).toContain('mine-20');
  });

  it('was changed at the same place', async () => {
    const say =
      (description: string): Change =>
      (at) => {
        at.respec('specs/talk.json', { description });
      };
    await merged(say('Ours.'), say('Theirs.'), (at) => {
      at.git('checkout', '--theirs', 'specs/talk.json');
    });
    await isRight();
    expect(project.read(talkStub)).toContain('Theirs.');
  });

  it('was added by both', async () => {
    const add =
      (type: string): Change =>
      (at) => {
        at.write('specs/apple.json', command('apple/do', { params: [{ name: 'x', type }] }));
      };
    await merged(add('string'), add('boolean'), (at) => {
      at.git('checkout', '--ours', 'specs/apple.json');
    });
    await isRight();
    expect(project.read('commands/apple/do/shared/AppleDoTypes.ts')).toContain('string');
  });
});

describe('what people wrote', () => {
  it('stays in conflict where both wrote, and nothing else does', async () => {
    const write =
      (line: string, text: string): Change =>
      (at) => {
        at.edit(talkStub, ['will be.\n', `will be.\n    // ${line}\n`]);
        at.edit('specs/talk.json', text === '' ? ['line 3', 'line ours'] : ['"id"', '"key"']);
      };
    await merged(write('mine-20', ''), write('mine-21', 'x'), () => undefined);
    const said = await project.archc('generate');
    expect(said).toMatchObject({ exitCode: 3, found: [`ARC5017 ${talkStub}`] });
    expect(marks()).toEqual([talkStub]);
    const text = project.read(talkStub);
    expect(text).toMatch(/<{7} ours\n.*mine-20\n\|{7} base\n={7}\n.*mine-21\n>{7} theirs\n/);
    project.write(talkStub, text.replaceAll(/^(?:<{7}|\|{7}|={7}|>{7}).*\n/gm, ''));
    await isRight();
    expect(project.read(talkStub)).toMatch(/mine-20\n.*mine-21/);
  });

  it('is no text of archc’s in a generated file', async () => {
    const index = 'commands/index.generated.ts';
    const add =
      (name: string): Change =>
      (at) => {
        at.write(`specs/${name}.json`, command(`${name}/do`));
      };
    await onBranch('theirs', add('banana'));
    project.write(index, `${project.read(index)}// mine-20\n`);
    project.commit('edited');
    await onBranch('ours', add('apple'));
    expect(project.tryGit('merge', 'theirs')).toBe(false);
    const said = await project.archc('generate');
    expect(said).toMatchObject({ exitCode: 3, found: [`ARC5004 ${index}`] });
    expect(project.read(index)).toContain('mine-20');
  });
});
