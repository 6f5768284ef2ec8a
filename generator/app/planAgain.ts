import type { Trust } from '../../types/Trust.js';
import { canonicalJson } from '../../types/ir/specDigest.js';
import type { JsonValue } from '../../types/Json.js';
import { loadProject } from '../project/loadProject.js';
import { untrusted } from '../project/readInputs.js';
import type { Plan, PlannedAction } from './plan/Plan.js';
import { type ApplyFolders, selectionOf, treesFor } from './plan/staleness.js';
import { planProject, type PlanResult } from './planProject.js';

/** Plans anew what a plan was asked for, from the specs, the files and the locks that are there now. Writes nothing. */
export function planAgain(plan: Plan, folders: ApplyFolders, trust: Trust): Promise<PlanResult> {
  const { project, output } = treesFor(plan, folders);
  const { adapters, onlyAdapters, code, decide } = plan.ask;
  return planProject(loadProject(project), {
    ...decide,
    specs: selectionOf(plan),
    adapters,
    onlyAdapters,
    output,
    trust: code ? trust : untrusted,
  });
}

/**
 * What a plan would do that archc would not, or the other way round; undefined when they agree on every action. A digest
 * can be made for any content, so who owns a file, what is written and what goes to the trash is never taken from a plan.
 */
export function contradictionOf(plan: Plan, own: Plan): string | undefined {
  if (own.blocked) return 'it does what archc would refuse to do here';
  const index = own.actions.findIndex((action, at) => !isSame(action, plan.actions[at]));
  const given = plan.actions[index === -1 ? own.actions.length : index];
  const wanted = own.actions[index];
  if (!given && !wanted) return undefined;
  const { path } = wanted ?? given ?? { path: '' };
  return `what it does to ${path} is not what archc plans there`;
}

function isSame(a: PlannedAction, b: PlannedAction | undefined): boolean {
  const text = (action: PlannedAction): string =>
    canonicalJson(JSON.parse(JSON.stringify(action)) as JsonValue);
  return b !== undefined && text(a) === text(b);
}
