import { describe, expect, it } from 'vitest';
import { irVersion } from '../../types/ir/irVersion.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const whole = {
  id: "'notes'",
  irVersion: String(irVersion),
  languages: "['markdown']",
  description: "'x'",
  configSchema: '{}',
  capabilities: "{ environments: ['server'], sections: [] }",
  plan: '() => ({ artifacts: [], diagnostics: [] })',
};

/** A project with an adapter of which some properties are written otherwise. */
function project(otherwise: Record<string, string>): string {
  const root = temporaryFolder();
  const members = Object.entries({ ...whole, ...otherwise }).map(([name, code]) => `${name}: ${code}`);
  writeFiles(root, {
    '.generator.json': { adapters: { register: ['./notes.mjs'] } },
    'specs/save.json': { version: 2, name: 'note/save', adapter: 'notes' },
    'notes.mjs': `export default { ${members.join(', ')} };`,
  });
  return root;
}

const wrong: [name: string, otherwise: Record<string, string>][] = [
  ['id', { id: '7' }],
  ['id', { id: "''" }],
  ['languages', { languages: "'markdown'" }],
  ['languages', { languages: '[null]' }],
  ['description', { description: 'undefined' }],
  ['configSchema', { configSchema: 'null' }],
  ['capabilities', { capabilities: 'null' }],
  ['capabilities.environments', { capabilities: '{}' }],
  ['capabilities.environments', { capabilities: "{ environments: 'server', sections: [] }" }],
  ['capabilities.environments', { capabilities: "{ environments: ['moon'], sections: [] }" }],
  ['capabilities.sections', { capabilities: "{ environments: ['server'] }" }],
  ['capabilities.sections', { capabilities: "{ environments: ['server'], sections: ['rust'] }" }],
  ['templates', { templates: '{ a: 1 }' }],
  ['memory', { memory: "'a.json'" }],
  ['plan', { plan: '{}' }],
];

describe('the shape of an adapter', () => {
  it.each(wrong)('is refused by name where %s is wrong: %j', async (name, otherwise) => {
    const root = project(otherwise);
    for (const command of ['adapters', 'check']) {
      const { exitCode, envelope } = await archcJson(root, [command, '--trust']);
      const [problem] = envelope.problems;
      expect([command, problem?.code]).toEqual([command, 'ARC7001']);
      if (command === 'check') expect(exitCode).toBe(2);
      expect(problem?.message).toContain(`\`${name}\` is not`);
    }
  });

  it('is taken where it is right', async () => {
    const { envelope } = await archcJson(project({}), ['adapters', '--trust']);
    expect(envelope.problems).toEqual([]);
  });
});
