import { beforeAll, describe, expect, it } from 'vitest';
import { GitProject } from '../support/GitProject.js';
import { installPackages } from '../support/installPackages.js';
import { compilerComplaints } from '../support/renames/compilers.js';
import { logic, textProject, writeLogic } from '../support/renames/textProject.js';
import { sharedFolder } from '../support/temporaryFolder.js';

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
});
