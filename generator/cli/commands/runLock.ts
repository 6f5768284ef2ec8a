import { openRoot } from '../../core/disk/confinePath.js';
import { loadLocks, lockedOwners } from '../../core/lock/loadLocks.js';
import { type LockRepair, repairLocks } from '../../core/lock/repair/repairLocks.js';
import { commitChanges } from '../../core/transaction/commitChanges.js';
import type { CommandIo } from '../CommandIo.js';
import { outputRoot } from '../outputPath.js';
import type { NextStep, Report } from '../Report.js';

export interface LockOptions {
  repair?: boolean;
  out?: string;
  json?: boolean;
}

/** Says which locks cannot be used; with `repair` makes of them what can be made, and never more than they say. */
export async function runLock(io: CommandIo, options: LockOptions): Promise<Report> {
  const root = openRoot(outputRoot(io, options));
  const { owners, diagnostics } = lockedOwners(root);
  const problems = [...diagnostics, ...loadLocks(root, owners).diagnostics];
  const base = { command: 'lock', root: root.real, text: '' };
  if (options.repair !== true) {
    const sound = owners.length + diagnostics.length - problems.length;
    const isSound = problems.length === 0;
    return {
      ...base,
      exitCode: isSound ? 0 : 1,
      summary: isSound
        ? `${sound} locks, all sound.`
        : `${problems.length} locks cannot be used, ${sound} are sound.`,
      data: { sound, broken: problems.length },
      problems,
      next: isSound ? [] : [{ why: 'Repair what can be repaired', command: 'archc lock --repair' }],
    };
  }
  const { repairs, changes, diagnostics: left } = repairLocks(root, problems);
  const written = await commitChanges(root.real, changes);
  if (!written.done)
    return {
      ...base,
      exitCode: 2,
      summary: 'Nothing was repaired.',
      data: null,
      problems: written.diagnostics,
      next: [],
    };
  return {
    ...base,
    exitCode: left.length === 0 ? 0 : 1,
    summary: summaryOf(repairs.length, left.length, written.trash),
    data: { repairs: repairs.map((repair) => ({ ...repair })), trash: written.trash ?? null },
    problems: left,
    next: repairs.length === 0 ? [] : steps,
    text: repairs.map(line).join('\n'),
  };
}

function summaryOf(repaired: number, left: number, trash: string | undefined): string {
  if (repaired + left === 0) return 'Nothing to repair.';
  const kept = trash === undefined ? '' : ` Their old text is in ${trash}.`;
  return `${repaired} locks repaired, ${left} left.${kept}`;
}

const steps: NextStep[] = [
  { why: 'See what is not as the specs say', command: 'archc check' },
  { why: 'Then commit the locks', command: 'git add .generator' },
];

function line({ path, outcome, entries, doubtful }: LockRepair): string {
  const doubt = doubtful === 0 ? '' : `, ${doubtful} of unknown content`;
  return `  ${outcome.padEnd(9)}  ${path}${outcome === 'set aside' ? '' : `  (${entries} files${doubt})`}`;
}
