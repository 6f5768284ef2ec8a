import type { Ownership } from '../../types/Artifact.js';
import type { DesiredFile } from '../format/DesiredFile.js';
import { confineArtifact } from '../tree/seeFile.js';
import type { MatchedEntries } from './matchEntries.js';
import { amended } from './policy/amended.js';
import { generated } from './policy/generated.js';
import { merged } from './policy/merged.js';
import {
  inSteps,
  type ReconcileContext,
  type ReconciledFile,
  type Subject,
} from './policy/OwnershipPolicy.js';
import { region } from './policy/region.js';
import { scaffold } from './policy/scaffold.js';

const policies: Readonly<Record<Ownership, ReturnType<typeof inSteps>>> = {
  generated: inSteps(generated),
  scaffold: inSteps(scaffold),
  merged: inSteps(merged),
  region: inSteps(region),
  amended: inSteps(amended),
};

/** Decides about one desired file. Reads its file at most once, writes nothing. Rejects with what `text()` rejects with. */
export function reconcileFile(
  context: ReconcileContext,
  entries: MatchedEntries,
  desired: DesiredFile,
): Promise<ReconciledFile> {
  const own = entries.own.get(desired);
  const displaced = entries.displaced.get(desired.path) ?? [];
  const before = own ?? displaced.find((item) => item.orphan)?.entry;
  const known = [...(before ? [before] : []), ...displaced.map((item) => item.entry)];
  const subject: Subject = {
    desired,
    target: confineArtifact(context.tree, desired.path),
    own,
    before,
    known,
  };
  return policies[classOf(context, subject)](context, subject);
}

/** A generated file that a person took over is merged, until they delete it: then it is generated again. */
function classOf(
  { options, tree, desiredPaths }: ReconcileContext,
  { desired, target, before }: Subject,
): Ownership {
  const { ownership, path } = desired;
  if (ownership !== 'generated' || 'code' in target) return ownership;
  if (!target.stats) {
    // It may still be where it was under its former name.
    if (!before?.adopted || before.path === path || desiredPaths.has(before.path)) return ownership;
    const old = tree.look(before.path);
    return 'code' in old || !old.stats ? ownership : 'merged';
  }
  return before?.adopted || options.adopt.has(path) ? 'merged' : 'generated';
}
