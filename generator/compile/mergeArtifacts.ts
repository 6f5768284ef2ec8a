import type { Languages } from '../../renderers/language/Languages.js';
import { type Amendment, type PlannedArtifact, PROJECT_OWNER } from '../../types/Artifact.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';

/** What an adapter planned. */
export interface AdapterArtifact {
  adapter: string;
  artifact: PlannedArtifact;
}

/**
 * One plan of what several adapters planned, sorted by path. A file that two of them share is planned once; any other two
 * at one path, upper and lower case alike, are a collision.
 */
export function mergeArtifacts(
  planned: readonly AdapterArtifact[],
  languages: Languages,
): {
  artifacts: PlannedArtifact[];
  diagnostics: Diagnostic[];
} {
  const byPath = new Map<string, AdapterArtifact>();
  const diagnostics = new Map<string, Diagnostic>();
  for (const next of planned) {
    const key = next.artifact.path.normalize('NFC').toLowerCase();
    const first = byPath.get(key);
    const merged = first && merge(first, next, languages);
    if (first && !merged) {
      // Two adapters that both make the server of a command meet in its tests too: it is one thing to mend.
      const cause = JSON.stringify(
        [first, next].map(({ adapter, artifact }) => [adapter, artifact.id.owner]),
      );
      const known = first.adapter === next.adapter ? key : cause;
      if (!diagnostics.has(known)) diagnostics.set(known, collision(first, next));
      continue;
    }
    byPath.set(key, merged ?? next);
  }
  const artifacts = [...byPath.values()].map(({ artifact }) => artifact);
  artifacts.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  return { artifacts, diagnostics: [...diagnostics.values()] };
}

/** The one file that two adapters share; undefined when they do not. The first says what it looks like. */
function merge(
  first: AdapterArtifact,
  second: AdapterArtifact,
  languages: Languages,
): AdapterArtifact | undefined {
  const [one, other] = [first.artifact, second.artifact];
  if (one.shared === undefined || other.shared === undefined || !isSame(one, other)) return undefined;
  const lists = new Map([...one.shared.lists, ...other.shared.lists].map((file) => [file.path, file]));
  const artifact = { ...one, shared: { lists: [...lists.values()] } };
  if (one.amendment === undefined && other.amendment === undefined) return { ...first, artifact };
  const amendment = sumOf(one.amendment, other.amendment, languages);
  return amendment && { ...first, artifact: { ...artifact, amendment } };
}

function isSame(one: PlannedArtifact, other: PlannedArtifact): boolean {
  const { owner, role, language } = one.id;
  const ids = owner === other.id.owner && role === other.id.role && language === other.id.language;
  return (
    ids && one.path === other.path && one.template === other.template && one.ownership === other.ownership
  );
}

/** What both ask for; undefined when they cannot be one. */
function sumOf(
  first: Amendment | undefined,
  second: Amendment | undefined,
  languages: Languages,
): Amendment | undefined {
  if (first === undefined || first.kind !== second?.kind) return undefined;
  const amender = languages.amender(first.kind);
  return amender?.sum && { kind: first.kind, data: amender.sum(first.data, second.data) };
}

function collision(first: AdapterArtifact, second: AdapterArtifact): Diagnostic {
  const { path, place } = second.artifact;
  const adapters = first.adapter === second.adapter ? {} : { adapters: [first.adapter, second.adapter] };
  return {
    code: 'ARC5001',
    place,
    params: { path, first: labelOf(first.artifact), second: labelOf(second.artifact), ...adapters },
    related: [{ place: first.artifact.place, note: 'the other one' }],
  };
}

function labelOf({ id }: PlannedArtifact): string {
  return id.owner === PROJECT_OWNER ? `the ${id.role} of the project` : `the ${id.role} of ${id.owner}`;
}
