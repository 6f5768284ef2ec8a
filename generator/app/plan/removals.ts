import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { ProjectConfig } from '../../../types/ProjectConfig.js';
import { filePlace } from '../../tree/pathDiagnostic.js';
import type { UnsealedAction } from './planned.js';

/** Whether a person agrees that files go: to all, to those that they were shown, or they were not asked. */
export type RemovalConsent = 'all' | readonly string[] | undefined;

/** Fewer than these go without a question, whatever their share. */
const handful = 5;

/** Adapters in place of those that the specs name: whoever asks for them may not know what goes for them. */
interface AdapterAsk {
  onlyAdapters?: readonly string[];
}

/** The files that a run removes, as opposed to: writes to another path. Sorted. */
export function removedPaths(actions: readonly UnsealedAction[]): string[] {
  return actions
    .filter(({ action, displaced, ownership }) => action === 'remove' && !displaced && isFile(ownership))
    .map(({ path }) => path)
    .sort();
}

/**
 * `ARC5018` when a run would remove more than the share of the files that are there which the config allows, or anything
 * for `onlyAdapters`, and nobody agreed. Undefined otherwise.
 */
export function unasked(
  actions: readonly UnsealedAction[],
  { limits }: Pick<ProjectConfig, 'limits'>,
  { onlyAdapters = [] }: AdapterAsk,
  consent: RemovalConsent,
): Diagnostic | undefined {
  const paths = removedPaths(actions);
  const [first] = paths;
  if (first === undefined || consent === 'all' || paths.every((path) => consent?.includes(path)))
    return undefined;
  const there = actions.filter(({ action, ownership }) => action !== 'create' && isFile(ownership)).length;
  const isMany = paths.length >= handful && paths.length * 100 > there * limits.removals;
  const isReplaced = onlyAdapters.length > 0 && actions.some(({ dropped }) => dropped);
  if (!isMany && !isReplaced) return undefined;
  const params = { paths, of: there, share: limits.removals, only: isReplaced ? [...onlyAdapters] : [] };
  return { code: 'ARC5018', place: filePlace(first), params };
}

function isFile(ownership: UnsealedAction['ownership']): boolean {
  return ownership !== 'memory' && ownership !== 'input';
}
