import type { Spec } from '../../types/ir/Spec.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import { specDigest } from '../../types/ir/specDigest.js';

/** Which spec an owner was compiled from: how a renamed command is recognised. */
export interface LockedSpec {
  /** The file, relative to the root of the project. */
  file: string;
  /** sha256 of the spec without its name. */
  shape: string;
}

/** What the lock remembers of the spec of a command. */
export function lockedSpec(command: Spec, types: TypeTable): LockedSpec {
  return { file: command.file, shape: specDigest('prose', command, types) };
}
