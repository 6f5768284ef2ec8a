import { spawn, spawnSync } from 'node:child_process';
import { minimatch } from 'minimatch';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { lanes } from '../support/lanes/lanes.js';
import { repository } from '../support/repository.js';

const files = globSync(['tests/**/*.test.ts', 'runtime/**/*.test.ts'], {
  cwd: repository,
  ignore: '**/node_modules/**',
});

function isIn(file: string, globs: readonly string[]): boolean {
  return globs.some((glob) => minimatch(file, glob));
}

describe('the lanes', () => {
  it('have every test, each in one', () => {
    const homes = files.map(
      (file) => lanes.filter(({ include, exclude }) => isIn(file, include) && !isIn(file, exclude)).length,
    );
    expect(homes).toEqual(files.map(() => 1));
  });

  it('name no file that is not there', () => {
    const globs = lanes.filter(({ name }) => name !== 'generated').flatMap(({ include }) => include);
    expect(globs.filter((glob) => !files.some((file) => isIn(file, [glob])))).toEqual([]);
  });
});

describe('a test of the fast lane', () => {
  it('starts no process', () => {
    expect(() => spawn('true')).toThrow(/starts true: its file belongs in another lane/);
    expect(() => spawnSync('true')).toThrow(/belongs in another lane/);
  });
});
