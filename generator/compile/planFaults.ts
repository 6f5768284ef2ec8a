import { isLanguageId } from '../../renderers/language/Language.js';
import type { Languages } from '../../renderers/language/Languages.js';
import { type Ownership, type PlannedArtifact, PROJECT_OWNER } from '../../types/Artifact.js';
import { describeDiagnostic } from '../../types/diagnostics/diagnosticTable.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { pathProblem } from '../tree/pathProblem.js';

/** What the files of an adapter may be about. */
export interface PlanLimits {
  /** The names of its specs. */
  owners: ReadonlySet<string>;
  /** The ids of its languages. */
  languages: ReadonlySet<string>;
  known: Languages;
}

const ownerships: Readonly<Record<Ownership, true>> = {
  generated: true,
  scaffold: true,
  merged: true,
  region: true,
  amended: true,
};

type Unknown<T> = Partial<Record<keyof T, unknown>>;

/** What is wrong with a file that an adapter of the project plans, as a sentence; undefined for a sound one. */
export function artifactFault(value: unknown, limits: PlanLimits): string | undefined {
  if (!isObject(value)) return 'it plans a file that is no object';
  const artifact = value as Unknown<PlannedArtifact>;
  const { path, ownership, template, view, extensionPoint, shared, symbols } = artifact;
  if (typeof path !== 'string') return 'it plans a file without a path';
  const of = `the file ${JSON.stringify(path)} that it plans`;
  const reason = pathFault(path) ?? idFault(artifact.id, limits) ?? amendmentFault(artifact, limits);
  if (reason !== undefined) return `${of} ${reason}`;
  if (typeof ownership !== 'string' || !Object.hasOwn(ownerships, ownership))
    return `${of} has no ownership that archc knows`;
  if (typeof template !== 'string' || template === '') return `${of} has no template`;
  if (typeof view !== 'function') return `${of} has no view`;
  if (typeof extensionPoint !== 'string') return `${of} has no extensionPoint`;
  if (symbols !== undefined && typeof symbols !== 'function')
    return `${of} has \`symbols\` that are no function`;
  if (shared !== undefined && !isShared(shared)) return `${of} has a broken \`shared\``;
  return isPlace(artifact.place) ? undefined : `${of} has no place`;
}

/** What is wrong with a diagnostic of an adapter: archc must know it, and be able to say it. */
export function diagnosticFault(value: unknown): string | undefined {
  try {
    if (isObject(value) && isPlace(value.place) && isObject(value.params)) {
      describeDiagnostic(value as unknown as Diagnostic);
      return undefined;
    }
  } catch {
    // Its code is not known, or its params are not those of the code.
  }
  return 'it reports something that is no diagnostic of archc';
}

function pathFault(path: string): string | undefined {
  const problem = pathProblem(path);
  if (problem !== undefined) return 'has a path that archc does not write to';
  return path.split('/')[0]?.toLowerCase() === '.generator' || path.toLowerCase() === '.generator.json'
    ? 'is one of those that are archc’s own'
    : undefined;
}

function idFault(value: unknown, { owners, languages }: PlanLimits): string | undefined {
  if (!isObject(value)) return 'has no id';
  const { owner, role, language } = value;
  if (typeof owner !== 'string' || (owner !== PROJECT_OWNER && !owners.has(owner)))
    return 'has an owner that is none of its specs';
  // It becomes part of keys in locks.
  if (typeof role !== 'string' || !/^[^\s\p{C}]{1,200}$/u.test(role)) return 'has no plain role';
  if (typeof language !== 'string' || !isLanguageId(language)) return 'has no language';
  if (!languages.has(language)) return `has the language '${language}', which is not among its \`languages\``;
  return undefined;
}

function amendmentFault(
  { ownership, amendment }: Unknown<PlannedArtifact>,
  { known }: PlanLimits,
): string | undefined {
  if (amendment === undefined) return undefined;
  if (ownership !== 'amended') return 'has an amendment and is not `amended`';
  if (!isObject(amendment) || typeof amendment.kind !== 'string') return 'has an amendment without a kind';
  if (known.amender(amendment.kind) === undefined)
    return `has an amendment of the kind '${amendment.kind}', which no language knows`;
  try {
    const text: unknown = JSON.stringify(amendment.data);
    if (typeof text === 'string') return undefined;
  } catch {
    // A cycle, or a number that JSON has not.
  }
  return 'has an amendment whose data is not JSON';
}

function isShared(value: unknown): boolean {
  return (
    isObject(value) &&
    Array.isArray(value.lists) &&
    value.lists.every(
      (file) =>
        isObject(file) &&
        typeof file.path === 'string' &&
        typeof file.what === 'string' &&
        (file.registers === undefined || isRegistration(file.registers)),
    )
  );
}

function isRegistration(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.call === 'string' &&
    Array.isArray(value.names) &&
    value.names.every((name) => typeof name === 'string')
  );
}

function isPlace(value: unknown): boolean {
  return isObject(value) && typeof value.file === 'string' && typeof value.pointer === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
