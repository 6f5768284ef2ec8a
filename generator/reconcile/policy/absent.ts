import type { DesiredFile } from '../../format/DesiredFile.js';
import { findMovedAway } from './findMovedAway.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import type { Decided, ReconcileContext } from './OwnershipPolicy.js';
import { decisionAbout } from './Standing.js';

/** The files of persons that what is generated needs: where it says that code belongs. */
export function implementationsOf(desired: readonly DesiredFile[]): ReadonlySet<string> {
  const points = new Set(desired.map(({ extensionPoint }) => extensionPoint));
  const isPersons = ({ path, ownership }: DesiredFile): boolean =>
    points.has(path) && (ownership === 'merged' || ownership === 'scaffold');
  return new Set(desired.filter(isPersons).map(({ path }) => path));
}

/**
 * The decision about an implementation that archc wrote once and that is gone, though its command is there: nobody can have
 * meant that, so it is not remembered as a deletion, and is said (`ARC6008`) until something is done about it. Undefined for
 * any other file, and when a person wants it back.
 */
export function absentImplementation(
  { tree, options, implementations, isKnown }: ReconcileContext,
  desired: DesiredFile,
  before: LockEntry | undefined,
): Decided | undefined {
  const { path, place } = desired;
  if (before === undefined || options.restore || !implementations.has(path)) return undefined;
  const movedTo = findMovedAway(tree, before, isKnown);
  const absent = movedTo === undefined ? {} : { movedTo };
  const params = { path, spec: place.file, ...absent };
  return {
    decision: { ...decisionAbout(desired), action: 'unchanged', absent },
    diagnostics: [{ code: 'ARC6008', severity: 'warning', params, place }],
  };
}
