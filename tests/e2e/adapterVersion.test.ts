import { describe, expect, it } from 'vitest';
import { irVersion } from '../../types/ir/irVersion.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

/** A project whose one spec asks for an adapter of its own, which says this of its version. */
function project(version: string): string {
  const root = temporaryFolder();
  writeFiles(root, {
    '.generator.json': { adapters: { register: ['./notes.mjs'] } },
    'specs/save.json': { version: 2, name: 'note/save', adapter: 'notes' },
    'notes.mjs': `export default {
      id: 'notes', ${version} languages: ['markdown'], description: 'x', configSchema: {},
      capabilities: { environments: ['server'], sections: [] },
      plan: () => ({ artifacts: [], diagnostics: [] }),
    };`,
  });
  return root;
}

describe('the version of the IR that an adapter was written for', () => {
  it.each(['', 'irVersion: 0,', `irVersion: ${irVersion + 1},`, `irVersion: '${irVersion}',`])(
    'is not the one that archc has: %j',
    async (version) => {
      const { exitCode, envelope } = await archcJson(project(version), ['check', '--trust']);
      expect(exitCode).toBe(2);
      expect(envelope.problems[0]?.code).toBe('ARC7001');
      expect(envelope.problems[0]?.message).toMatch(/version .*of the IR/);
    },
  );

  it('is the one that archc has', async () => {
    const { envelope } = await archcJson(project(`irVersion: ${irVersion},`), ['check', '--trust']);
    expect(envelope.problems).toEqual([]);
  });
});
