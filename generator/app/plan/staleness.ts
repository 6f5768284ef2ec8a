import { hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import { StageClock } from '../../compile/StageClock.js';
import type { Trust } from '../../../types/Trust.js';
import { formattingOf } from '../../format/formatAll.js';
import { projectCode } from '../../project/trust/projectCode.js';
import type { SpecSelection } from '../../project/findSpecs.js';
import { loadProject, type Project } from '../../project/loadProject.js';
import { inputDigests, readInputs, untrusted } from '../../project/readInputs.js';
import { diskTree } from '../../tree/diskTree.js';
import { overlayTree } from '../../tree/overlayTree.js';
import type { Tree } from '../../tree/Tree.js';
import type { FileState, Plan, PlannedAction } from './Plan.js';
import { memoryOf, stateAt } from './sealPlan.js';

/** Where a plan is applied: the folder of the project, and the folder of its output when that is another one. */
export interface ApplyFolders {
  root: string;
  output: string;
}

/** sha256 of the files of a project's code, by path, where that may run: adapters, configs that are programs. */
export async function codeOf(project: Project, trust: Trust): Promise<Record<string, string>> {
  return trust.allowed ? Object.fromEntries((await projectCode(project)).files) : {};
}

/** The trees that a plan is for: the disk, with the changes that the plan was made with. */
export function treesFor(
  { actions, texts }: Plan,
  { root, output }: ApplyFolders,
): Record<'project' | 'output', Tree> {
  const inputs = actions.filter(({ ownership }) => ownership === 'input');
  const changes = new Map(inputs.map(({ path, to }) => [path, to === null ? null : (texts[to] ?? null)]));
  const over = (folder: string): Tree => {
    const tree = diskTree(folder);
    return changes.size === 0 ? tree : overlayTree(tree, changes);
  };
  const project = over(root);
  return { project, output: root === output ? project : over(output) };
}

/** The specs that a plan was asked for. */
export function selectionOf({ ask: { specs, given }, texts }: Plan): SpecSelection {
  const known = Object.entries(given).map(([name, hash]): [string, string] => [name, texts[hash] ?? '']);
  return { named: specs, given: new Map(known) };
}

/** What is not as it was when a plan was made, by paths and words that a person knows; empty when the plan still holds. */
export async function changedSince(plan: Plan, folders: ApplyFolders, trust: Trust): Promise<string[]> {
  const inputs = plan.actions.filter(({ ownership }) => ownership === 'input');
  const others = plan.actions.filter(({ ownership }) => ownership !== 'input');
  const disk = diskTree(folders.output);
  const changed = inputs.filter((action) => !isAsBefore(disk, action)).map(({ path }) => path);
  // Without its own changes the plan would be compared with specs that it was not made for.
  if (changed.length > 0) return changed;
  const { project, output } = treesFor(plan, folders);
  const now = await inputsNow(plan, project, output, plan.ask.code ? trust : untrusted);
  return [
    ...differences(plan.world.inputs, now),
    ...differences(plan.world.memory, memoryOf(output, others)),
    ...others.filter((action) => !isAsBefore(output, action)).map(({ path }) => path),
  ].filter((name, index, all) => all.indexOf(name) === index);
}

/** The name of the input that is all formatter configs in the folders of planned files. */
export const formatterConfigs = 'the formatter configs of the folders';

/** The planned files, whose folders may have configs. */
export function formattedBy(
  actions: readonly Pick<PlannedAction, 'path' | 'ownership'>[],
): { path: string }[] {
  return actions.filter(({ ownership }) => ownership !== 'memory' && ownership !== 'input');
}

async function inputsNow(
  plan: Plan,
  tree: Tree,
  output: Tree,
  trust: Trust,
): Promise<Record<string, string>> {
  const selection = selectionOf(plan);
  const { adapters, onlyAdapters } = plan.ask;
  const project = loadProject(tree);
  const clock = new StageClock(() => 0);
  const { inputs, diagnostics } = await readInputs(
    { project, selection, output, chosen: { added: adapters, only: onlyAdapters }, trust },
    clock,
  );
  if (inputs)
    return {
      ...Object.fromEntries(inputDigests(inputs, project)),
      ...(await codeOf(project, trust)),
      [formatterConfigs]: await formattingOf(formattedBy(plan.actions), inputs.formatter),
    };
  const broken = diagnostics.filter((diagnostic) => hasErrors([diagnostic])).map(({ place }) => place.file);
  return Object.fromEntries(broken.map((file) => [file, 'cannot be read']));
}

function differences(before: Record<string, string>, now: Record<string, string>): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  const of = (all: Record<string, string>, name: string): string | undefined =>
    Object.hasOwn(all, name) ? all[name] : undefined;
  return names.filter((name) => of(before, name) !== of(now, name));
}

function isAsBefore(tree: Tree, { from, path, movedFrom, beside, action }: PlannedAction): boolean {
  if (!isSame(stateAt(tree, movedFrom ?? path), from)) return false;
  if (movedFrom !== undefined && stateAt(tree, path) !== null) return false;
  // Nothing may be in the way of a new file, not even what is no regular file.
  if (action === 'create' && !isFree(tree, path)) return false;
  return beside === undefined || isFree(tree, beside.path);
}

function isFree(tree: Tree, path: string): boolean {
  const file = tree.look(path);
  return !('code' in file) && file.stats === undefined;
}

function isSame(a: FileState | null, b: FileState | null): boolean {
  return a?.hash === b?.hash && a?.executable === b?.executable;
}
