import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { allSpecs } from '../project/findSpecs.js';
import { trustOf, untrusted } from '../project/readInputs.js';
import type { Project } from '../project/loadProject.js';
import { sha256 } from '../tree/fingerprint.js';
import type { Compiled } from './CommandGenerator.js';
import { compare, interruptions } from './compare.js';
import { type CompileOptions, compileProject } from './compileProject.js';
import { type DecideRequest, decidedBy, type Plan, type PlanAsk } from './plan/Plan.js';
import { planned } from './plan/planned.js';
import { type RemovalConsent, unasked } from './plan/removals.js';
import { codeOf, formattedBy, formatterConfigs } from './plan/staleness.js';
import { digestOf, memoryOf, overlayActions, sealedActions } from './plan/sealPlan.js';

/** A plan, or what is wrong with the specs. */
export type PlanResult =
  | {
      ok: true;
      plan: Plan;
      /** The names that the planned files declare for what is in the specs. Made when it is asked for. */
      symbols: Compiled['symbols'];
    }
  | { ok: false; problems: Diagnostic[] };

export interface PlanOptions extends CompileOptions, DecideRequest {
  /** What may go, although it is much, without a warning. */
  removals?: RemovalConsent;
}

/**
 * Plans what a run would do: every path, the texts, and the state that all of it is for. Writes nothing. A plan for an
 * overlay also holds the changes that are laid over.
 */
export async function planProject(project: Project, options: PlanOptions = {}): Promise<PlanResult> {
  const { output = project.tree, clock, specs = allSpecs, adapters = [], onlyAdapters = [] } = options;
  const trust = trustOf(project.tree, options.trust ?? untrusted);
  const compiled = await compileProject(project, options);
  if (!compiled.ok) return { ok: false, problems: compiled.diagnostics };
  const reconciliation = await compare(compiled, output, options, clock);
  const { tree } = reconciliation;
  const made = await planned(reconciliation, compiled.languages);
  const texts = new Map(made.texts);
  const given = [...specs.given].map(([name, text]): [string, string] => {
    const hash = sha256(text);
    texts.set(hash, text);
    return [name, hash];
  });
  const code = await codeOf(project, trust);
  const ask: PlanAsk = {
    specs: [...specs.named],
    given: Object.fromEntries(given),
    adapters: [...adapters],
    onlyAdapters: [...onlyAdapters],
    apart: output.root !== project.root,
    code: Object.keys(code).length > 0,
    decide: decidedBy(options),
  };
  const actions = sealedActions(tree, made.actions);
  const formatting = { [formatterConfigs]: await compiled.formatting(formattedBy(actions)) };
  const inputs = { ...Object.fromEntries(compiled.inputs), ...code, ...formatting };
  const world = { inputs, memory: memoryOf(tree, actions) };
  // Whoever applies the plan is asked; here it is worth a warning.
  const removal = unasked(actions, project.config, options, options.removals);
  const problems = [
    ...compiled.diagnostics,
    ...interruptions(output),
    ...reconciliation.diagnostics,
    ...(removal ? compiled.locate([{ ...removal, severity: 'warning' }]) : []),
  ];
  const unsigned: Plan = {
    version: 1,
    digest: '',
    ask,
    world,
    problems,
    blocked: reconciliation.blocked,
    actions: [...overlayActions(tree, texts), ...actions],
    texts: Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  const { symbols } = compiled;
  return { ok: true, plan: { ...unsigned, digest: digestOf(unsigned) }, symbols };
}
