import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import type { CommandSpec } from '../types/CommandSpec.js';
import { repository } from './support/repository.js';

/** The specs of each project that readers learn from. */
const projects = ['specs', 'runtime/specs', 'examples/worker/specs', 'examples/custom-language/specs'];

describe.each(projects)('the specs in %s', (folder) => {
  const specs = globSync('*.json', { cwd: join(repository, folder) }).map(
    (file) => JSON.parse(readFileSync(join(repository, folder, file), 'utf8')) as CommandSpec,
  );

  it('are there', () => {
    expect(specs).not.toEqual([]);
  });

  it('declare no type a second time, where a library spec would share it', () => {
    const bodies = specs.flatMap(({ name, types = {} }) =>
      Object.entries(types).map(([type, body]) => ({ home: `${name}#${type}`, text: JSON.stringify(body) })),
    );
    const again = bodies.filter(({ text }, index) => bodies.findIndex((one) => one.text === text) !== index);
    expect(again.map(({ home }) => home)).toEqual([]);
  });
});
