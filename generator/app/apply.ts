import { resolve } from 'node:path';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { LockOptions } from '../workspace/mutex/acquireRunLock.js';
import type { Trust } from '../../types/Trust.js';
import { loadProject } from '../project/loadProject.js';
import { untrusted } from '../project/readInputs.js';
import { diskTree } from '../tree/diskTree.js';
import { exclusively } from '../workspace/transaction/exclusively.js';
import { commitPlanned } from './plan/commitPlanned.js';
import { damageOf } from './plan/parsePlan.js';
import { contradictionOf, planAgain } from './planAgain.js';
import type { Plan, PlannedAction } from './plan/Plan.js';
import { type RemovalConsent, unasked } from './plan/removals.js';
import { changedSince } from './plan/staleness.js';

/** Where a plan is applied, and how long to wait for another run. */
export interface ApplyTarget {
  /** The folder of the project. */
  root: string;
  /** The folder of the output, for a plan that was made for another one than the project. */
  output?: string;
  /** What diagnostics call the plan; the name of its file. */
  name?: string;
  lock?: LockOptions;
  /** What may go although it is much; else such a plan is refused (`ARC5018`). */
  removals?: RemovalConsent;
  /** Whether code of the project may run; a plan that it had a part in needs that. Not, unless told. */
  trust?: Trust;
}

export interface ApplyResult {
  /** Whether everything is now as planned. Otherwise nothing was written. */
  done: boolean;
  /** Where replaced text is, relative to the output. */
  trash?: string;
  /** What was done: to inputs, to files, and to what archc remembers (`ownership` tells them apart). Nothing if not done. */
  actions: PlannedAction[];
  problems: Diagnostic[];
}

/** Does not say that it waits, and waits ten seconds. */
const patient: LockOptions = { patience: 10_000, onWait: () => undefined };

/**
 * Carries out a plan, whole, in one transaction, or nothing. Refuses a plan that is not as it was made, or not what archc
 * itself plans for what it was asked (`ARC5016`), one that is blocked, and one that any input or any file is not as planned
 * for (`ARC5015`). A plan is consent and no more: what is done is planned anew, from the specs, the files and the locks.
 */
export async function apply(plan: Plan, target: ApplyTarget): Promise<ApplyResult> {
  const place = { file: target.name ?? 'plan', pointer: '' };
  const unusable = (reason: string): ApplyResult => refused([{ code: 'ARC5016', place, params: { reason } }]);
  const damage = damageOf(plan) ?? misfit(plan, target);
  if (damage !== undefined) return unusable(damage);
  if (plan.blocked) return refused(plan.problems);
  const root = resolve(target.root);
  const output = resolve(target.output ?? root);
  const folders = { root, output };
  const trust = target.trust ?? untrusted;
  const ran = await exclusively(output, target.lock ?? patient, async (): Promise<ApplyResult> => {
    const changed = await changedSince(plan, folders, trust);
    if (changed.length > 0) return refused([{ code: 'ARC5015', place, params: { changed } }]);
    const own = await planAgain(plan, folders, trust);
    if (!own.ok) return refused(own.problems);
    const contradiction = contradictionOf(plan, own.plan);
    if (contradiction !== undefined) return unusable(contradiction);
    const { actions, texts } = own.plan;
    const removal = unasked(actions, loadProject(diskTree(root)).config, plan.ask, target.removals);
    if (removal) return refused([removal]);
    const result = await commitPlanned(output, actions, new Map(Object.entries(texts)));
    const { done, trash, diagnostics: problems } = result;
    return { done, actions: done ? actions : [], problems, ...(trash === undefined ? {} : { trash }) };
  });
  if (!ran.done) return refused(ran.diagnostics);
  return { ...ran.result, problems: [...ran.recovered, ...ran.result.problems] };
}

function refused(problems: Diagnostic[]): ApplyResult {
  return { done: false, actions: [], problems };
}

function misfit({ ask }: Plan, { output, trust = untrusted }: ApplyTarget): string | undefined {
  if (ask.code && !trust.allowed) return `code of the project had a part in it, and ${trust.reason}`;
  if (ask.apart === (output !== undefined)) return undefined;
  return ask.apart
    ? 'it was made for an output folder of its own, and none was named'
    : 'it was made for the folder of the project, and an output folder was named';
}
