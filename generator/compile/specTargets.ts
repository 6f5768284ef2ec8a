import type { PlannedArtifact } from '../../types/Artifact.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { globBase, readGlobs } from '../tree/globs.js';

/** What is no spec, whatever the globs of a project say. What packages bring is some only where a glob names their folder. */
export function notSpecs(patterns: readonly string[]): string[] {
  const always = ['**/*.schema.json', '**/.generator/**', '.generator.json'];
  const named = patterns.some(
    (pattern) => /(?:^|\/)node_modules\//.test(pattern) && !pattern.startsWith('!'),
  );
  return named ? always : [...always, '**/node_modules/**'];
}

/**
 * Files that the next run would read as specs, since the globs of the project match them: refused, because that run would
 * fail. One diagnostic for all of them.
 */
export function specTargets(
  artifacts: readonly PlannedArtifact[],
  globs: readonly string[],
  config: string,
): Diagnostic[] {
  // Where case does not count on the disk, `Specs` is `specs`.
  const lower = globs.map((glob) => glob.toLowerCase());
  const bases = lower.map(globBase);
  // Mostly specs have a folder of their own, and nothing is to be matched.
  const near = artifacts
    .map(({ path }) => path)
    .filter((path) => bases.some((base) => path.toLowerCase().startsWith(base)));
  if (near.length === 0) return [];
  const read = readGlobs(lower, notSpecs(globs));
  const isSpec = (path: string): boolean => read.matching(path).length > 0 && !read.isIgnored(path);
  const path = near.find((each) => isSpec(each.toLowerCase()));
  if (path === undefined) return [];
  const reason = `the next run would read it as a spec, since "specs" in ${config} matches it; have the layout elsewhere, or "specs" match no more than specs`;
  return [{ code: 'ARC5007', place: { file: config, pointer: '' }, params: { path, reason } }];
}
