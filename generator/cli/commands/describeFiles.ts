import { PROJECT_OWNER } from '../../../types/Artifact.js';
import type { JsonValue } from '../../../types/Json.js';
import type { FileDecision } from '../../reconcile/FileDecision.js';

const words: Record<FileDecision['action'], string> = {
  create: 'created',
  update: 'updated',
  merge: 'merged',
  conflict: 'in conflict',
  aside: 'put aside',
  unchanged: 'unchanged',
  keep: 'kept',
  refuse: 'refused',
  move: 'moved',
  remove: 'removed',
  leave: 'left',
  forget: 'forgotten',
  'accept-deletion': 'deletion accepted',
};

/** The files of a run for people: a line for each that changed or has to be looked at, and the counts in one sentence. */
export function describeFiles(decisions: readonly FileDecision[]): { lines: string[]; summary: string } {
  const shown = decisions.filter(
    ({ action, adopted, contractMoved, leftBefore }) =>
      adopted === true ||
      contractMoved === true ||
      (action !== 'unchanged' && action !== 'keep' && !leftBefore),
  );
  const lines = shown.map(
    (decision) => `  ${wordFor(decision).padEnd(11)} ${decision.path}${noteOf(decision)}`,
  );
  const counts = new Map<string, number>();
  for (const decision of decisions) counts.set(wordFor(decision), (counts.get(wordFor(decision)) ?? 0) + 1);
  const owners = new Set(
    decisions.flatMap(({ id }) => (id === undefined || id.owner === PROJECT_OWNER ? [] : [id.owner])),
  );
  const specs = `${owners.size} ${owners.size === 1 ? 'spec' : 'specs'}`;
  const files = [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
  return { lines, summary: `${specs}: ${files === '' ? 'no files' : files}` };
}

function wordFor({ action, adopted }: FileDecision): string {
  return adopted === true ? 'adopted' : words[action];
}

export function fileData(decisions: readonly FileDecision[]): JsonValue {
  return decisions.map(({ path, ownership, action, id, from }) => ({
    path,
    class: ownership,
    action,
    owner: id?.owner ?? null,
    role: id?.role ?? null,
    language: id?.language ?? null,
    ...(from === undefined ? {} : { from }),
  }));
}

function noteOf({ action, ownership, contractMoved, from }: FileDecision): string {
  if (from !== undefined) return `  (from ${from})`;
  if ((ownership === 'scaffold' || ownership === 'merged') && action === 'create') return '  (yours)';
  return contractMoved === true ? '  (its contract changed)' : '';
}
