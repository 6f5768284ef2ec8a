import { type PlannedArtifact, PROJECT_OWNER } from '../../types/Artifact.js';
import type { AdapterContext } from '../../adapters/GeneratorAdapter.js';
import { readGlobs } from '../tree/globs.js';

/** Roles of a command's tests, and of what only they read. */
const test = /test|cases/;

/**
 * The artifacts without those that the globs of the config leave out: documents, and tests of commands. Nothing else can be left
 * out, for what is generated needs it.
 */
export function withoutLeftOut(
  artifacts: readonly PlannedArtifact[],
  globs: readonly string[],
): PlannedArtifact[] {
  const leavesOut = leftOutBy(globs);
  const isLeft = ({ path, id: { owner, role, language } }: PlannedArtifact): boolean =>
    (language === 'markdown' || (owner !== PROJECT_OWNER && test.test(role))) && leavesOut(path);
  const left = new Set(artifacts.filter(isLeft).map(({ path }) => path));
  if (left.size === 0) return [...artifacts];
  return artifacts
    .filter(({ path }) => !left.has(path))
    .map((artifact) =>
      // A document lists no file that is not there.
      artifact.shared === undefined
        ? artifact
        : { ...artifact, shared: { lists: artifact.shared.lists.filter(({ path }) => !left.has(path)) } },
    );
}

/** Whether globs of the config name a path. */
export function leftOutBy(globs: readonly string[]): AdapterContext['leavesOut'] {
  const read = readGlobs(globs, []);
  return (path) => read.matching(path).length > 0 && !read.isIgnored(path);
}
