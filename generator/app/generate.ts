import type { PackageFacts } from '../../renderers/language/Language.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Project } from '../project/loadProject.js';
import type { StageClock } from '../compile/StageClock.js';
import { diskTree } from '../tree/diskTree.js';
import type { Tree } from '../tree/Tree.js';
import type { LockOptions } from '../workspace/mutex/acquireRunLock.js';
import type { CommitResult } from '../workspace/transaction/commitChanges.js';
import { exclusively } from '../workspace/transaction/exclusively.js';
import type { Compiled } from './CommandGenerator.js';
import { compare } from './compare.js';
import { compileProject } from './compileProject.js';
import { idleActions, idleFiles } from './idleRun.js';
import { commitPlanned } from './plan/commitPlanned.js';
import { planned, type UnsealedAction } from './plan/planned.js';
import { type RemovalConsent, unasked } from './plan/removals.js';
import { overlayActions } from './plan/sealPlan.js';
import type { PlanOptions } from './planProject.js';
import { StandingAnswer } from './StandingAnswer.js';
import { wallClock } from './wallClock.js';

export interface GenerateOptions extends Omit<PlanOptions, 'adopt'> {
  /** Files that a person takes over as they are; each by all paths that its name may mean, relative to the output root. */
  adopt?: readonly (readonly string[])[];
  /** What may go although it is much: see {@link unasked}. Nothing unless told. */
  removals?: RemovalConsent;
}

export type GenerateResult =
  /** The specs have errors. */
  | { outcome: 'uncompiled'; problems: Diagnostic[] }
  /** A file to adopt, by its number, is nothing that archc wrote or would write. */
  | {
      outcome: 'stranger';
      file: number;
      /** archc would write it; there is nothing to keep. */
      isAbsent: boolean;
    }
  /** Nothing was written; the problems say why. */
  | { outcome: 'refused'; problems: Diagnostic[] }
  | {
      outcome: 'written';
      actions: readonly UnsealedAction[];
      /** What a merge of git had left, was settled, and is for git to be told of: paths relative to the output root. */
      settled: readonly string[];
      /** How packages of the languages that the project knows are tested. */
      packages: readonly PackageFacts[];
      /** Where replaced text is, relative to the output root. */
      trash?: string;
      problems: Diagnostic[];
    };

/** Compiles a project on the disk and writes what changed: plans and applies in one go, the output being held meanwhile. */
export async function generate(
  asked: Project,
  lock: LockOptions,
  options: GenerateOptions = {},
): Promise<GenerateResult> {
  const { discardEdits = false, restore = false, adopt = [], clock = wallClock() } = options;
  const isPlain = !discardEdits && !restore && adopt.length === 0;
  const standing = isPlain ? StandingAnswer.of(asked, options, 'generate') : undefined;
  const idle = clock.run(
    'recall',
    () => idleActions(standing?.recall()),
    (known) => (known === undefined ? 0 : 1),
  );
  if (idle) return { ...nothingMore, outcome: 'written', actions: idle };
  const { project } = standing ?? { project: asked };
  const disk = options.output ?? project.tree;
  const output = standing?.watched(disk) ?? disk;
  const compiled = await compileProject(project, { ...options, output, clock }, true);
  if (!compiled.ok) return { outcome: 'uncompiled', problems: compiled.diagnostics };
  const { root } = output;
  const ran = await exclusively(root, lock, () => {
    // What was seen before the lock was there may be out of date.
    const tree = diskTree(root);
    return write(project, compiled, standing?.watched(tree) ?? tree, { ...options, clock });
  });
  if (!ran.done) return { outcome: 'refused', problems: [...compiled.diagnostics, ...ran.diagnostics] };
  const { result } = ran;
  if (result.outcome === 'stranger') return result;
  const problems = [...ran.recovered, ...result.problems];
  if (result.outcome === 'written' && problems.length + result.settled.length === 0) {
    const files = idleFiles(result.actions);
    if (files) await standing?.keep(files, compiled);
  }
  return { ...result, problems };
}

/** What is told of a run that changed nothing, besides its files; how packages are tested is told of those that came. */
const nothingMore = { settled: [], packages: [], problems: [] };

interface Committed extends CommitResult {
  actions: UnsealedAction[];
  /** Why it was not tried. */
  stopped?: Diagnostic[];
}

async function write(
  { config }: Project,
  compiled: Compiled,
  output: Tree,
  options: GenerateOptions & { clock: StageClock },
) {
  const { clock, adopt = [] } = options;
  const { root } = output;
  const reconciliation = await compare(compiled, output, { ...options, adopt: adopt.flat() }, clock);
  const { decisions, blocked } = reconciliation;
  const isAdopted = (paths: readonly string[]): boolean =>
    decisions.some(({ path, adopted, action }) => paths.includes(path) && (adopted ?? action === 'refuse'));
  const file = adopt.findIndex((paths) => !isAdopted(paths));
  if (file >= 0) {
    const isAbsent = decisions.some(
      ({ path, action, wanted }) =>
        adopt[file]?.includes(path) === true &&
        wanted !== undefined &&
        (action === 'create' || action === 'accept-deletion'),
    );
    return { outcome: 'stranger' as const, file, isAbsent };
  }
  const problems = [...compiled.diagnostics, ...reconciliation.diagnostics];
  if (blocked) return { outcome: 'refused' as const, problems };
  const work = async () => {
    const { actions: own, texts } = await planned(reconciliation, compiled.languages);
    const actions = [...overlayActions(reconciliation.tree, texts), ...own];
    const problem = unasked(actions, config, options, options.removals);
    if (problem) return { actions, done: false, stopped: compiled.locate([problem]), diagnostics: [] };
    return { actions, ...(await commitPlanned(root, actions, texts)) };
  };
  const { actions, done, trash, diagnostics, stopped }: Committed = await clock.runAsync(
    'commit',
    work,
    () => decisions.length,
  );
  // What would have happened to other files is of no interest then.
  if (stopped) return { outcome: 'refused' as const, problems: [...compiled.diagnostics, ...stopped] };
  problems.push(...diagnostics);
  if (!done) return { outcome: 'refused' as const, problems };
  compiled.remember();
  return {
    outcome: 'written' as const,
    actions,
    settled: [...(reconciliation.settled?.keys() ?? [])].sort(),
    packages: compiled.languages.packages(),
    problems,
    ...(trash === undefined ? {} : { trash }),
  };
}
