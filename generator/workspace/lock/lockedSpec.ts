import type { BoundCommand } from '../../../types/ir/Spec.js';
import { sha256 } from '../../tree/fingerprint.js';
import type { LockedSpec } from './Lock.js';

/** What the lock remembers of the spec of a command. Order of keys and layout of the file do not count. */
export function lockedSpec({ file, spec }: Pick<BoundCommand, 'file' | 'spec'>): LockedSpec {
  const { name: _name, $schema: _schema, ...shape } = spec;
  return { file, shape: sha256(JSON.stringify(shape, sorted)) };
}

/** A replacer for `JSON.stringify` that gives the keys of every object in one order. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
