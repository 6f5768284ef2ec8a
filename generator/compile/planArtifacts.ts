import { leftOutBy } from './leaveOut.js';
import type { Program } from '../../types/ir/Program.js';
import { builtinAdapters } from '../../adapters/builtinAdapters.js';
import { AdapterFault } from '../../adapters/AdapterFault.js';
import type { GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';
import type { Languages } from '../../renderers/language/Languages.js';
import type { PlannedArtifact } from '../../types/Artifact.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { type Spec, isCommand } from '../../types/ir/Spec.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import type { Memory } from './Memory.js';
import { hasErrors } from '../../types/diagnostics/diagnosticTable.js';
import { suggestionFix } from '../../validators/fixes/fixes.js';
import { didYouMean } from '../../validators/schema/didYouMean.js';
import { Places } from './Places.js';
import { planOwn } from './planOwn.js';
import { type AdapterArtifact, mergeArtifacts } from './mergeArtifacts.js';
import { SlotTable } from './SlotTable.js';

/** Modules of adapters that were not run, and why, as the end of a sentence. */
export interface UnrunAdapters {
  modules: string[];
  reason: string;
}

/** Adapters that were asked for besides those that the specs name, or in place of them. */
export interface ChosenAdapters {
  added: readonly string[];
  /** In place of those that the specs name; none unless there are some. */
  only: readonly string[];
}

export interface PlanRequest {
  program: Program;
  config: ProjectConfig;
  adapters: readonly GeneratorAdapter[];
  languages: Languages;
  /** What the project registers and was not run: an adapter that nobody knows may be one of these. */
  unrun?: UnrunAdapters | undefined;
  chosen: ChosenAdapters;
  /** Folder of the Rust runtime crate, relative to the output root; it may lie outside. */
  runtimeCrate: string;
  /** What the adapters remember, by id. */
  memories: ReadonlyMap<string, Memory>;
  /** The program has all specs of the project. */
  isWhole: boolean;
}

export interface Plan {
  /** Sorted by path; no two paths are equal without regard to case. */
  artifacts: PlannedArtifact[];
  diagnostics: Diagnostic[];
}

/** Hands each command to its adapters and reserves the paths of what they plan. */
export function planArtifacts(request: PlanRequest): Plan {
  const diagnostics: Diagnostic[] = [];
  const byAdapter = new Map<GeneratorAdapter, Spec[]>();
  const slots = new SlotTable();
  for (const command of request.program.specs) {
    const named: GeneratorAdapter[] = [];
    for (const id of adaptersOf(command, request)) {
      const adapter = request.adapters.find((candidate) => candidate.id === id);
      const problem = adapter === undefined ? unknownAdapter(command, id, request) : unfit(command, adapter);
      if (problem) addOnce(diagnostics, problem);
      else if (adapter) {
        groupOf(byAdapter, adapter).push(command);
        named.push(adapter);
      }
    }
    slots.add(command, named);
  }
  if (diagnostics.length > 0) return { artifacts: [], diagnostics };
  diagnostics.push(...slots.left());
  const { program, config, runtimeCrate } = request;
  const leavesOut = leftOutBy(config.leaveOut);
  const places = new Places(config.implementations);
  const planned = request.adapters.flatMap((adapter): AdapterArtifact[] => {
    const own = byAdapter.get(adapter);
    if (own === undefined) return [];
    const options = new Map(Object.entries(config.adapters.options)).get(adapter.id) ?? {};
    const remembered = request.memories.get(adapter.id);
    diagnostics.push(...(remembered?.diagnostics ?? []));
    if (remembered && hasErrors(remembered.diagnostics)) return [];
    const memory = remembered?.source?.document.value;
    const context = {
      config,
      options,
      ...program,
      runtimeCrate,
      leavesOut,
      placeOf: places.placeOf,
      fills: (spec: Spec, slot: string) => slots.filler(spec, slot) === adapter.id,
      ...(memory === undefined ? {} : { memory }),
    };
    const plan = builtinAdapters.includes(adapter)
      ? adapter.plan(own, context)
      : planOwn(adapter, own, context, request.languages);
    diagnostics.push(...plan.diagnostics);
    return plan.artifacts.map((artifact) => ({ adapter: adapter.id, artifact }));
  });
  const merged = mergedOrBlamed(inSpecOrder(planned, request), request.languages);
  diagnostics.push(...places.problems(merged.artifacts, request.isWhole));
  return { ...merged, diagnostics: [...withoutRepeated(diagnostics), ...merged.diagnostics] };
}

/** Two adapters of the project that share an amended file: their amender adds up what they ask for, or fails. */
function mergedOrBlamed(planned: readonly AdapterArtifact[], languages: Languages): Plan {
  try {
    return mergeArtifacts(planned, languages);
  } catch (error) {
    if (!(error instanceof AdapterFault)) throw error;
    return { artifacts: [], diagnostics: [error.diagnostic()] };
  }
}

/** The adapters of a spec, in the order that decides who comes first. */
function adaptersOf(command: Spec, { chosen: { added, only } }: PlanRequest): readonly string[] {
  return [...new Set([...(only.length > 0 ? only : command.adapters), ...added])];
}

/** What adapters plan for a spec, in the order in which it names them: of what they share, the first decides. */
function inSpecOrder(planned: readonly AdapterArtifact[], request: PlanRequest): AdapterArtifact[] {
  const orders = new Map(request.program.specs.map((spec) => [spec.name, adaptersOf(spec, request)]));
  const rank = ({ adapter, artifact }: AdapterArtifact): number =>
    orders.get(artifact.id.owner)?.indexOf(adapter) ?? 0;
  return [...planned].sort((a, b) => rank(a) - rank(b));
}

/** Adapters of one language report the same collision of names. */
function withoutRepeated(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

function groupOf(groups: Map<GeneratorAdapter, Spec[]>, adapter: GeneratorAdapter): Spec[] {
  const group = groups.get(adapter) ?? [];
  groups.set(adapter, group);
  return group;
}

/** What is wrong with the config or the command line is wrong once, whatever the number of specs. */
function addOnce(diagnostics: Diagnostic[], problem: Diagnostic): void {
  const same = ({ code, place }: Diagnostic): boolean =>
    code === problem.code && place.file === problem.place.file && place.pointer === problem.place.pointer;
  if (!diagnostics.some(same)) diagnostics.push(problem);
}

function unknownAdapter(
  command: Spec,
  adapter: string,
  { adapters, chosen, unrun, config }: PlanRequest,
): Diagnostic {
  const known = adapters.map(({ id }) => id);
  const suggestion = didYouMean(adapter, known);
  const isAsked = chosen.only.length > 0 || !command.adapters.includes(adapter);
  const index = config.adapters.default.indexOf(adapter);
  const byConfig = {
    file: '.generator.json',
    pointer: config.adapters.default.length > 1 ? `/adapters/default/${index}` : '/adapters/default',
  };
  const named = command.spec.adapter;
  const pointer = Array.isArray(named) ? `/adapter/${named.indexOf(adapter)}` : '/adapter';
  const bySpec = named === undefined ? byConfig : { file: command.file, pointer };
  const place = isAsked ? { file: '', pointer: '' } : bySpec;
  if (unrun) return { code: 'ARC7008', place, params: { adapter, ...unrun } };
  return {
    code: 'ARC4007',
    place,
    params: { adapter, known, ...(suggestion === undefined ? {} : { suggestion }) },
    ...(place.pointer === '' ? {} : suggestionFix(place.pointer, suggestion)),
  };
}

function unfit(command: Spec, { id, capabilities }: GeneratorAdapter): Diagnostic | undefined {
  const allowed = [...capabilities.environments];
  if (isCommand(command) && !allowed.includes(command.environment)) {
    const place = { file: command.file, pointer: '/environment' };
    return { code: 'ARC4006', place, params: { adapter: id, environment: command.environment, allowed } };
  }
  const missing = capabilities.sections.find(
    ({ key, required }) => required && command.spec[key] === undefined,
  );
  return missing && { code: 'ARC4013', place: command.place, params: { key: missing.key, adapter: id } };
}
