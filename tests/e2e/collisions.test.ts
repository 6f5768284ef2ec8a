import { describe, expect, it } from 'vitest';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

describe('specs that get in each other’s way', () => {
  it.each([
    ['one name twice', 'a/b', 'a/b', 'ARC4008'],
    ['one base name', 'a/b-c', 'a-b/c', 'ARC4002'],
    ['one base name but for case', 'a/bc', 'a/b-c', 'ARC4002'],
    ['one file for types and folder of another', 'chat', 'chat/shared', undefined],
  ])('%s', async (_what, first, second, code) => {
    const root = temporaryFolder();
    writeFiles(root, {
      '.generator.json': {},
      'specs/1.json': { version: 2, name: first },
      'specs/2.json': { version: 2, name: second },
    });
    const { exitCode, envelope } = await archcJson(root, ['generate']);
    expect(exitCode).toBe(code === undefined ? 0 : 2);
    expect(envelope.problems.map((problem) => problem.code)).toEqual(code === undefined ? [] : [code]);
  });
});
