import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { compileTypes } from '../support/compileTypes.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { installPackages, strictest } from '../support/installPackages.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const spec = (name: string, withDefault: boolean): object => ({
  version: 2,
  name,
  description: 'Saves.',
  params: [
    { name: 'text', type: 'string' },
    ...(withDefault ? [{ name: 'loud', type: 'boolean', default: true }] : []),
  ],
  results: [{ name: 'id', type: 'string' }],
});

const server = 'commands/note/save/server/NoteSaveServerCommand.ts';
const body =
  'execute(params: NoteSaveParams): Promise<NoteSaveResult> {\n    return Promise.resolve({ id: params.text });\n  }\n}\n';

/** A project whose stub a person wrote in: `head` is how the class begins there, `imports` stand above of archc's. */
async function edited(head: string, imports = ''): Promise<string> {
  const root = temporaryFolder();
  writeFiles(root, {
    '.generator.json': {},
    'package.json': { type: 'module' },
    'specs/save.json': spec('note/save', false),
  });
  installPackages(root);
  await succeed(root, ['generate']);
  const path = join(root, server);
  const text = readFileSync(path, 'utf8')
    .replace(/async execute[^]*/, body)
    .replace(/export class [^{]*/, head)
    .replace(/, type CommandContext/, '');
  writeFileSync(path, imports + text);
  return root;
}

const typeErrors = (root: string): string[] =>
  compileTypes(root, { ...strictest, noUnusedLocals: true, types: ['node'] }, ['commands']);

/** The names that a text imports, each as often as it stands there. */
function imported(text: string): string[] {
  return [...text.matchAll(/^import (?:type )?\{([^}]*)\}/gm)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.replace(/^\s*type /, '').trim())
    .filter((name) => name !== '')
    .sort();
}

const head = 'export class NoteSaveServerCommand extends CommandBase<NoteSaveParams, NoteSaveResult> ';
const ofInput =
  'export class NoteSaveServerCommand extends CommandBase<NoteSaveParams, NoteSaveResult, NoteSaveParamsInput> ';
const names = ['CommandBase', 'NoteSaveParams', 'NoteSaveResult', 'noteSaveContract'];

describe('resolve leaves imports that fit', () => {
  it.each(['markers', 'aside'])('of what only the other side named, left by %s', async (mode) => {
    const root = await edited(head.replace('export', '/** Mine. */\nexport'));
    writeFiles(root, { 'specs/save.json': spec('note/save', true) });
    expect((await archcJson(root, ['generate', `--on-conflict=${mode}`])).exitCode).toBe(3);
    await succeed(root, ['resolve', '--yours', '--all']);
    const text = readFileSync(join(root, server), 'utf8');
    expect(imported(text)).toEqual(names);
    expect(typeErrors(root)).toEqual([]);
    expect((await archcJson(root, ['check'])).envelope.problems).toEqual([]);
  });

  it.each(['--yours', '--new'])('of what a person imported before archc did, %s', async (side) => {
    const own =
      "import type { NoteSaveParamsInput } from '../shared/NoteSaveTypes.js';\n\nexport type Asked = NoteSaveParamsInput;\n\n";
    const root = await edited(head, own);
    writeFiles(root, { 'specs/save.json': spec('note/save', true) });
    expect((await archcJson(root, ['generate', '--on-conflict=markers'])).exitCode).toBe(3);
    await succeed(root, ['resolve', side, '--all']);
    const text = readFileSync(join(root, server), 'utf8');
    expect(imported(text)).toEqual([...names, 'NoteSaveParamsInput'].sort());
    expect(text).toContain('export type Asked');
    expect(typeErrors(root)).toEqual([]);
  });

  it('of a command that got another name', async () => {
    const root = await edited(head);
    writeFiles(root, { 'specs/save.json': spec('note/keep', true) });
    renameSync(join(root, 'specs/save.json'), join(root, 'specs/keep.json'));
    expect((await archcJson(root, ['generate', '--on-conflict=markers'])).exitCode).toBe(3);
    await succeed(root, ['resolve', '--yours', '--all']);
    const text = readFileSync(join(root, server.replace('save', 'keep').replace('Save', 'Keep')), 'utf8');
    expect(imported(text)).toEqual(names.map((name) => name.replace('Save', 'Keep')));
    expect(typeErrors(root)).toEqual([]);
  });

  it('and refuses a file that was merged by hand and does not parse', async () => {
    const root = await edited(head);
    writeFiles(root, { 'specs/save.json': spec('note/save', true) });
    expect((await archcJson(root, ['generate', '--on-conflict=markers'])).exitCode).toBe(3);
    const broken = readFileSync(join(root, server), 'utf8').replace(/^[<|=>]{7}.*\n/gm, '');
    writeFileSync(join(root, server), broken);
    const { exitCode, envelope } = await archcJson(root, ['resolve', '--merged', server]);
    expect([exitCode, envelope.problems]).toMatchObject([3, [{ code: 'ARC5010' }]]);
    expect(envelope.problems[0]?.message).toContain('would not parse');
    expect(readFileSync(join(root, server), 'utf8')).toBe(broken);
    writeFileSync(join(root, server), broken.replace(/export class[^]*export class[^{]*/, ofInput));
    await succeed(root, ['resolve', '--merged', server]);
    expect(typeErrors(root)).toEqual([]);
  });
});
