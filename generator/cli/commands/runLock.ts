import { examineLocks, mendLocks } from '../../app/locks.js';
import { diskTree } from '../../tree/diskTree.js';
import type { LockRepair } from '../../workspace/lock/repair/repairLocks.js';
import type { CommandIo } from '../CommandIo.js';
import { nothingDone } from '../nothingDone.js';
import { outputRoot } from '../outputPath.js';
import type { NextStep, Report } from '../Report.js';
import { lockOptions } from './lockOptions.js';

export interface RunLockOptions {
  repair?: boolean;
  out?: string;
  json?: boolean;
}

/** Says which locks cannot be used; with `repair` makes of them what can be made, and never more than they say. */
export async function runLock(io: CommandIo, options: RunLockOptions): Promise<Report> {
  const root = outputRoot(io, options);
  if (options.repair === true) return { command: 'lock', root, ...(await repair(io, root)) };
  const { sound, problems } = examineLocks(diskTree(root));
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

async function repair(io: CommandIo, root: string): Promise<Omit<Report, 'command' | 'root'>> {
  const result = await mendLocks(root, lockOptions(io));
  if (!result.done) return nothingDone(result.problems);
  const { repairs, left, problems, trash } = result;
  return {
    exitCode: left.length === 0 ? 0 : 1,
    summary: summaryOf(repairs.length, left.length, trash),
    data: { repairs: repairs.map((made) => ({ ...made })), trash: trash ?? null },
    problems: [...problems, ...left],
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
