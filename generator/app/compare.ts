import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { SourceSymbol } from '../../types/SourceSymbol.js';
import type { StageClock } from '../compile/StageClock.js';
import { brokenLinks } from '../reconcile/links/brokenLinks.js';
import { reconcile } from '../reconcile/reconcile.js';
import type { Reconciliation, ReconcileRequest } from '../reconcile/Reconciliation.js';
import { mayBeSettled } from '../reconcile/settle/mayBeSettled.js';
import { settleMerge } from '../reconcile/settle/settleMerge.js';
import { openGitMerge } from '../tree/gitMerge.js';
import { interruptedRuns } from '../workspace/transaction/interruptedRuns.js';
import type { Tree } from '../tree/Tree.js';
import type { Compiled } from './CommandGenerator.js';
import { type DecideRequest, decidedBy } from './plan/Plan.js';

/** What a run would do, and what would not fit then. */
export interface Compared extends Reconciliation {
  /** Imports of persons that break (`ARC6009`), which are warnings among the diagnostics: a run does its part. */
  broken: Diagnostic[];
}

/** Compares what was compiled with what is there, and decides about every path. Nothing that a person has not asked for. */
export async function compare(
  { files: desired, scope, specs, languages, format, locate, learned, symbols: ofProject }: Compiled,
  tree: Tree,
  request: DecideRequest,
  clock: StageClock | undefined,
): Promise<Compared> {
  const decided = decidedBy(request);
  const options = { ...decided, adopt: new Set(decided.adopt) };
  const symbols = async (): Promise<readonly SourceSymbol[]> => (await ofProject()).symbols;
  const work = (): Promise<Reconciliation> =>
    reconcileMerged({
      tree,
      desired,
      scope,
      specs,
      languages,
      format,
      options,
      symbols,
      known: learned.cache,
    });
  const found = clock
    ? await clock.runAsync('reconcile', work, ({ decisions }) => decisions.length)
    : await work();
  const broken = await brokenLinks(found, { languages, isWhole: scope === 'project', known: learned.cache });
  learned.save(scope);
  return { ...found, diagnostics: locate([...found.diagnostics, ...broken.map(asWarning)]), broken };
}

function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'warning' };
}

/** Where something is in the way that a merge of git may have left, that is settled first. */
async function reconcileMerged(request: ReconcileRequest): Promise<Reconciliation> {
  const { tree } = request;
  const found = await reconcile(request);
  if (!tree.isDisk || !mayBeSettled(found)) return found;
  const settled = await settleMerge(request, openGitMerge(tree.root));
  if (!settled) return found;
  const again = await reconcile({ ...request, tree: settled.tree });
  const diagnostics = [...again.diagnostics, ...settled.diagnostics];
  return { ...again, diagnostics, settled: settled.tree.changes };
}

/** What runs that write nothing say of a run that was interrupted below the output root. */
export function interruptions(output: Tree): Diagnostic[] {
  return output.isDisk ? interruptedRuns(output.root) : [];
}
