import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import type { Trust } from '../../../types/Trust.js';
import { specKeyOrder } from '../../../validators/schema/keyOrder.js';
import { editJson } from '../../../validators/source/edit/editJson.js';
import { readJson } from '../../../validators/source/readJson.js';
import { allSpecs, findSpecs } from '../../project/findSpecs.js';
import { configName, loadProject } from '../../project/loadProject.js';
import { diskTree } from '../../tree/diskTree.js';
import { overlayTree } from '../../tree/overlayTree.js';
import type { LockOptions } from '../../workspace/mutex/acquireRunLock.js';
import type { Change } from '../../workspace/transaction/Change.js';
import { commitChanges } from '../../workspace/transaction/commitChanges.js';
import { exclusively } from '../../workspace/transaction/exclusively.js';
import { seePersonFile } from '../../workspace/transaction/personFiles.js';
import { compileProject } from '../compileProject.js';
import { renameInConfig } from './renameInConfig.js';
import { renameEdits } from './renameEdits.js';
import { readTarget, type RenameTarget } from './RenameTarget.js';

export interface RenameRequest {
  /** The folder of the project, absolute. */
  root: string;
  /** What gets another name; see {@link readTarget}. */
  what: string;
  now: string;
  /** Writes nothing. */
  dryRun: boolean;
  trust: Trust;
}

/** A spec that was changed, and maybe moved; or the config. */
export interface RenamedSpec {
  path: string;
  /** Where it was, if it moved. */
  from?: string;
  before: string;
  after: string;
}

export type RenameResult =
  | { outcome: 'done'; specs: RenamedSpec[]; problems: Diagnostic[] }
  /** There is no such thing, or the name is no name. */
  | { outcome: 'unknown' }
  /** The specs would have errors that they have not now, or could not be written. */
  | { outcome: 'refused'; problems: Diagnostic[] };

/**
 * Gives something of the specs another name, there and wherever specs refer to it, and moves the file of a spec that is named after
 * it. All of it or nothing is written; what the code is called follows with the next run.
 */
export async function renameInSpecs(request: RenameRequest, lock: LockOptions): Promise<RenameResult> {
  const { root, dryRun } = request;
  if (dryRun) return planRename(request);
  const ran = await exclusively(root, lock, async () => {
    const result = await planRename(request);
    if (result.outcome !== 'done') return result;
    const changes = result.specs.flatMap((spec) => changesOf(root, spec));
    const problems = changes.filter((change) => 'code' in change);
    if (problems.length > 0) return { outcome: 'refused' as const, problems };
    const { diagnostics } = await commitChanges(
      root,
      changes.filter((change) => 'kind' in change),
    );
    return hasErrors(diagnostics)
      ? { outcome: 'refused' as const, problems: diagnostics }
      : { ...result, problems: [...result.problems, ...diagnostics] };
  });
  if (!ran.done) return { outcome: 'refused', problems: ran.diagnostics };
  const { result } = ran;
  return 'problems' in result ? { ...result, problems: [...ran.recovered, ...result.problems] } : result;
}

async function planRename({ root, what, now, trust }: RenameRequest): Promise<RenameResult> {
  const disk = diskTree(root);
  const project = loadProject(disk);
  const found = findSpecs(project, allSpecs);
  const read = found.specs.map(({ file, text }) => ({ file, text, value: readJson(text).value }));
  const modules = new Set(read.flatMap(({ value }) => moduleOf(value) ?? []));
  const target = readTarget(what, modules);
  if (target === undefined || now === '') return { outcome: 'unknown' };
  const specs = read.flatMap(({ file, text, value }): RenamedSpec[] => {
    const patch = renameEdits(value, target, now, isOwn(value, target));
    const edited = patch.length === 0 ? undefined : editJson(text, patch, { keyOrder: specKeyOrder });
    if (edited === undefined || 'problem' in edited) return [];
    const path = target.kind === 'spec' && isOwn(value, target) ? movedPath(file, target.spec, now) : file;
    return [{ path, ...(path === file ? {} : { from: file }), before: text, after: edited.text }];
  });
  if (
    !read.some(
      ({ value, file }) => isOwn(value, target) && specs.some((spec) => (spec.from ?? spec.path) === file),
    )
  )
    return { outcome: 'unknown' };
  const texts = new Map(specs.map((spec) => [spec.from ?? spec.path, spec.after]));
  const moved = specs.flatMap(({ from, path }) => (from === undefined ? [] : [{ from, to: path }]));
  const ofConfig = await renameInConfig({ project, target, now, specs: texts, moved, trust });
  if (hasErrors(ofConfig.problems)) return { outcome: 'refused', problems: ofConfig.problems };
  const { configText } = project;
  if (ofConfig.text !== configText)
    specs.push({ path: configName, before: configText, after: ofConfig.text });
  const before = await compileProject(project, { trust });
  // The specs are still where their globs find them.
  if (ofConfig.named !== configText) texts.set(configName, ofConfig.named);
  const { diagnostics } = await compileProject(loadProject(overlayTree(disk, texts)), { trust });
  const problems = hasErrors(before.diagnostics) ? [] : diagnostics;
  if (hasErrors(problems)) return { outcome: 'refused', problems };
  return { outcome: 'done', specs, problems: ofConfig.problems };
}

function isOwn(value: unknown, target: RenameTarget): boolean {
  if (target.kind === 'module') return moduleOf(value) === target.module;
  return property(value, 'name') === target.spec;
}

function moduleOf(value: unknown): string | undefined {
  const module = property(property(value, 'rust'), 'module');
  return typeof module === 'string' ? module : undefined;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([own]) => own === key)?.[1]
    : undefined;
}

/** A file that is named after its spec, in folders or with dashes, gets the new name. */
function movedPath(file: string, before: string, now: string): string {
  for (const separator of ['-', '/', '.', '_']) {
    const ending = `${before.replaceAll('/', separator)}.json`;
    if (file === ending || file.endsWith(`/${ending}`))
      return `${file.slice(0, -ending.length)}${now.replaceAll('/', separator)}.json`;
  }
  return file;
}

function changesOf(root: string, { path, from, after }: RenamedSpec): (Change | Diagnostic)[] {
  const old = seePersonFile(root, from ?? path);
  if ('code' in old) return [old];
  const { current } = old;
  if (from === undefined)
    return [
      { kind: 'write', path, text: () => after, expect: current?.hash, trash: true, ...modeOf(current) },
    ];
  const target = seePersonFile(root, path);
  if ('code' in target) return [target];
  const place = { file: path, pointer: '' };
  if (target.current)
    return [
      { code: 'ARC5007', params: { path, reason: `${from} would move here, and there is a file` }, place },
    ];
  return [
    { kind: 'write', path, text: () => after, expect: undefined, ...modeOf(current) },
    ...(current ? [{ kind: 'remove' as const, path: from, expect: current.hash }] : []),
  ];
}

function modeOf(current: { mode?: number } | undefined): { mode?: number } {
  return current?.mode === undefined ? {} : { mode: current.mode };
}
