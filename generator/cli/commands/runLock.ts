import { diskTree } from '../../tree/diskTree.js';
import { loadLocks, lockedOwners } from '../../workspace/lock/loadLocks.js';
import { type LockRepair, repairLocks } from '../../workspace/lock/repair/repairLocks.js';
import { commitChanges } from '../../workspace/transaction/commitChanges.js';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { CommandIo } from '../CommandIo.js';
import { outputRoot } from '../outputPath.js';
import type { NextStep, Report } from '../Report.js';
import { nothingDone, runExclusively } from './runExclusively.js';

export interface RunLockOptions {
  repair?: boolean;
  out?: string;
  json?: boolean;
}

/** Says which locks cannot be used; with `repair` makes of them what can be made, and never more than they say. */
export async function runLock(io: CommandIo, options: RunLockOptions): Promise<Report> {
  if (options.repair === true) return runExclusively('lock', io, options, repair);
  const root = outputRoot(io, options);
  const { sound, problems } = examine(root);
  const isSound = problems.length === 0;
  return {
    command: 'lock',
    root,
    exitCode: isSound ? 0 : 1,
    summary: isSound
      ? `${sound} locks, all sound.`
      : `${problems.length} locks cannot be used, ${sound} are sound.`,
    data: { sound, broken: problems.length },
    problems,
    next: isSound ? [] : [{ why: 'Repair what can be repaired', command: 'archc lock --repair' }],
    text: '',
  };
}

function examine(directory: string): { sound: number; problems: Diagnostic[] } {
  const tree = diskTree(directory);
  const { owners, diagnostics } = lockedOwners(tree);
  const loaded = loadLocks(tree, owners);
  return {
    sound: owners.length - loaded.diagnostics.length,
    problems: [...diagnostics, ...loaded.diagnostics],
  };
}

async function repair(directory: string): Promise<Omit<Report, 'command' | 'root'>> {
  const { repairs, changes, diagnostics } = repairLocks(diskTree(directory), examine(directory).problems);
  const { trash, ...written } = await commitChanges(directory, changes);
  if (!written.done) return nothingDone(written.diagnostics);
  return {
    exitCode: diagnostics.length === 0 ? 0 : 1,
    summary: summaryOf(repairs.length, diagnostics.length, trash),
    data: { repairs: repairs.map((made) => ({ ...made })), trash: trash ?? null },
    problems: diagnostics,
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
