import { PROJECT_OWNER } from '../../../types/Artifact.js';
import type { JsonValue } from '../../../types/Json.js';
import { type FileDecision, formerPath } from '../../reconcile/decision/FileDecision.js';

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
  const shown = decisions.filter(isWorthALine);
  const lines = shown.map(
    (decision) => `  ${wordFor(decision).padEnd(11)} ${decision.path}${noteOf(decision)}`,
  );
  const counts = new Map<string, number>();
  for (const decision of decisions) counts.set(wordFor(decision), (counts.get(wordFor(decision)) ?? 0) + 1);
  const owners = new Set(
    decisions.flatMap(({ wanted }) =>
      wanted === undefined || wanted.id.owner === PROJECT_OWNER ? [] : [wanted.id.owner],
    ),
  );
  const specs = `${owners.size} ${owners.size === 1 ? 'spec' : 'specs'}`;
  const files = [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
  return { lines, summary: `${specs}: ${files === '' ? 'no files' : files}` };
}

function wordFor({ action, adopted }: FileDecision): string {
  return adopted === true ? 'adopted' : words[action];
}

function isWorthALine(decision: FileDecision): boolean {
  if (decision.adopted === true) return true;
  if (decision.action === 'unchanged') return false;
  if (decision.action === 'leave') return !decision.before;
  return decision.action !== 'keep' || decision.contractMoved === true;
}

export function fileData(decisions: readonly FileDecision[]): JsonValue {
  return decisions.map((decision) => {
    const { path, ownership, action, wanted } = decision;
    const from = formerPath(decision);
    return {
      path,
      class: ownership,
      action,
      owner: wanted?.id.owner ?? null,
      role: wanted?.id.role ?? null,
      language: wanted?.id.language ?? null,
      ...(from === undefined ? {} : { from }),
    };
  });
}

function noteOf(decision: FileDecision): string {
  const from = formerPath(decision);
  if (from !== undefined) return `  (from ${from})`;
  const { action, ownership } = decision;
  if ((ownership === 'scaffold' || ownership === 'merged') && action === 'create') return '  (yours)';
  return 'contractMoved' in decision ? '  (its contract changed)' : '';
}
