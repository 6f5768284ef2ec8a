import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../support/fixtures.js';
import { proofKey } from '../support/proofs/proofKey.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

describe('the key of a proof', () => {
  const project = (files: Record<string, string> = {}): string => {
    const root = temporaryFolder();
    writeFiles(root, { 'sdk/c/src/json.c': 'int one;\n', ...files });
    return root;
  };
  const key = (files?: Record<string, string>): string => proofKey(project(files), 'c tests');

  it('is that of the generated files, wherever they lie', () => {
    expect(key()).toBe(key());
    expect(proofKey(project(), 'c complaints')).not.toBe(key());
    for (const path of ['sdk/c/src/json.c', 'sdk/c/build/a.c', 'sdk/c/driver/a.c', 'sdk/c/.clang-format'])
      expect(key({ [path]: 'int two;\n' }), path).not.toBe(key());
  });

  it('does not depend on what is not generated', () => {
    expect(key({ 'specs/a.json': '{}', '.generator/lock.json': '{}', 'node_modules/a.js': '' })).toBe(key());
  });

  it('is another one when a file goes', () => {
    const root = project();
    rmSync(join(root, 'sdk/c/src/json.c'));
    expect(proofKey(root, 'c tests')).not.toBe(key());
  });
});
