import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** A module of this repository. */
export interface SourceFile {
  /** Relative to the repository, with `/`. */
  path: string;
  text: string;
  /** Paths of the modules of this repository that it imports. */
  imports: string[];
}

/** All modules below some folders of the repository. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readSource(`${folder}/${name.replaceAll('\\', '/')}`)),
  );
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import\(|import)\s*'(\.[^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  const imports = specifiers.map((specifier) =>
    relative(root, join(root, dirname(path), specifier)).replaceAll('\\', '/'),
  );
  return { path, text, imports: imports.map((target) => target.replace(/\.js$/, '.ts')) };
}
