import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { mergeDriver } from '../../generator/workspace/git/mergeDriver.js';
import { bundledCli } from '../support/bundledCli.js';
import { GitProject } from '../support/GitProject.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const index = 'commands/index.generated.ts';
let project: GitProject;

const spec = (name: string): object => ({ version: 2, name: `${name}/do`, params: [], results: [] });

/** A folder whose name is anything but plain. */
beforeEach(async () => {
  const folder = join(temporaryFolder(), "it's 100% $(touch x) [a]");
  project = await GitProject.create(folder, {
    '.generator.json': {},
    '.gitignore': 'node_modules/',
    'specs/first.json': spec('first'),
    'specs/later.json': spec('later'),
  });
  project.expect(await project.archc('init', '--git'), 0);
  expect(project.git('config', 'merge.archc.driver')).toContain("dist/archc.js' merge-file %O %A %B %P");
  // The bundle of the tests is in a folder that is no package.
  project.git('config', 'merge.archc.driver', mergeDriver(process.execPath, await bundledCli('archc')));
  project.commit('driver');
});

/** A branch with one spec more and its code. */
async function branch(name: string, change?: () => void): Promise<void> {
  project.git('switch', '-q', '-c', name, 'main');
  project.write(`specs/${name}.json`, JSON.stringify(spec(name)));
  project.expect(await project.archc('generate'), 0);
  change?.();
  project.commit(name);
}

describe('git with the driver of `archc init --git`', () => {
  it.each([
    ['merge', '--no-edit'],
    ['rebase', '-q'],
    ['cherry-pick', '-q'],
  ])('ends clean what both branches changed: %s', async (command, option) => {
    await branch('egg');
    await branch('fig');
    expect(project.tryGit(command, ...(command === 'cherry-pick' ? [] : [option]), 'egg')).toBe(true);
    expect(project.git('status', '--porcelain')).toBe('');
    expect((await project.archc('check')).found).toEqual([`ARC6001 ${index}`]);
    project.expect(await project.archc('generate'), 0);
    expect(await project.archc('check')).toMatchObject({ exitCode: 0, found: [] });
    expect(project.read(index)).toMatch(/EggDo[^]*FigDo/);
  });

  it('leaves a conflict where a person edited what archc wrote', async () => {
    await branch('egg', () => {
      project.edit(index, ['{\n', '{\n  // mine-01\n']);
    });
    await branch('fig');
    expect(project.tryGit('merge', 'egg')).toBe(false);
    expect(project.read(index)).toMatch(/<{7} ours\n/);
    expect(project.where('mine-01')).toContain(index);
  });

  it('merges stubs as archc does: imports as sets, conflicts as large as a method', async () => {
    const stub = 'commands/first/do/server/FirstDoServerCommand.ts';
    const write = (name: string, body: string) => () => {
      project.edit(stub, ['import {', `import { ${name} } from "node:path";\nimport {`]);
      project.edit(stub, ['will be.\n', `will be.\n    ${body}\n`]);
    };
    await branch('egg', write('join', 'join("none-01");'));
    await branch('fig', write('dirname', 'dirname("mine-02");'));
    expect(project.tryGit('merge', 'egg')).toBe(false);
    expect(project.git('diff', '--name-only', '--diff-filter=U')).toBe(`${stub}\n`);
    const text = project.read(stub);
    expect(text).toMatch(/import \{ dirname, join \} from "node:path";\n/);
    expect(text).toMatch(
      /<{7} ours\n {2}async execute\([^]*mine-02[^]*\n {2}\}\n\|{7} base\n[^]*={7}\n {2}async execute\([^]*none-01[^]*>{7} theirs\n/,
    );
    const said = await project.archc('generate');
    expect(said).toMatchObject({ exitCode: 3, found: [`ARC5017 ${stub}`] });
    // What is left is a person's: another run would mend nothing.
    expect((await project.archc('check')).envelope).toMatchObject({
      problems: [{ code: 'ARC5017' }],
      next: [],
    });
  });

  it('leaves a stub that is no UTF-8 to git, byte for byte', async () => {
    const stub = 'commands/first/do/server/FirstDoServerCommand.ts';
    const file = join(project.root, stub);
    await branch('egg', () => {
      project.edit(stub, ['import {', '// theirs\nimport {']);
    });
    await branch('fig', () => {
      writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('// caf\xe9\n', 'latin1')]));
    });
    expect(project.tryGit('merge', 'egg')).toBe(true);
    expect(readFileSync(file, 'latin1')).toMatch(/^\/\/ theirs\n[^]*\n\/\/ caf\xe9\n$/);
  });

  it('does as without it where archc is gone, or is a file of the repository', async () => {
    await branch('egg');
    await branch('fig');
    const other = mergeDriver(process.execPath, join(project.root, 'not/there.js'));
    project.git('config', 'merge.archc.driver', other);
    expect(project.tryGit('merge', 'egg')).toBe(false);
    expect(project.read(index)).toMatch(/<{7} ours\n[^]*={7}\n[^]*>{7} theirs\n/);
    expect((await project.archc('generate')).exitCode).toBe(0);
    project.git('reset', '-q', '--hard');
    mkdirSync(join(project.root, 'tools'));
    const own = join(project.root, 'tools/archc.js');
    writeFileSync(own, `require('node:fs').writeFileSync(${JSON.stringify(join(project.root, 'ran'))}, '')`);
    project.commit('a program of the branch');
    project.git('config', 'merge.archc.driver', mergeDriver(process.execPath, own));
    expect(project.tryGit('merge', 'egg')).toBe(false);
    expect(project.has('ran')).toBe(false);
    project.git('reset', '-q', '--hard');
    const outside = join(project.root, '../archc.js');
    renameSync(own, outside);
    project.git('config', 'merge.archc.driver', mergeDriver(process.execPath, outside));
    project.tryGit('merge', 'egg');
    expect(project.has('ran')).toBe(true);
  });

  it('is installed once, and adds its attributes to what is there', async () => {
    project.write('.gitattributes', '*.png binary');
    const { envelope } = await project.archc('init', '--git');
    expect(JSON.stringify(envelope.data)).toContain('"merge.archc.driver of git","outcome":"updated"');
    const text = project.read('.gitattributes');
    expect(text).toMatch(/^\*\.png binary\n\/\.generator\/lock\/\*\* merge=archc\n/);
    expect(text).toContain('/commands/** merge=archc\n');
    const again = await project.archc('init', '--git');
    expect(again.envelope.summary).toBe('Everything was there already.');
    expect(project.read('.gitattributes')).toBe(text);
  });
});
