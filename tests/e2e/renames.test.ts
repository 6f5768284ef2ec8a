import { beforeAll, describe, expect, it } from 'vitest';
import { GitProject } from '../support/GitProject.js';
import { installPackages } from '../support/installPackages.js';
import { compilerComplaints } from '../support/renames/compilers.js';
import { logic, textProject, writeLogic } from '../support/renames/textProject.js';
import { sharedFolder } from '../support/temporaryFolder.js';

const charge = 'commands/pay/charge/server/PayChargeServerCommand.ts';

/** Each step starts from what the one before left. Nothing is merged by hand, and the compilers are content after each. */
describe('what gets another name takes the code along', () => {
  const root = sharedFolder();
  let project: GitProject;
  let handler = 'handlers/pay_capture.c';

  async function regenerated(): Promise<string[]> {
    const { envelope } = project.expect(await project.archc('generate'), 0);
    expect(await project.archc('check')).toMatchObject({ exitCode: 0, found: [] });
    expect(await compilerComplaints(project, handler)).toEqual([]);
    project.commit('a step');
    return envelope.problems.map(({ code, message }) => `${code} ${message}`);
  }

  beforeAll(async () => {
    project = await GitProject.create(root, textProject);
    installPackages(root);
    await writeLogic(project);
    expect(await compilerComplaints(project, handler)).toEqual([]);
  });

  it('commands and their files, with a field more', async () => {
    const param = { name: 'deep', type: 'boolean', optional: true };
    for (const [from, to] of [
      ['text-wordcount', 'text-count'],
      ['pay-capture', 'pay-charge'],
    ] as const) {
      const spec = JSON.parse(project.read(`specs/${from}.json`)) as { params: object[] };
      project.remove(`specs/${from}.json`);
      const name = to.replace('-', '/');
      project.write(`specs/${to}.json`, JSON.stringify({ ...spec, name, params: [...spec.params, param] }));
    }
    handler = 'handlers/pay_charge.c';
    const said = await regenerated();
    expect(said.filter((line) => !line.startsWith('ARC5030'))).toEqual([]);
    expect(said.join('\n')).toContain('sdk_pay_capture_handle → sdk_pay_charge_handle');
    for (const path of Object.values(logic).map((before) =>
      before.replaceAll('capture', 'charge').replace('PayCapture', 'PayCharge'),
    ))
      expect(project.read(path)).not.toMatch(/capture\b|PayCapture|pay_capture|wordcount/i);
  });

  it('types, fields, errors and values, by `archc rename`', async () => {
    const renames = [
      ['pay/charge#Line', 'Row'],
      ['pay/charge#Row.words', 'wordCount'],
      ['pay/charge#params.phrase', 'body'],
      ['pay/charge!EMPTY_TEXT', 'NO_TEXT'],
      ['pay/charge#Level.low', 'little'],
      ['text/count#params.text', 'prose'],
      ['text/count#Line', 'Row'],
      ['text/count!EMPTY_TEXT', 'NO_TEXT'],
    ] as const;
    for (const [what, now] of renames) project.expect(await project.archc('rename', what, now), 0);
    const spec = project.read('specs/pay-charge.json');
    expect(spec).not.toMatch(/Line|"phrase"|EMPTY_TEXT|"words"|"low"/);
    // A value is a literal in TypeScript, which only its compiler knows the meaning of.
    project.edit(charge, ['"low"', '"little"']);
    await regenerated();
    expect(project.read(charge)).toContain('const { body: phrase, level } = params;');
    expect(project.read(charge)).toContain('new PayChargeNoTextError({ length: 0 })');
    expect(project.read(logic.rust)).toContain('TextCountError::NoText(data)');
  });

  it('modules, and the file of a spec with it', async () => {
    project.expect(await project.archc('rename', 'modules/text', 'modules/words'), 0);
    project.expect(await project.archc('rename', 'pay/charge', 'pay/take'), 0);
    expect(project.has('specs/pay-take.json')).toBe(true);
    handler = 'handlers/pay_take.c';
    await regenerated();
    expect(project.has(logic.rust)).toBe(false);
    expect(project.read('workers/core/src/modules/words/mod.rs')).toMatch(
      /impl WordsCommands for WordsModule[^]*fn line_of/,
    );
  });

  it('nothing, where there is no such thing, or a spec would break', async () => {
    project.expect(await project.archc('rename', 'pay/nothing', 'pay/some'), 2);
    project.expect(await project.archc('rename', 'pay/take#params.nothing', 'some'), 2);
    project.expect(await project.archc('rename', 'pay/take#params.body', 'level'), 2);
    project.expect(await project.archc('rename', 'pay/take', 'text/count'), 2);
    expect(project.git('status', '--porcelain')).toBe('');
  });
});
