import type { Diagnostic, PatchOperation } from '../../types/diagnostics/Diagnostic.js';
import { hasErrors } from '../../types/diagnostics/diagnosticTable.js';
import type { Trust } from '../../types/Trust.js';
import { configKeyOrder } from '../../validators/schema/keyOrder.js';
import { editJson } from '../../validators/source/edit/editJson.js';
import { escapePointer } from '../../validators/source/pointer.js';
import { configName, loadProject, type Project } from '../project/loadProject.js';
import { implementationsOf } from '../reconcile/policy/absent.js';
import { diskTree } from '../tree/diskTree.js';
import { overlayTree } from '../tree/overlayTree.js';
import { filePlace, pathDiagnostic } from '../tree/pathDiagnostic.js';
import { confineArtifact } from '../tree/seeFile.js';
import type { LockOptions } from '../workspace/mutex/acquireRunLock.js';
import { exclusively } from '../workspace/transaction/exclusively.js';
import { seePersonFile, writePersonFiles } from '../workspace/transaction/personFiles.js';
import { compileProject } from './compileProject.js';

export interface MoveRequest {
  /** The folder of the project, absolute. */
  root: string;
  /** The implementation, by all paths that its name may mean, relative to the root: where archc knows it. */
  from: readonly string[];
  /** Where a person has it now, relative to the root. */
  to: string;
  trust: Trust;
}

export type MoveResult =
  | { outcome: 'done'; from: string; to: string; problems: Diagnostic[] }
  /** No spec has such an implementation. */
  | { outcome: 'unknown' }
  | { outcome: 'refused'; problems: Diagnostic[] };

/**
 * Has the config say that an implementation is at another place (`implementations`), where the file is already or is brought by the next
 * run. Refused where what is generated could not find it there, and where something else is.
 */
export async function moveImplementation(request: MoveRequest, lock: LockOptions): Promise<MoveResult> {
  const ran = await exclusively(request.root, lock, () => moveIn(request));
  if (!ran.done) return { outcome: 'refused', problems: ran.diagnostics };
  const { result, recovered } = ran;
  return 'problems' in result ? { ...result, problems: [...recovered, ...result.problems] } : result;
}

async function moveIn({ root, from: names, to, trust }: MoveRequest): Promise<MoveResult> {
  const refused = (...problems: Diagnostic[]): MoveResult => ({ outcome: 'refused', problems });
  const tree = diskTree(root);
  const project = loadProject(tree);
  const compiled = await compileProject(project, { trust });
  if (!compiled.ok) return refused(...compiled.diagnostics);
  const from = [...implementationsOf(compiled.files)].find((path) => names.includes(path));
  if (from === undefined) return { outcome: 'unknown' };
  const inTheWay = placeProblem(project, from, to);
  if (inTheWay) return refused(inTheWay);
  const text = placed(project, from, to);
  if (text === undefined) return refused(unwritable('it cannot be edited'));
  const then = loadProject(overlayTree(tree, new Map([[configName, text]])));
  const planned = await compileProject(then, { trust });
  if (!planned.ok) return refused(...planned.diagnostics.map((one) => ofRequest(one, to)));
  const file = seePersonFile(root, configName);
  if ('code' in file) return refused(file);
  const { diagnostics } = await writePersonFiles(root, [{ file, text }]);
  return hasErrors(diagnostics)
    ? refused(...diagnostics)
    : { outcome: 'done', from, to, problems: diagnostics };
}

/** What would be wrong with a config that is not written, and so can show no line of it. */
function ofRequest(diagnostic: Diagnostic, to: string): Diagnostic {
  if (diagnostic.code !== 'ARC7014') return diagnostic;
  return { code: 'ARC7014', place: filePlace(to), params: { ...diagnostic.params, asked: true } };
}

/** Why an implementation cannot be at a place, as far as the disk tells: there must be one file, here or there. */
function placeProblem({ tree }: Project, from: string, to: string): Diagnostic | undefined {
  const [old, target] = [confineArtifact(tree, from), confineArtifact(tree, to)];
  for (const [path, found] of [[from, old] as const, [to, target] as const])
    if ('code' in found) return pathDiagnostic(path, found);
  const [isOld, isThere] = [old, target].map((found) => !('code' in found) && found.stats !== undefined);
  if (isOld !== isThere) return undefined;
  const reason = isOld ? `a file is there, and one at ${from}` : `nothing is there, nor at ${from}`;
  return pathDiagnostic(to, { code: 'ARC5007', reason });
}

/** The config in which a file has another place. */
function placed({ config, configured, configText }: Project, from: string, to: string): string | undefined {
  const [own = from] = Object.entries(config.implementations).find(([, place]) => place === from) ?? [];
  const path = `/implementations/${escapePointer(own)}`;
  const isPlaced = Object.hasOwn(config.implementations, own);
  const isFirst = Object.keys(config.implementations).length === 0;
  const value = isFirst ? { [own]: to } : to;
  const patch: PatchOperation[] =
    own === to
      ? [{ op: 'remove', path }]
      : [{ op: isPlaced ? 'replace' : 'add', path: isFirst ? '/implementations' : path, value }];
  const edited = editJson(configured ? configText : '{}\n', patch, {
    keyOrder: configKeyOrder,
    comments: true,
  });
  return 'problem' in edited ? undefined : edited.text;
}

function unwritable(reason: string): Diagnostic {
  return pathDiagnostic(configName, { code: 'ARC5007', reason });
}
