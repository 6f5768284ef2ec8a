import { PROJECT_OWNER } from '../../../types/Artifact.js';
import type { JsonValue } from '../../../types/Json.js';
import type { UnsealedAction } from '../../app/plan/planned.js';

const words: Record<UnsealedAction['action'], string> = {
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

/** The actions of a plan that are about artifacts, as opposed to archc's memory and to changed inputs. */
export function artifactsOf<Action extends UnsealedAction>(actions: readonly Action[]): Action[] {
  return actions.filter(({ ownership }) => ownership !== 'memory' && ownership !== 'input');
}

/** The files of a run for people: a line for each that changed or has to be looked at, and the counts in one sentence. */
export function describeFiles(actions: readonly UnsealedAction[]): { lines: string[]; summary: string } {
  const lines = actions
    .filter(isWorthALine)
    .map((action) => `  ${wordFor(action).padEnd(11)} ${action.path}${noteOf(action)}`);
  const counts = new Map<string, number>();
  for (const action of actions) counts.set(wordFor(action), (counts.get(wordFor(action)) ?? 0) + 1);
  const owners = new Set(actions.map(({ owner }) => owner));
  owners.delete(null);
  owners.delete(PROJECT_OWNER);
  const specs = `${owners.size} ${owners.size === 1 ? 'spec' : 'specs'}`;
  const files = [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
  return { lines, summary: `${specs}: ${files === '' ? 'no files' : files}` };
}

function wordFor({ action, adopted }: UnsealedAction): string {
  return adopted === true ? 'adopted' : words[action];
}

function isWorthALine({ action, adopted, leftBefore, contractMoved }: UnsealedAction): boolean {
  if (adopted === true) return true;
  if (action === 'unchanged') return false;
  if (action === 'leave') return leftBefore !== true;
  return action !== 'keep' || contractMoved === true;
}

export function fileData(actions: readonly UnsealedAction[]): JsonValue {
  return actions.map(({ path, ownership, action, owner, role, language, movedFrom }) => ({
    path,
    class: ownership,
    action,
    owner,
    role,
    language,
    ...(movedFrom === undefined ? {} : { from: movedFrom }),
  }));
}

function noteOf({ action, ownership, movedFrom, contractMoved }: UnsealedAction): string {
  if (movedFrom !== undefined) return `  (from ${movedFrom})`;
  if ((ownership === 'scaffold' || ownership === 'merged') && action === 'create') return '  (yours)';
  return contractMoved === true ? '  (its contract changed)' : '';
}
