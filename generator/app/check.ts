import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Project } from '../project/loadProject.js';
import { driftOf, leftOver } from '../reconcile/driftOf.js';
import { compare, interruptions } from './compare.js';
import { type CompileOptions, compileProject } from './compileProject.js';

/** Whether everything is what the specs say. */
export type CheckResult =
  | { ok: false; problems: Diagnostic[] }
  | {
      /** The specs compile; what was found is in `drift`. */
      ok: true;
      /** How many files there should be. */
      files: number;
      /** Every difference, and the errors that would stop a run (`ARC5…`, `ARC6…`); empty when nothing would change. */
      drift: Diagnostic[];
      /** Other findings, such as warnings about specs, and about files that earlier runs left. */
      problems: Diagnostic[];
    };

/** Says whether everything in a tree is what its specs say. Writes nothing but, in `.generator/cache`, what it learned of files. */
export async function check(project: Project, options: CompileOptions = {}): Promise<CheckResult> {
  const { output = project.tree, clock } = options;
  const compiled = await compileProject(project, options, true);
  if (!compiled.ok) return { ok: false, problems: compiled.diagnostics };
  const reconciliation = await compare(compiled, output, {}, clock);
  const work = (): Promise<Diagnostic[]> => driftOf(reconciliation);
  const drift = clock ? await clock.runAsync('drift', work, (found) => found.length) : await work();
  const problems = [...compiled.diagnostics, ...interruptions(output), ...leftOver(reconciliation)];
  const all = compiled.locate([...drift, ...reconciliation.broken]);
  return { ok: true, files: reconciliation.decisions.length, drift: all, problems };
}
