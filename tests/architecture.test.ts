import { describe, expect, it } from 'vitest';
import { stronglyConnected } from '../validators/binder/stronglyConnected.js';
import { readImports } from '../scripts/importGraph.js';
import { writersIn } from './architecture/writersIn.js';
import { repository } from './support/repository.js';

/** What each top-level folder may import, besides itself and packages. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  types: [],
  runtime: [],
  renderers: ['types', 'validators'],
  validators: ['types', 'runtime', 'specs', 'build'],
  adapters: ['types', 'renderers', 'build'],
  reverse: ['types', 'validators'],
  generator: ['types', 'renderers', 'validators', 'adapters', 'reverse', 'build'],
};

/**
 * What each folder inside of `generator/` may import of the others, in their order: only what stands above it. Of
 * `workspace` and `reconcile` the sub-folders count, deeper ones belong to these. `index` is a file of the folder itself.
 */
const generatorMayImport: Readonly<Record<string, readonly string[]>> = {
  tree: [],
  source: ['tree'],
  modules: ['tree'],
  compile: ['tree'],
  format: ['tree', 'modules'],
  'workspace/folders': ['tree'],
  'workspace/mutex': ['tree', 'workspace/folders'],
  'workspace/transaction': ['tree', 'workspace/folders', 'workspace/mutex'],
  'workspace/base': ['tree', 'workspace/transaction'],
  'workspace/region': ['source'],
  'workspace/amend': ['tree', 'format'],
  'workspace/git': ['tree'],
  'workspace/lock': [
    'tree',
    'source',
    'compile',
    'workspace/base',
    'workspace/region',
    'workspace/transaction',
  ],
  'workspace/cache': ['tree', 'compile', 'format', 'workspace/lock'],
  'workspace/trust': ['tree'],
  project: ['tree', 'modules', 'compile', 'format', 'workspace/folders', 'workspace/lock', 'workspace/trust'],
  'reconcile/merge': ['tree', 'source'],
  'reconcile/decision': ['tree', 'format'],
  'reconcile/names': [...['tree', 'source', 'format', 'workspace/base', 'workspace/lock', 'reconcile/merge']],
  'reconcile/policy': [
    ...[
      'tree',
      'source',
      'format',
      'workspace/amend',
      'workspace/base',
      'workspace/lock',
      'workspace/region',
    ],
    ...['reconcile/merge', 'reconcile/decision', 'reconcile/names'],
  ],
  'reconcile/links': ['tree', 'source', 'reconcile/decision'],
  reconcile: [
    ...['tree', 'source', 'compile', 'format', 'workspace/base', 'workspace/lock'],
    ...[
      'workspace/region',
      'workspace/transaction',
      'reconcile/merge',
      'reconcile/decision',
      'reconcile/names',
      'reconcile/policy',
    ],
  ],
  'reconcile/settle': [
    ...['tree', 'source', 'compile', 'format'],
    ...['workspace/amend', 'workspace/base', 'workspace/lock', 'workspace/region', 'reconcile'],
  ],
  app: ['tree', 'source', 'modules', 'compile', 'format', 'workspace', 'project', 'reconcile'],
  cli: ['tree', 'modules', 'compile', 'format', 'workspace', 'project', 'reconcile', 'app'],
  index: ['tree', 'compile', 'format', 'workspace', 'project', 'reconcile', 'app'],
};

const files = readImports(repository, Object.keys(mayImport));

/** The folder of a module by which {@link generatorMayImport} knows it; undefined outside of `generator/`. */
function generatorFolder(path: string): string | undefined {
  const [top, folder = '', inner, ...more] = path.split('/');
  if (top !== 'generator') return undefined;
  if (inner === undefined) return folder.replace(/\.ts$/, '');
  return (folder === 'workspace' || folder === 'reconcile') && more.length > 0
    ? `${folder}/${inner}`
    : folder;
}

/** Whether a folder is one of these, or below one of them. */
function isAmong(folder: string, allowed: readonly string[]): boolean {
  return allowed.some((name) => folder === name || folder.startsWith(`${name}/`));
}

