import type { Constraints } from '../../types/CommandSpec.js';
import type { Field } from '../../types/ir/Field.js';
import { resolve } from '../../types/ir/resolve.js';
import { factsOf, rangeOf } from '../../types/ir/scalars.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';

/** Which values a field takes of those that its protobuf type has, in sentences. */
export function constraintNotes(types: TypeTable, { type, constraints }: Field): string[] {
  const node = resolve(types, type.kind === 'nullable' ? type.inner : type);
  const { minLength, maxLength, minItems, maxItems, pattern } = constraints;
  const unit = node.kind === 'scalar' && node.scalar === 'bytes' ? 'byte' : 'character';
  return [
    ...numbers(node, constraints),
    ...counted(minLength, maxLength, unit),
    ...counted(minItems, maxItems, 'item'),
    ...(pattern === undefined ? [] : [`Matches ${pattern}`]),
  ];
}

/** Protobuf has no integers below 32 bits: their range is a bound like any other. */
function numbers(node: TypeNode, { min, max }: Constraints): string[] {
  const facts = node.kind === 'scalar' ? factsOf(node.scalar) : undefined;
  const isNarrow = facts?.family === 'integer' && facts.bits < 32;
  const range = isNarrow && node.kind === 'scalar' ? rangeOf(node.scalar) : undefined;
  const [least, most] = [min ?? range?.[0], max ?? range?.[1]];
  if (least === undefined) return most === undefined ? [] : [`At most ${most}.`];
  if (most === undefined) return [`At least ${least}.`];
  return [String(least) === String(most) ? `Always ${least}.` : `Between ${least} and ${most}.`];
}

function counted(least: number | undefined, most: number | undefined, unit: string): string[] {
  const several = (count: number): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
  if (most === undefined) return least === undefined || least === 0 ? [] : [`At least ${several(least)}.`];
  if (least === most) return [`Exactly ${several(most)}.`];
  return [least === undefined || least === 0 ? `At most ${several(most)}.` : `${least} to ${several(most)}.`];
}
