import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';

/** How a folder of cases differs from the outputs that it should have, by path below it. */
export interface Differences {
  /** Outputs that are missing or another text. */
  changed: string[];
  /** Files of `out/` folders that no case and language has. */
  stale: string[];
}

/** Compares the outputs of a folder like `cases/`. `isMeant` says which paths are looked at. */
export function compareOutputs(
  folder: string,
  outputs: ReadonlyMap<string, string>,
  isMeant: (path: string) => boolean = () => true,
): Differences {
  const changed = [...outputs].filter(([path, text]) => acceptedText(folder, path) !== text);
  const there = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const stale = there.map(toSlashes).filter((path) => /^[^/]+\/out\/./.test(path) && !outputs.has(path));
  return {
    changed: changed.map(([path]) => path).filter(isMeant),
    stale: stale.filter(isMeant).sort(),
  };
}

/** Writes what changed and removes what is stale. */
export function acceptOutputs(
  folder: string,
  outputs: ReadonlyMap<string, string>,
  { changed, stale }: Differences,
): void {
  for (const path of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), outputs.get(path) ?? '');
  }
  for (const path of stale) rmSync(join(folder, path), { recursive: true });
}

/** What a person reads of the differences: a diff of the first few, and the names of all. */
export function describeDifferences(
  folder: string,
  outputs: ReadonlyMap<string, string>,
  { changed, stale }: Differences,
): string {
  const shown = changed.slice(0, mostShown).map((path) => {
    const accepted = acceptedText(folder, path) ?? '';
    return createTwoFilesPatch(path, path, accepted, outputs.get(path) ?? '', 'accepted', 'generated now');
  });
  const rest = changed.slice(mostShown).map((path) => `also changed: ${path}\n`);
  return [...shown, ...rest, ...stale.map((path) => `of no case and language: ${path}\n`)].join('');
}

const mostShown = 5;

function acceptedText(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function toSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
