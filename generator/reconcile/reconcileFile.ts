import type { Ownership } from '../../types/Artifact.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { amendDesired, amendNew } from '../workspace/amend/amendDesired.js';
import { classify } from './classify.js';
import type { TreeFile } from '../tree/Tree.js';
import { decide, type DiskState, type LockState, type Verdict } from './decide.js';
import type { DesiredFile } from './DesiredFile.js';
import type { FileDecision, SeenFile } from './FileDecision.js';
import type { LockEntry } from '../workspace/lock/Lock.js';
import { nextEntry } from './nextEntry.js';
import { filePlace, pathDiagnostic } from '../tree/pathDiagnostic.js';
import type { PathProblem } from '../tree/pathProblem.js';
import { reconcileMerged } from './reconcileMerged.js';
import { reconcileRegion } from './reconcileRegion.js';
import type { ReconcileContext, ReconciledFile } from './ReconcileContext.js';
import { confineArtifact, seeFile } from '../tree/seeFile.js';
import { unifiedDiff } from './unifiedDiff.js';

/** Decides about one desired file. Reads its file at most once, writes nothing. Rejects with what `text()` rejects with. */
export async function reconcileFile(
  context: ReconcileContext,
  planned: DesiredFile,
): Promise<ReconciledFile> {
  const { path } = planned;
  const own = context.entries.own.get(planned);
  const displaced = context.entries.displaced.get(path) ?? [];
  // An orphan with this path is the same file under a former owner or role.
  const before = own ?? displaced.find((item) => item.orphan)?.entry;
  const target = confineArtifact(context.tree, path);
  const ownership = classOf(context, planned, before, target);
  if (ownership === 'merged') return reconcileMerged(context, planned, before);
  if (ownership === 'region') return reconcileRegion(context, planned, before, target);
  const amended = await amendPlanned(target, planned);
  const [desired, unamendable] = 'code' in amended ? [planned, amended] : [amended, undefined];
  const known = [...(before ? [before] : []), ...displaced.map((item) => item.entry)];
  const { disk, seen, problem } = await look(unamendable ?? target, desired, before, known);

  const moved = disk === 'missing' && ownership === 'scaffold' ? findMoved(context, desired, own) : undefined;
  const lock = moved === 'taken' ? 'absent' : lockState(desired, before);
  const verdict: Verdict =
    moved && moved !== 'taken' ? { action: 'move' } : decide({ ownership, disk, lock }, context.options);
  const decision: FileDecision = { path, ownership, id: desired.id, action: verdict.action, disk, desired };
  if (moved && moved !== 'taken') decision.from = moved.path;
  if (verdict.trash) decision.trash = true;
  if (verdict.action === 'keep' && lock === 'live' && (before?.contract ?? '') !== desired.contract) {
    decision.contractMoved = true;
  }
  if (seen && (verdict.action === 'update' || verdict.action === 'refuse')) decision.seen = seen;
  const diagnostics = problem
    ? [pathDiagnostic(path, problem, desired.place)]
    : await report(verdict, desired, seen);
  return { decision, entry: nextEntry(decision, desired, before, seen), diagnostics };
}

/** A generated file that a person took over is merged, until they delete it: then it is generated again. */
function classOf(
  { options }: ReconcileContext,
  { path, ownership }: DesiredFile,
  before: LockEntry | undefined,
  target: TreeFile | PathProblem,
): Ownership {
  if (ownership !== 'generated' || 'code' in target || !target.stats) return ownership;
  return before?.adopted || options.adopt.has(path) ? 'merged' : 'generated';
}

/** What is desired of an `amended` file depends on what is there. */
async function amendPlanned(
  target: TreeFile | PathProblem,
  planned: DesiredFile,
): Promise<DesiredFile | PathProblem> {
  if (planned.amendment === undefined || 'code' in target) return planned;
  const seen = seeFile(target);
  if (!seen) return amendNew(planned, planned.amendment);
  return 'code' in seen ? seen : amendDesired(planned, planned.amendment, seen);
}

interface Look {
  disk: DiskState;
  seen?: SeenFile;
  problem?: PathProblem;
}

async function look(
  target: TreeFile | PathProblem,
  desired: DesiredFile,
  before: LockEntry | undefined,
  known: readonly LockEntry[],
): Promise<Look> {
  if ('code' in target) return { disk: 'unreachable', problem: target };
  const scaffold = desired.ownership === 'scaffold';
  // A known scaffold stays whatever it says, so it need not be read.
  if (scaffold && target.stats && before && isPersons(before)) return { disk: 'edited' };
  const seen = seeFile(target);
  if (!seen) return { disk: 'missing' };
  if ('code' in seen) return { disk: 'unreachable', problem: seen };
  if (scaffold) return { disk: seen.hash === desired.hash ? 'current' : 'edited', seen };
  return { disk: await classify(seen, desired, known), seen };
}

/** A scaffold that became a generated file still has an entry that counts; the other way round it is a new start. */
function lockState({ ownership }: DesiredFile, before: LockEntry | undefined): LockState {
  if (!before || (ownership === 'scaffold' && !isPersons(before))) return 'absent';
  return before.deleted ? 'deleted' : 'live';
}

function isPersons({ class: ownership }: LockEntry): boolean {
  return ownership === 'scaffold' || ownership === 'merged';
}

/** Where a scaffold is that got another path: its entry, or `taken` if another artifact has the old path now. */
function findMoved(context: ReconcileContext, desired: DesiredFile, own: LockEntry | undefined) {
  if (!own || own.path === desired.path || !isPersons(own) || own.deleted) return undefined;
  if (context.desiredPaths.has(own.path)) return 'taken';
  const old = context.tree.look(own.path);
  return 'code' in old || !old.stats ? undefined : own;
}

async function report(
  verdict: Verdict,
  desired: DesiredFile,
  seen: SeenFile | undefined,
): Promise<Diagnostic[]> {
  const { path, extensionPoint } = desired;
  const place = filePlace(path);
  if (verdict.report === 'ARC5008')
    return [{ code: 'ARC5008', severity: 'info', params: { path, kept: 'a scaffold' }, place }];
  if (!verdict.report || !seen) return [];
  const diff = await unifiedDiff(path, seen.bytes, await desired.text());
  return verdict.report === 'ARC5004'
    ? [{ code: 'ARC5004', params: { path, diff, extensionPoint }, place }]
    : [{ code: 'ARC5005', params: { path, diff }, place }];
}
