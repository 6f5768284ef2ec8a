import type { GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';
import type { Languages } from '../../renderers/language/Languages.js';
import { type PlannedArtifact, PROJECT_OWNER } from '../../types/Artifact.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import type { ProjectType } from '../../types/ProjectType.js';
import { bindSpecs } from '../../validators/binder/bindSpecs.js';
import { withReferenced } from '../../types/ir/withReferenced.js';
import { checkCommands } from '../../validators/rules/checkCommands.js';
import type { Memory } from './Memory.js';
import { withoutLeftOut } from './leaveOut.js';
import { type LockedSpec, lockedSpec } from './lockedSpec.js';
import { hasErrors } from '../../types/diagnostics/diagnosticTable.js';
import { type ChosenAdapters, planArtifacts, type UnrunAdapters } from './planArtifacts.js';
import { readSpecs, type SpecFile } from './readSpecs.js';
import { specTargets } from './specTargets.js';
import type { StageClock } from './StageClock.js';

/** Everything that decides the output. */
export interface CompileRequest {
  config: ProjectConfig;
  /** All specs of the project: references and aggregates need them, also when only some are written. */
  specs: readonly SpecFile[];
  /** The files whose commands are wanted; all of them when undefined. */
  selected?: ReadonlySet<string>;
  /** The output stands alone: it holds the wanted commands and those whose types they use, and aggregates no others. */
  isolated: boolean;
  /** What the next run would take for specs, by the config that says so; missing where the output is not in the project. */
  specGlobs?: { globs: readonly string[]; config: string };
  projectTypes: readonly ProjectType[];
  adapters: readonly GeneratorAdapter[];
  /** Those that come with archc, and those that the adapters bring. */
  languages: Languages;
  /** Adapters of the project that were not run. */
  unrun?: UnrunAdapters | undefined;
  chosen: ChosenAdapters;
  /** Folder of the Rust runtime crate, relative to the output root; it may lie outside. */
  runtimeCrate: string;
  /** What the adapters remember of what they gave before, by id. */
  memories: ReadonlyMap<string, Memory>;
}

/** What is decided before any text is made. */
export interface PlannedSpecs {
  /** Sorted by path; empty when there are errors. */
  planned: PlannedArtifact[];
  /** Names of the commands that were wanted, sorted. */
  commands: string[];
  /** Of every command of the project the spec that it was compiled from. */
  specs: Map<string, LockedSpec>;
  diagnostics: Diagnostic[];
}

/** Plans the files of specs: parse, validate, bind, check, plan. Pure: the same request gives the same result anywhere. */
export function planSpecs(request: CompileRequest, clock: StageClock): PlannedSpecs {
  const { config, selected } = request;
  const read = clock.run(
    'validate',
    () => readSpecs(request.specs, config.limits.specBytes),
    ({ checked }) => checked.length,
  );
  const {
    program,
    diagnostics: unbound,
    unresolved,
  } = clock.run(
    'bind',
    () => bindSpecs(read.checked, config, request.projectTypes, read.unread),
    ({ program: { types } }) => types.size,
  );
  // Values of a type without end cannot be checked.
  const endless = unbound.some(({ code }) => ['ARC3008', 'ARC3012', 'ARC3015'].includes(code));
  const checks = clock.run(
    'check',
    () => (endless ? [] : checkCommands(program, config).filter(beyond(unbound, unresolved))),
    (found) => found.length,
  );
  const early = [...read.diagnostics, ...unbound, ...checks];
  const chosen = program.specs.filter(({ file }) => selected === undefined || selected.has(file));
  const needed = selected === undefined ? chosen : withReferenced(chosen, program);
  const wanted = request.isolated ? needed : chosen;
  const others = othersOf(request, needed);
  const settle = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
    diagnostics.map((diagnostic) =>
      others.has(diagnostic.place.file) ? { ...diagnostic, severity: 'warning' } : diagnostic,
    );
  const found = settle(early);
  const result = (planned: PlannedArtifact[], diagnostics: Diagnostic[]): PlannedSpecs => ({
    planned,
    commands: wanted.map(({ name }) => name),
    specs: new Map(program.specs.map((command) => [command.name, lockedSpec(command, program.types)])),
    diagnostics,
  });
  if (hasErrors(found)) return result([], found);

  const broken = new Set(
    early.filter((diagnostic) => hasErrors([diagnostic])).map(({ place }) => place.file),
  );
  const specs = (request.isolated ? wanted : program.specs).filter((command) => {
    return broken.size === 0 || withReferenced([command], program).every(({ file }) => !broken.has(file));
  });
  const plan = clock.run(
    'plan',
    () => {
      const isWhole = !request.isolated && specs.length === program.specs.length;
      return planArtifacts({ ...request, program: { ...program, specs }, isWhole });
    },
    ({ artifacts }) => artifacts.length,
  );
  const { globs = [], config: configFile = '' } = request.specGlobs ?? {};
  const all = [...found, ...settle(plan.diagnostics), ...specTargets(plan.artifacts, globs, configFile)];
  if (hasErrors(all)) return result([], all);
  const owners = new Set(wanted.map(({ name }) => name));
  // An aggregate of half a project would drop the other half.
  if (broken.size === 0 || request.isolated) owners.add(PROJECT_OWNER);
  // A number that a file uses must be remembered, and what is remembered only grows.
  const planned = withoutLeftOut(plan.artifacts, config.leaveOut).filter(
    ({ id, amendment }) =>
      owners.has(id.owner) || request.languages.amender(amendment?.kind ?? '')?.remembers,
  );
  return result(planned, all);
}

/** What is not said of a field by what is wrong with its type already: one cause is told once. */
function beyond(
  unbound: readonly Diagnostic[],
  unresolved: ReadonlySet<string>,
): (found: Diagnostic) => boolean {
  const wrong = unbound.filter(
    (diagnostic) => hasErrors([diagnostic]) && diagnostic.code.startsWith('ARC30'),
  );
  const types = [...unresolved, ...wrong.map(({ place }) => `${place.file} ${place.pointer}`)];
  const fields = new Set(types.map((at) => at.replace(/\/[^/]*$/, '')));
  const isOfValues = ({ code }: Diagnostic): boolean => ['ARC4003', 'ARC4004', 'ARC4012'].includes(code);
  return (found) =>
    !isOfValues(found) || !fields.has(`${found.place.file} ${found.place.pointer}`.replace(/\/[^/]*$/, ''));
}

/** The files of specs that were not asked for and that nothing asked for needs: their errors do not stop the others. */
function othersOf({ specs, selected }: CompileRequest, needed: readonly Spec[]): Set<string> {
  if (selected === undefined) return new Set();
  const others = new Set(specs.map(({ file }) => file));
  for (const file of [...selected, ...needed.map((command) => command.file)]) others.delete(file);
  return others;
}