describe('the architecture', () => {
  it('has the folders that the rules are about', () => {
    expect(files.length).toBeGreaterThan(150);
  });

  it.each(files.map(({ path, imports }) => [path, imports] as const))(
    '%s imports only what its folder may',
    (path, imports) => {
      const folder = path.split('/')[0] ?? '';
      const allowed = [folder, ...(mayImport[folder] ?? [])];
      expect(imports.filter((target) => !allowed.includes(target.split('/')[0] ?? ''))).toEqual([]);
    },
  );

  it.each(
    files.filter(({ path }) => path.startsWith('generator/')).map(({ path, imports }) => [path, imports]),
  )('%s imports only what its folder inside of generator/ may', (path, imports) => {
    const folder = generatorFolder(path) ?? '';
    const allowed = generatorMayImport[folder];
    expect(allowed, `${folder} is a new folder: give it a place in the order`).toBeDefined();
    const foreign = imports.filter((target) => {
      const other = generatorFolder(target);
      return other !== undefined && other !== folder && !isAmong(other, allowed ?? []);
    });
    expect(foreign).toEqual([]);
  });

  it('orders the folders inside of generator/: each may import only what stands above it', () => {
    const order = Object.keys(generatorMayImport);
    const upwards = Object.entries(generatorMayImport).flatMap(([folder, allowed], at) =>
      order
        .slice(at + 1)
        .filter((later) => isAmong(later, allowed))
        .map((later) => `${folder} → ${later}`),
    );
    expect(upwards).toEqual([]);
  });

  it('allows a folder inside of generator/ no more than it uses', () => {
    const used = new Map<string, Set<string>>();
    for (const { path, imports } of files)
      for (const target of imports) {
        const [folder, other] = [generatorFolder(path), generatorFolder(target)];
        if (folder !== undefined && other !== undefined)
          used.set(folder, (used.get(folder) ?? new Set<string>()).add(other));
      }
    // What stands at the end puts everything together.
    const last = ['app', 'cli', 'index'];
    const unused = Object.entries(generatorMayImport)
      .filter(([folder]) => !last.includes(folder))
      .flatMap(([folder, allowed]) =>
        allowed
          .filter((other) => used.get(folder)?.has(other) !== true)
          .map((other) => `${folder} → ${other}`),
      );
    expect(unused).toEqual([]);
  });

  it('compiles and decides without the disk, other processes or the environment', () => {
    const world = /from 'node:(?!buffer'|path'|util')|\bprocess\.|\bfetch\(/;
    expect(
      files
        .filter(({ path }) => /^generator\/(?:compile|reconcile)\//.test(path))
        .filter(({ text }) => world.test(text.replace(/\/\*\*[^]*?\*\/|\/\/.*/g, '')))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('writes to the disk in generator/workspace only', () => {
    const elsewhere = files
      .filter(({ path }) => !path.startsWith('generator/workspace/'))
      .map(({ path, text }) => [path, writersIn(path, text)] as const)
      .filter(([, writers]) => writers.length > 0);
    expect(Object.fromEntries(elsewhere)).toEqual({});
  });

  it('has no import cycles', () => {
    const byPath = new Map(files.map((file) => [file.path, file.imports]));
    const component = stronglyConnected([...byPath.keys()], (path) =>
      (byPath.get(path) ?? []).filter((target) => byPath.has(target)),
    );
    const members = new Map<number, string[]>();
    for (const [path, number] of component) members.set(number, [...(members.get(number) ?? []), path]);
    expect([...members.values()].filter((group) => group.length > 1)).toEqual([]);
  });

  it('keeps files short: half of them at most 100 lines, nine of ten at most 250, none over 500', () => {
    const lengths = files.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(250);
    expect(lengths.at(-1)).toBeLessThanOrEqual(500);
  });

  it('leaves nothing behind', () => {
    const leftover = /\b(TODO|FIXME|XXX)\b|@ts-ignore|@ts-nocheck|eslint-disable|\bas any\b|: any\b/;
    // The constructor of a mixin has to take `any` (TS2545); its file says so.
    const exempt = 'runtime/typescript/ipc/IpcClientConstructor.ts';
    expect(
      files
        .filter(({ path, text }) => path !== exempt && leftover.test(text.replace(/'[^']*'/g, '')))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
