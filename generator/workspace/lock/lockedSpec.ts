import type { BoundCommand, TypeTable } from '../../../types/ir/Ir.js';
import { specDigest } from '../../../types/ir/specDigest.js';
import type { LockedSpec } from './Lock.js';

/** What the lock remembers of the spec of a command. */
export function lockedSpec(command: BoundCommand, types: TypeTable): LockedSpec {
  return { file: command.file, shape: specDigest('prose', command, types) };
}
