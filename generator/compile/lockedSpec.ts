import type { Spec } from '../../types/ir/Spec.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import { canonicalJson, specDigest } from '../../types/ir/specDigest.js';
import { sha256 } from '../tree/fingerprint.js';

/** Which spec an owner was compiled from: how a renamed command is recognised. */
export interface LockedSpec {
  /** The file, relative to the root of the project. */
  file: string;
  /** sha256 of the spec without its name. */
  shape: string;
  /** A short hash of each part, such as a field, an error, a type: how a spec with another name that changed is recognised. */
  parts?: string;
}

/** What the lock remembers of the spec of a command. */
export function lockedSpec(command: Spec, types: TypeTable): LockedSpec {
  return { file: command.file, shape: specDigest('prose', command, types), parts: partsOf(command.spec) };
}

/** The most parts that are remembered of one spec. */
const mostParts = 500;

/** What tells one spec from another; the rest is the same for many. */
const telling = ['description', 'types', 'params', 'results', 'errors', 'examples', 'trait'];

function partsOf(spec: object): string {
  const parts = Object.entries(spec)
    .filter(([key]) => telling.includes(key))
    .flatMap(([key, value]: [string, unknown]): unknown[][] => {
      if (Array.isArray(value)) return value.map((part: unknown) => [key, '', part]);
      if (typeof value !== 'object' || value === null) return [[key, '', value]];
      return Object.entries(value).map(([name, part]: [string, unknown]) => [key, name, part]);
    });
  const hashes = parts.map((part) => sha256(canonicalJson(part)).slice(0, 8));
  return [...new Set(hashes)].sort().slice(0, mostParts).join(' ');
}
