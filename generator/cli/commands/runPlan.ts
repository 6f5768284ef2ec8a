import { planProject } from '../../app/planProject.js';
import type { JsonValue } from '../../../types/Json.js';
import type { CommandIo } from '../CommandIo.js';
import type { Report } from '../Report.js';
import { askFor, type CompileFlags, statsText, uncompiled } from './askFor.js';
import { artifactsOf, describeFiles, fileData } from './describeFiles.js';

export interface PlanFlags extends CompileFlags {
  /** Print the plan itself, as `archc apply` takes it. */
  whole?: boolean;
}

/** Lists every file that the specs ask for: who owns it and what a run would do to it, with a hash of the whole. */
export async function runPlan(io: CommandIo, files: readonly string[], flags: PlanFlags): Promise<Report> {
  const { project, options, base } = await askFor('plan', io, files, flags);
  const result = await planProject(project, options);
  if (!result.ok) return uncompiled(base, result.problems);
  if (flags.stats === true) io.stderr.write(`${statsText(options.clock)}\n`);
  const { plan } = result;
  const actions = artifactsOf(plan.actions);
  const rows = actions.map(
    ({ path, ownership, action }) => `  ${ownership.padEnd(9)}  ${action.padEnd(9)}  ${path}`,
  );
  const specs = describeFiles(actions).summary.replace(/:.*/, '');
  return {
    ...base,
    exitCode: 0,
    summary: `${specs}, ${actions.length} files, plan ${plan.digest.slice(0, 16)}.`,
    data: {
      hash: plan.digest,
      files: fileData(actions),
      ...(flags.whole ? { plan: JSON.parse(JSON.stringify(plan)) as JsonValue } : {}),
    },
    problems: plan.problems,
    next: [],
    text: flags.whole ? JSON.stringify(plan) : rows.join('\n'),
  };
}
