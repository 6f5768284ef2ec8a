import { AdapterFault } from '../../adapters/AdapterFault.js';
import type { PlannedArtifact, RenderedArtifact } from '../../types/Artifact.js';
import type { View } from '../../types/Code.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { hasErrors } from '../../types/diagnostics/diagnosticTable.js';
import { type CompiledSymbols, symbolsOf } from './compileSymbols.js';
import { ownHeader } from './ownHeader.js';
import { type CompileRequest, type PlannedSpecs, planSpecs } from './planSpecs.js';
import type { StageClock } from './StageClock.js';
import { TemplateError } from './TemplateEngine.js';
import { withContracts } from './withContracts.js';

/** What the compiler needs from outside, none of it changing the output: templates to render with, a clock. */
export interface CompileHost {
  render(template: string, view: View): string;
  /** The file of the project that stands in for a built-in template. */
  overrideOf(template: string): string | undefined;
  clock: StageClock;
}

export interface CompileResult extends Omit<PlannedSpecs, 'planned'> {
  /** Sorted by path; empty when there are errors. Not yet formatted. */
  artifacts: RenderedArtifact[];
  /** What {@link compileSymbols} gives for the same request; missing where nothing was planned. Who holds it holds the program. */
  symbols?: () => CompiledSymbols;
}

/**
 * Compiles specs into the text of files: parse, validate, bind, check, plan, render. Pure: the same request
 * gives the same result anywhere. User errors come back as diagnostics; an exception is a defect.
 */
export function compile(request: CompileRequest, host: CompileHost): CompileResult {
  const { planned, diagnostics, ...rest } = planSpecs(request, host.clock);
  const symbols = (): CompiledSymbols => symbolsOf({ planned, diagnostics, ...rest });
  if (hasErrors(diagnostics)) return { ...rest, artifacts: [], symbols, diagnostics };
  const rendered = host.clock.run(
    'render',
    () => renderAll(planned, host, request),
    ({ artifacts }) => artifacts.length,
  );
  return {
    ...rest,
    artifacts: rendered.artifacts,
    symbols,
    diagnostics: [...diagnostics, ...rendered.diagnostics],
  };
}

type RenderedText = Omit<RenderedArtifact, 'contract'>;

function renderAll(
  planned: readonly PlannedArtifact[],
  host: CompileHost,
  { config, specGlobs }: CompileRequest,
): { artifacts: RenderedArtifact[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const headed = ownHeader(config.headers, specGlobs?.config ?? '');
  const isNew = ({ place }: Diagnostic): boolean =>
    !diagnostics.some((known) => known.code === 'ARC7012' && known.place.pointer === place.pointer);
  const artifacts = planned.flatMap((artifact): RenderedText[] => {
    try {
      const made = headed(render(artifact, host));
      if ('artifact' in made) return [made.artifact];
      // One line is wrong in all files of its glob.
      if (isNew(made.fault)) diagnostics.push(made.fault);
      return [];
    } catch (error) {
      diagnostics.push(renderFault(artifact, error, host));
      return [];
    }
  });
  return { artifacts: diagnostics.length > 0 ? [] : withContracts(artifacts), diagnostics };
}

function render(
  { template, view, shared, symbols: _, plannedBy, ...artifact }: PlannedArtifact,
  host: CompileHost,
): RenderedText {
  const text = host.render(template, view(shared?.lists ?? []));
  if (plannedBy !== undefined && text.length > longest)
    throw new AdapterFault(plannedBy, `${artifact.path} has more than ${longest} characters`);
  return { ...artifact, text };
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
