import type { PlannedArtifact } from '../../types/Artifact.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { globTree } from '../tree/globTree.js';
import type { TreeEntry } from '../tree/Tree.js';

/** What is no spec, whatever the globs of a project say. */
export const notSpecs = ['**/*.schema.json', '**/node_modules/**', '**/.generator/**', '.generator.json'];

/**
 * Files that the next run would read as specs, since the globs of the project match them: refused, because that run would
 * fail. One diagnostic for all of them.
 */
export function specTargets(
  artifacts: readonly PlannedArtifact[],
  globs: readonly string[],
  config: string,
): Diagnostic[] {
  // Mostly specs have a folder of their own, and nothing is to be matched.
  const bases = globs.map((glob) => baseOf(lower(glob)));
  // Where case does not count on the disk, `Specs` is `specs`.
  const near = new Map(artifacts.map(({ path }) => [path.toLowerCase(), path]));
  for (const path of near.keys()) if (!bases.some((base) => path.startsWith(base))) near.delete(path);
  if (near.size === 0) return [];
  const [match = ''] = globTree(listOf(near.keys()), globs.map(lower), notSpecs).sort();
  const path = near.get(match);
  if (path === undefined) return [];
  const reason = `the next run would read it as a spec, since "specs" in ${config} matches it; have the layout elsewhere, or "specs" match no more than specs`;
  return [{ code: 'ARC5007', place: { file: config, pointer: '' }, params: { path, reason } }];
}

function lower(glob: string): string {
  return glob.toLowerCase();
}

/** How every path starts that a glob can match. */
function baseOf(glob: string): string {
  return /^[^*?[\]{}()!+@|\\]*(?=\/|$)/.exec(glob.replace(/^(?:\.\/)+/, ''))?.[0] ?? '';
}

function listOf(paths: Iterable<string>): (folder: string) => TreeEntry[] {
  const folders = new Map<string, Map<string, TreeEntry>>();
  for (const path of paths) {
    const names = path.split('/');
    for (const [at, name] of names.entries()) {
      const folder = names.slice(0, at).join('/');
      const entries = folders.get(folder) ?? new Map<string, TreeEntry>();
      folders.set(folder, entries.set(name, { name, kind: at === names.length - 1 ? 'file' : 'folder' }));
    }
  }
  return (folder) => [...(folders.get(folder)?.values() ?? [])];
}
