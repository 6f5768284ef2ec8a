import type { BoundCommand } from '../../../types/ir/Spec.js';
import type { TypeTable } from '../../../types/ir/TypeDeclaration.js';
import { specDigest } from '../../../types/ir/specDigest.js';
import type { LockedSpec } from './Lock.js';

/** What the lock remembers of the spec of a command. */
export function lockedSpec(command: BoundCommand, types: TypeTable): LockedSpec {
  return { file: command.file, shape: specDigest('prose', command, types) };
}
