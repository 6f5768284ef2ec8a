import type { GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';
import { AdapterFault } from '../../adapters/AdapterFault.js';
import type { Language } from '../../renderers/language/Language.js';
import type { Languages } from '../../renderers/language/Languages.js';
import { type PlannedArtifact, PROJECT_OWNER, type RenderedArtifact } from '../../types/Artifact.js';
import type { View } from '../../types/Code.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import type { ProjectType } from '../../types/ProjectType.js';
import { bindSpecs } from '../../validators/binder/bindSpecs.js';
import { withReferenced } from '../../types/ir/withReferenced.js';
import { checkCommands } from '../../validators/rules/checkCommands.js';
import type { Memory } from './Memory.js';
import { type LockedSpec, lockedSpec } from './lockedSpec.js';
import { TemplateError } from './TemplateEngine.js';
import { hasErrors } from '../../types/diagnostics/diagnosticTable.js';
import { planArtifacts, type UnrunAdapters } from './planArtifacts.js';
import { readSpecs, type SpecFile } from './readSpecs.js';
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
  projectTypes: readonly ProjectType[];
  adapters: readonly GeneratorAdapter[];
  /** Those that come with archc, and those that the adapters bring. */
  languages: Languages;
  /** Adapters of the project that were not run. */
  unrun?: UnrunAdapters | undefined;
  adapterOverride: readonly string[];
  /** Folder of the Rust runtime crate, relative to the output root; it may lie outside. */
  runtimeCrate: string;
  /** What the adapters remember of what they gave before, by id. */
  memories: ReadonlyMap<string, Memory>;
}

/** What the compiler needs from outside, none of it changing the output: templates to render with, a clock. */
export interface CompileHost {
  render(template: string, view: View): string;
  /** The file of the project that stands in for a built-in template. */
  overrideOf(template: string): string | undefined;
  clock: StageClock;
}

export interface CompileResult {
  /** Sorted by path; empty when there are errors. Not yet formatted. */
  artifacts: RenderedArtifact[];
  /** Names of the commands that were wanted, sorted. */
  commands: string[];
  /** Of every command of the project the spec that it was compiled from. */
  specs: Map<string, LockedSpec>;
  diagnostics: Diagnostic[];
}

/**
 * Compiles specs into the text of files: parse, validate, bind, check, plan, render. Pure: the same request
 * gives the same result anywhere. User errors come back as diagnostics; an exception is a defect.
 */
export function compile(request: CompileRequest, host: CompileHost): CompileResult {
  const { clock } = host;
  const { config, selected } = request;
  const read = clock.run(
    'validate',
    () => readSpecs(request.specs, config.limits.specBytes),
    ({ checked }) => checked.length,
  );
  const { program, diagnostics: unbound } = clock.run(
    'bind',
    () => bindSpecs(read.checked, config, request.projectTypes),
    ({ program: { types } }) => types.size,
  );
  // Values of a type without end cannot be checked.
  const endless = unbound.some(({ code }) => code === 'ARC3008' || code === 'ARC3012');
  const checks = clock.run(
    'check',
    () => (endless ? [] : checkCommands(program, config)),
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
  const result = (artifacts: RenderedArtifact[], diagnostics: Diagnostic[]): CompileResult => ({
    artifacts,
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
    () => planArtifacts({ ...request, program: { ...program, specs } }),
    ({ artifacts }) => artifacts.length,
  );
  const all = [...found, ...settle(plan.diagnostics)];
  if (hasErrors(all)) return result([], all);
  const owners = new Set(wanted.map(({ name }) => name));
  // An aggregate of half a project would drop the other half.
  if (broken.size === 0 || request.isolated) owners.add(PROJECT_OWNER);
  // A number that a file uses must be remembered, and what is remembered only grows.
  const planned = plan.artifacts.filter(
    ({ id, amendment }) =>
      owners.has(id.owner) || request.languages.amender(amendment?.kind ?? '')?.remembers,
  );
  const rendered = clock.run(
    'render',
    () => renderAll(planned, request.languages, host),
    ({ artifacts }) => artifacts.length,
  );
  return result(rendered.artifacts, [...all, ...rendered.diagnostics]);
}

/** The files of specs that were not asked for and that nothing asked for needs: their errors do not stop the others. */
function othersOf({ specs, selected }: CompileRequest, needed: readonly Spec[]): Set<string> {
  if (selected === undefined) return new Set();
  const others = new Set(specs.map(({ file }) => file));
  for (const file of [...selected, ...needed.map((command) => command.file)]) others.delete(file);
  return others;
}

/**
 * As many blank lines in a row as the language has, one line break at the end. The copy is also one flat string: what a
 * template concatenates is a tree of pieces, which takes several times the memory.
 */
function tidy(text: string, { blankLines = 1 }: Language): string {
  const blank = text.replace(/\n{3,}/g, ({ length }) => '\n'.repeat(Math.min(length, blankLines + 1)));
  return `${blank.trimEnd()}\n`;
}

function renderAll(
  planned: readonly PlannedArtifact[],
  languages: Languages,
  host: CompileHost,
): { artifacts: RenderedArtifact[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const artifacts = planned.flatMap((artifact): RenderedArtifact[] => {
    try {
      return [render(artifact, languages, host)];
    } catch (error) {
      diagnostics.push(renderFault(artifact, error, host));
      return [];
    }
  });
  return { artifacts: diagnostics.length > 0 ? [] : artifacts, diagnostics };
}

function render(
  { template, view, shared, plannedBy, ...artifact }: PlannedArtifact,
  languages: Languages,
  host: CompileHost,
): RenderedArtifact {
  const text = host.render(template, view(shared?.lists ?? []));
  if (plannedBy !== undefined && text.length > longest)
    throw new AdapterFault(plannedBy, `${artifact.path} has more than ${longest} characters`);
  return { ...artifact, text: tidy(text, languages.of(artifact.id.language)) };
}

/** Far more than a file of a project has: an adapter that makes longer ones does not know when to stop. */
const longest = 16 * 1024 * 1024;

/** Why there is no text. A template that the project overrides is the project's, any other one its adapter's. */
function renderFault(
  { path, place, template, plannedBy }: PlannedArtifact,
  error: unknown,
  host: CompileHost,
): Diagnostic {
  if (error instanceof AdapterFault) return error.diagnostic();
  if (!(error instanceof TemplateError)) throw error;
  const file = host.overrideOf(template);
  if (file === undefined && plannedBy !== undefined)
    return new AdapterFault(
      plannedBy,
      `the template '${template}' of ${path}: ${error.message}`,
    ).diagnostic();
  const where = file === undefined ? place : { file, pointer: '' };
  return { code: 'ARC7002', place: where, params: { template, reason: error.message } };
}
