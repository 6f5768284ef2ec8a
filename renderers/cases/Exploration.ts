import type { Constraints } from '../../types/CommandSpec.js';
import type { Field } from '../../types/ir/Field.js';
import { resolve } from '../../types/ir/resolve.js';
import { type Arguments, substitute } from '../../types/ir/substitute.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { JsonObject } from '../../types/Json.js';
import { type SampleSize, sampleFields, type SeenValues } from '../samples.js';
import type { CaseList } from './CaseList.js';
import type { Spot } from './spots.js';
import type { Violation } from './violations.js';

/** What is gone through: the types, and which of them are done, since each needs to be proved once a spec. */
export interface Exploration {
  types: TypeTable;
  seen: SeenValues;
  list: CaseList;
  /** Uses of declared types that were met, by target and arguments. */
  done: Set<string>;
  /** What generic parameters stand for at this place. */
  parameters: Arguments;
  /** Whether the language checks a pattern; some engines cannot do all of ECMAScript's. */
  checksPattern: (pattern: string) => boolean;
  /** Goes on with the type of what lies at a spot. */
  explore: (at: Exploration, spot: Spot, node: TypeNode, constraints: Constraints) => void;
}

export const isNull: Violation = { to: { value: null }, rule: 'null' };

/** Whether a type, with these arguments, was met before; it is met now. */
export function isDone({ done }: Exploration, target: string, args: readonly TypeNode[]): boolean {
  const key = args.length === 0 ? target : `${target} ${JSON.stringify(args)}`;
  if (done.has(key)) return true;
  done.add(key);
  return false;
}

export function sampleOf(at: Exploration, fields: readonly Field[], size: SampleSize): JsonObject | undefined {
  return sampleFields(at.types, fields, size, at);
}

/** Whether null is an error for the type itself, whatever the presence of the field. */
export function refusesNull({ types, parameters }: Exploration, node: TypeNode): boolean {
  const type = resolve(types, substitute(node, parameters));
  if (type.kind === 'reference') return types.has(type.target);
  return type.kind !== 'json' && type.kind !== 'nullable' && type.kind !== 'parameter';
}

/** Text that is none of the given. */
export function otherThan(taken: readonly string[], start = 'something-else', more = '-'): string {
  const known = new Set(taken);
  let text = start;
  while (known.has(text)) text += more;
  return text;
}
