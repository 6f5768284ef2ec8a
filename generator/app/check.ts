import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Project } from '../project/loadProject.js';
import { diskTree } from '../tree/diskTree.js';
import type { LockOptions } from '../workspace/mutex/acquireRunLock.js';
import { RunsBeside } from '../workspace/mutex/RunsBeside.js';
import { driftOf, leftOver } from '../reconcile/driftOf.js';
import { type Looks, looksOf } from '../reconcile/looks.js';
import { filePlace } from '../tree/pathDiagnostic.js';
import type { Compiled } from './CommandGenerator.js';
import { compare, interruptions } from './compare.js';
import { type CompileOptions, compileProject } from './compileProject.js';
import { StandingAnswer } from './StandingAnswer.js';
import { wallClock } from './wallClock.js';

/** Whether everything is what the specs say. */
export type CheckResult =
  | { ok: false; problems: Diagnostic[] }
  | {
      /** The specs compile; what was found is in `drift`. */
      ok: true;
      /** How many files there should be. */
      files: number;
      /**
       * Every difference, and the errors that would stop a run (`ARC5…`, `ARC6…`); empty when nothing would change but the layout of
       * files, which a warning tells of (`ARC6010`).
       */
      drift: Diagnostic[];
      /** Other findings, such as warnings about specs, about layout, and about files that earlier runs left. */
      problems: Diagnostic[];
    };

/** How a project is checked. Everything has a default. */
export interface CheckOptions extends CompileOptions {
  /** How long to wait for a run beside this one before what it was seen to do counts as drift. Ten seconds, in silence, unless told. */
  lock?: LockOptions;
}

const patient: LockOptions = { patience: 10_000, onWait: () => undefined };

/** A run beside this one may be followed by another. */
const mostLooks = 3;

/**
 * Says whether everything in a tree is what its specs say. Writes nothing but, in `.generator/cache`, what it learned of files. On the
 * disk, drift that was found while another run was at work is looked at again when that has ended.
 */
export function check(project: Project, options: CheckOptions = {}): Promise<CheckResult> {
  return look(project, options, mostLooks);
}

async function look(project: Project, options: CheckOptions, looks: number): Promise<CheckResult> {
  const { output = project.tree, lock = patient } = options;
  const beside = output.isDisk ? new RunsBeside(output.root) : undefined;
  const result = await lookOnce(project, options);
  const isClear = !result.ok || result.drift.length === 0;
  if (isClear || looks === 1 || beside === undefined || !(await beside.ended(lock))) return result;
  // What a tree saw of folders, it does not look at again.
  return look(project, { ...options, output: diskTree(output.root) }, looks - 1);
}

async function lookOnce(asked: Project, options: CompileOptions): Promise<CheckResult> {
  const { clock = wallClock() } = options;
  const standing = StandingAnswer.of(asked, options, 'check');
  const files = clock.run(
    'recall',
    () => standing?.recall(),
    (known) => (known === undefined ? 0 : 1),
  );
  if (typeof files === 'number') return { ok: true, files, drift: [], problems: [] };
  const { project } = standing ?? { project: asked };
  const disk = options.output ?? asked.tree;
  const output = standing?.watched(disk) ?? disk;
  const compiled = await compileProject(project, { ...options, output, clock }, true);
  if (!compiled.ok) return { ok: false, problems: compiled.diagnostics };
  const reconciliation = await compare(compiled, output, {}, clock);
  const looks = await looksOf(reconciliation, compiled.languages);
  const work = (): Promise<Diagnostic[]> => driftOf(reconciliation, looks);
  const drift = await clock.runAsync('drift', work, (found) => found.length);
  const problems = [
    ...compiled.diagnostics,
    ...interruptions(output),
    ...leftOver(reconciliation),
    ...(await otherLayout(looks, compiled)),
  ];
  const all = compiled.locate([...drift, ...reconciliation.broken]);
  const { length } = reconciliation.decisions;
  if (all.length + problems.length === 0) await standing?.keep(length, compiled);
  return { ok: true, files: length, drift: all, problems };
}

/** One cause, told once: a config of a formatter came, went or changed since the last run. */
async function otherLayout(
  { layout: [path, ...more] }: Looks,
  { formatterConfig }: Compiled,
): Promise<Diagnostic[]> {
  if (path === undefined) return [];
  const config = await formatterConfig(path);
  const params = { path, more: more.length, ...(config === undefined ? {} : { config }) };
  return [{ code: 'ARC6010', severity: 'warning', params, place: filePlace(path) }];
}
