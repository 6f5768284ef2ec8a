import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archc, succeed } from '../support/archc.js';
import { envelopeOf } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const spec = (name: string): object => ({ version: 2, name, params: [{ name: 'a', type: 'string' }] });
const server = 'commands/a/a/server/AAServerCommand.ts';
const types = 'commands/a/a/shared/AATypes.ts';

/** A project with a command `a/a`, generated. */
async function project(): Promise<string> {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': {}, 'specs/a.json': spec('a/a') });
  await succeed(root, ['generate']);
  return root;
}

const commands = (text: string): string[] =>
  [...text.matchAll(/^ {5}(\S.*)$/gm)].map(([, line = '']) => line);

describe('what a person reads', () => {
  it('says once what to do about one cause, however many files it concerns', async () => {
    const root = await project();
    writeFiles(root, { 'specs/a.json': spec('b/b') });
    const { stderr } = await archc(root, ['check']);
    expect(stderr.match(/is missing\./g)?.length).toBeGreaterThan(4);
    // Missing, stale, and no longer asked for.
    expect(stderr.match(/help: /g)).toHaveLength(3);
    expect(stderr.match(/specs\/a\.json:\d/g)).toHaveLength(1);
  });

  it('does not send to a run that would mend nothing', async () => {
    const root = await project();
    rmSync(join(root, server));
    expect(commands((await archc(root, ['check'])).stderr)).toEqual(['archc generate --restore']);
    writeFileSync(join(root, types), 'edited\n');
    const { stderr } = await archc(root, ['check']);
    expect(commands(stderr)).toEqual([
      'archc adopt <file>',
      'archc generate --discard-edits',
      'archc generate --restore',
    ]);
  });

  it('has commands that can be typed as archc was', async () => {
    const root = await project();
    rmSync(join(root, types));
    for (const flags of [[], ['--json']]) {
      const { stdout, stderr } = await archc(root, ['check', ...flags], '', { npm_command: 'exec' });
      expect(stdout + stderr).toContain('npx archc generate --dry-run');
    }
  });

  it('blames the config for what is wrong in the config, in words', async () => {
    const root = await project();
    writeFileSync(
      join(root, '.generator.json'),
      '{ "layout": { "commands": "src\\\\commands" }, "//": "why" }',
    );
    const { stderr } = await archc(root, ['check']);
    expect(stderr).toContain('with / between its parts');
    expect(stderr).toContain('A comment is written as in JavaScript');
    expect(stderr).toContain('The config has errors; nothing was written.');
  });
});

it('points into a value at the part that does not fit', async () => {
  const root = temporaryFolder();
  const types = {
    C: { fields: { 'odd name': { type: 'int32' }, m: { type: 'Record<string, int8>', optional: true } } },
  };
  const params = [
    { name: 'c', type: 'C', default: { 'odd name': 1, m: { 'a/b': 300 } } },
    { name: 'd', type: 'C[]' },
  ];
  const d = [{ 'odd name': 1 }, { 'odd name': 1.5 }];
  const examples = [{ params: { d } }, { params: { d: [{}] } }, { params: {} }];
  const whole = { version: 2, name: 'a/a', types, params, examples };
  writeFiles(root, { '.generator.json': {}, 'specs/a.json': whole });
  const { problems } = envelopeOf((await archc(root, ['check', '--json'])).stdout);
  expect(problems.map(({ pointer }) => pointer)).toEqual([
    '/params/0/default/m/a~1b',
    '/examples/0/params/d/1/odd name',
    '/examples/1/params/d/0',
    '/examples/2/params',
  ]);
});
