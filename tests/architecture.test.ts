import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stronglyConnected } from '../validators/binder/stronglyConnected.js';

const root = join(import.meta.dirname, '..');

/** What each top-level folder may import, besides itself and packages. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  types: [],
  runtime: [],
  renderers: ['types'],
  validators: ['types', 'runtime', 'build'],
  adapters: ['types', 'renderers'],
  reverse: ['types', 'validators'],
  generator: ['types', 'renderers', 'validators', 'adapters', 'reverse', 'build'],
};

interface SourceFile {
  path: string;
  text: string;
  /** Paths of the modules of this repository that it imports. */
  imports: string[];
}

const files = Object.keys(mayImport).flatMap(readFolder);

function readFolder(folder: string): SourceFile[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      const text = readFileSync(join(root, path), 'utf8');
      const specifiers = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(
        (match) => match[1] ?? '',
      );
      const imports = specifiers.map((specifier) =>
        relative(root, join(root, dirname(path), specifier)).replaceAll('\\', '/'),
      );
      return { path, text, imports: imports.map((target) => target.replace(/\.js$/, '.ts')) };
    });
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
