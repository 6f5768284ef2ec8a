import { AdapterFault, blamed } from '../../adapters/AdapterFault.js';
import type { AdapterContext, AdapterPlan, GeneratorAdapter } from '../../adapters/GeneratorAdapter.js';
import type { Languages } from '../../renderers/language/Languages.js';
import type { PlannedArtifact } from '../../types/Artifact.js';
import type { FileSymbol } from '../../types/SourceSymbol.js';
import type { Spec } from '../../types/ir/Spec.js';
import { artifactFault, diagnosticFault } from './planFaults.js';
import { checkedSymbols } from './symbolFault.js';

/** More files than any project has. */
const mostFiles = 100_000;

/**
 * Runs an adapter of the project and checks what it gives, which may be anything. What it does wrong, there or when a file is
 * rendered, is reported by its name, and nothing that it planned is used.
 */
export function planOwn(
  adapter: GeneratorAdapter,
  own: readonly Spec[],
  context: AdapterContext,
  languages: Languages,
): AdapterPlan {
  const { id } = adapter;
  try {
    const plan = blamed(id, 'plan()', (): unknown => adapter.plan(own, context))();
    const { artifacts, diagnostics } = partsOf(id, plan);
    const checks = {
      owners: new Set(own.map(({ name }) => name)),
      languages: new Set(
        adapter.languages.map((language) => (typeof language === 'string' ? language : language.id)),
      ),
      known: languages,
    };
    const problem =
      artifacts.map((artifact) => artifactFault(artifact, checks)).find((fault) => fault !== undefined) ??
      diagnostics.map(diagnosticFault).find((fault) => fault !== undefined);
    if (problem !== undefined) throw new AdapterFault(id, problem);
    return {
      artifacts: artifacts.map((artifact) => attributed(artifact as PlannedArtifact, id)),
      diagnostics: diagnostics as AdapterPlan['diagnostics'],
    };
  } catch (error) {
    if (!(error instanceof AdapterFault)) throw error;
    return { artifacts: [], diagnostics: [error.diagnostic()] };
  }
}

function partsOf(adapter: string, plan: unknown): { artifacts: unknown[]; diagnostics: unknown[] } {
  const { artifacts, diagnostics } = (plan ?? {}) as Partial<Record<keyof AdapterPlan, unknown>>;
  if (!Array.isArray(artifacts) || !Array.isArray(diagnostics))
    throw new AdapterFault(adapter, 'plan() gave no artifacts and diagnostics');
  if (artifacts.length > mostFiles) throw new AdapterFault(adapter, `it plans ${artifacts.length} files`);
  return { artifacts, diagnostics };
}

function attributed(artifact: PlannedArtifact, adapter: string): PlannedArtifact {
  const view = blamed(adapter, `the view of ${artifact.path}`, (lists: Parameters<typeof artifact.view>[0]) =>
    artifact.view(lists),
  );
  const { symbols } = artifact;
  return {
    ...artifact,
    view,
    ...(symbols === undefined ? {} : { symbols: attributedSymbols(adapter, artifact.path, symbols) }),
    plannedBy: adapter,
  };
}

function attributedSymbols(
  adapter: string,
  path: string,
  symbols: () => readonly FileSymbol[],
): () => readonly FileSymbol[] {
  const what = `the symbols of ${path}`;
  return blamed(adapter, what, () => {
    const given = checkedSymbols(symbols());
    if (typeof given === 'string') throw new AdapterFault(adapter, `${what}: it ${given}`);
    return given;
  });
}
