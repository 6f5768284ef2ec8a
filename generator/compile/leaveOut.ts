import { type PlannedArtifact, PROJECT_OWNER } from '../../types/Artifact.js';
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
  const read = readGlobs(globs, []);
  const isLeft = ({ path, id: { owner, role, language } }: PlannedArtifact): boolean =>
    (language === 'markdown' || (owner !== PROJECT_OWNER && test.test(role))) &&
    read.matching(path).length > 0 &&
    !read.isIgnored(path);
  return artifacts.filter((artifact) => !isLeft(artifact));
}
