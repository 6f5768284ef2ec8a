import { specDigest, specsDigest } from '../../types/ir/specDigest.js';
import type { Command } from '../../types/ir/Spec.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';

/** What a worker and its client compare: the digest of all commands, and that of each. */
export interface SpecHashes {
  all: string;
  /** Sorted by name. */
  commands: readonly { name: string; hash: string }[];
}

/** Of each digest as much as tells two apart: a person may have to read it. */
export function specHashes(served: readonly Command[], types: TypeTable): SpecHashes {
  const commands = served.map((command) => ({
    name: command.name,
    hash: specDigest('wire', command, types).slice(0, 16),
  }));
  return {
    all: specsDigest('wire', served, types).slice(0, 32),
    commands: commands.sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
