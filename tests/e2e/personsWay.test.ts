import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { GitProject } from '../support/GitProject.js';
import { installPackages } from '../support/installPackages.js';
import { compilerComplaints } from '../support/renames/compilers.js';
import { textProject, writeLogic } from '../support/renames/textProject.js';
import { installed } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';

const [charge, chargeC] = ['commands/pay/charge/server/PayChargeServerCommand.ts', 'handlers/pay_charge.c'];

interface Spec {
  params: object[];
  types: Record<string, object>;
  results: object[];
}

/**
 * What a team does with two commands that have logic, one in Rust and one in TypeScript (and C and Python), in the order in which
 * it does it. Each step starts from what the one before left: none needs a hand in what archc wrote, none conflicts, and after each
 * all compilers are content.
 */
describe('a way that a person goes', () => {
  const root = sharedFolder();
  let project: GitProject;
  let handler = 'handlers/pay_capture.c';

  async function inStep(...options: string[]): Promise<void> {
    project.expect(await project.archc('generate', ...options), 0);
    expect(await project.archc('check')).toMatchObject({ exitCode: 0 });
    expect(await compilerComplaints(project, handler)).toEqual([]);
    project.commit('a step');
  }

  const specOf = (path: string): Spec => JSON.parse(project.read(path)) as Spec;

  beforeAll(async () => {
    project = await GitProject.create(root, textProject);
    project.expect(await project.archc('init', '--git'), 0);
    project.commit('init');
    installPackages(root);
    await writeLogic(project);
    expect(await compilerComplaints(project, handler)).toEqual([]);
  });

  it('a field is added', async () => {
    for (const path of ['specs/text-wordcount.json', 'specs/pay-capture.json'])
      project.respec(path, {
        params: [...specOf(path).params, { name: 'deep', type: 'boolean', default: false }],
      });
    await inStep();
  });

  it('a command is renamed, and gains an error', async () => {
    project.expect(await project.archc('rename', 'text/wordcount', 'text/count'), 0);
    project.expect(await project.archc('rename', 'pay/capture', 'pay/charge'), 0);
    handler = chargeC;
    for (const path of ['specs/text-count.json', 'specs/pay-charge.json']) {
      const { errors } = JSON.parse(project.read(path)) as { errors: object[] };
      project.respec(path, { errors: [...errors, { code: 'TOO_LONG', description: 'It is too long.' }] });
    }
    await inStep();
  });

  it('a type moves into a library', async () => {
    const { Line: line } = specOf('specs/pay-charge.json').types;
    project.write(
      'specs/text-types.json',
      JSON.stringify({
        version: 2,
        name: 'text/types',
        adapter: ['rust-ipc', 'server-only', 'c', 'python'],
        rust: { module: 'modules/shared' },
        types: { Line: line },
      }),
    );
    for (const path of ['specs/text-count.json', 'specs/pay-charge.json']) {
      const { Line: _moved, ...types } = specOf(path).types;
      const results = JSON.parse(
        JSON.stringify(specOf(path).results).replaceAll('Line[]', 'text/types#Line[]'),
      ) as object[];
      project.respec(path, { types, results });
    }
    await inStep();
  });

  it('two branches are merged, each with a command of its own and a change of the same one', async () => {
    const path = 'specs/pay-charge.json';
    const ping = (name: string): string =>
      JSON.stringify({
        version: 2,
        name: `pay/${name}`,
        adapter: 'server-only',
        params: [{ name: 'x', type: 'string' }],
      });
    project.git('checkout', '-q', '-b', 'a');
    project.write('specs/pay-ping.json', ping('ping'));
    project.respec(path, { description: 'Charges words.' });
    await inStep();
    project.git('checkout', '-q', 'main');
    project.git('checkout', '-q', '-b', 'b');
    project.write('specs/pay-pong.json', ping('pong'));
    project.respec(path, {
      params: [...specOf(path).params, { name: 'note', type: 'string', optional: true }],
    });
    await inStep();
    project.tryGit('merge', '-q', 'a', '-m', 'merged');
    await inStep();
    expect(project.read('commands/index.generated.ts')).toMatch(/PayPing[^]*PayPong/);
  });

  it('the formatter becomes Biome', async () => {
    project.write(
      'biome.json',
      JSON.stringify({ formatter: { lineWidth: 100 }, javascript: { formatter: { quoteStyle: 'single' } } }),
    );
    await execa(installed('.bin', 'biome'), ['check', '--write', 'commands', 'bindings', 'sdk', 'workers'], {
      cwd: root,
      reject: false,
    });
    // Nobody edited anything; what archc remembers of its texts is laid out anew.
    const { found } = await project.archc('check');
    expect(found.filter((line) => !line.startsWith('ARC6010'))).toEqual([]);
    await inStep();
    project.respec('specs/pay-charge.json', { description: 'Charges many words.' });
    await inStep();
    expect(project.read(charge)).toContain("if (params.phrase === '')");
  });

  it('a command is deleted', async () => {
    project.remove('specs/pay-charge.json');
    project.expect(await project.archc('generate', '--yes'), 0);
    // Its logic is a person's: it stays until somebody says otherwise, and check names it.
    expect(project.has(charge)).toBe(true);
    expect((await project.archc('check')).found).toContain(`ARC6004 ${charge}`);
    project.expect(await project.archc('prune'), 0);
    const sources = Object.keys(project.tree()).filter((path) => /^sdk\/c\/src\/.*\.c$/.test(path));
    handler = sources[0]?.replace('sdk/c/', '') ?? 'none.c';
    await inStep();
    expect(project.has(charge)).toBe(false);
    expect(project.where('if (params.phrase ===')).toEqual([expect.stringContaining('.generator/trash/')]);
  });
});
