import type { ImportedName, ImportStatement } from '../language/ImportStatement.js';
import type { ImportableFiles, LinkTarget, ModuleLinks, NewLink } from '../language/ModuleLinks.js';

/** Modules of one crate reach each other by paths; what other modules re-export is not followed. */
export const rustLinks: ModuleLinks = {
  inline: { root: /^crate$/, statement: (path) => `use ${path};` },
  order,
  target,
  print,
};

/** Paths within the crate come first, and a group behind what stands alone. */
function order({ head, names }: ImportStatement): string {
  const path = head.replace(/^.*use /, '');
  const rank = ['self', 'super', 'crate'].findIndex((root) => path.startsWith(`${root}::`));
  return `${rank < 0 ? 3 : rank}${path}${names.length === 1 ? (names[0]?.text ?? '') : '{'}`;
}

/** A module of a crate. */
interface RustModule {
  /** The folder `src` of the crate. */
  crate: string;
  parts: readonly string[];
}

/** The module that a file is; undefined for what is a crate by itself, or none. */
function moduleOf(file: string): RustModule | undefined {
  const [, crate, inner] = /^((?:.*\/)?src)\/(.+)\.rs$/.exec(file) ?? [];
  if (crate === undefined || inner === undefined || inner.startsWith('bin/')) return undefined;
  const parts = inner.split('/');
  if (parts.at(-1) === 'mod') parts.pop();
  return { crate, parts: inner === 'lib' || inner === 'main' ? [] : parts };
}

function fileOf({ crate, parts }: RustModule, files: ImportableFiles): string | undefined {
  const path = parts.join('/');
  const paths = parts.length === 0 ? ['lib.rs', 'main.rs'] : [`${path}.rs`, `${path}/mod.rs`];
  return paths.map((each) => `${crate}/${each}`).find((each) => files.has(each));
}

function target(
  { head }: ImportStatement,
  { text }: ImportedName,
  file: string,
  files: ImportableFiles,
): LinkTarget | undefined {
  const own = moduleOf(file);
  const item = text.replace(/ as .*$/, '');
  const path = head.replace(/^.*use /, '').split('::');
  path.splice(-1, 1, ...(item === 'self' ? [] : [item]));
  if (own === undefined) return undefined;
  const parts = absolute(path, own.parts);
  if (parts === undefined) return undefined;
  for (let length = parts.length; length >= 0; length--) {
    const found = fileOf({ crate: own.crate, parts: parts.slice(0, length) }, files);
    const name = parts[length];
    // What begins with no keyword may be of another crate.
    const isSure = length > own.parts.length || /^(?:crate|self|super)$/.test(path[0] ?? '');
    if (found !== undefined)
      return isSure ? { path: found, ...(name === undefined ? {} : { name }) } : undefined;
  }
  return undefined;
}

/** A path from the root of its crate. */
function absolute(path: readonly string[], own: readonly string[]): string[] | undefined {
  const [first = '', ...rest] = path;
  if (first === 'crate') return rest;
  if (first === '') return undefined;
  const parts = [...own];
  const names = [...path];
  if (first === 'self') names.shift();
  while (names[0] === 'super') {
    if (parts.pop() === undefined) return undefined;
    names.shift();
  }
  return [...parts, ...names];
}

function print({ file, target: to, names, like }: NewLink): string | undefined {
  const [from, module] = [moduleOf(file), moduleOf(to)];
  if (module === undefined || from?.crate !== module.crate) return undefined;
  const start = /^.*use /.exec(like.statement.head)?.[0] ?? 'use ';
  const list = names.map(({ text }) => text);
  const path = ['crate', ...module.parts].join('::');
  if (list.length === 0) return `${start}${path};`;
  return `${start}${path}::${list.length === 1 ? list.join('') : `{${list.join(', ')}}`};`;
}
