import type { Constraints } from '../types/CommandSpec.js';
import type { Field } from '../types/ir/Field.js';
import { resolve } from '../types/ir/resolve.js';
import type { TypeTable } from '../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../types/ir/TypeNode.js';
import { codeSpan } from './markdown.js';
import { sentences } from './sentences.js';

/** The least and the most that a number may be. */
export type Bounds = readonly [least: Bound, most: Bound];

type Bound = number | string | bigint;

/**
 * Which values a field takes of those that its type has, in sentences; undefined when there are no constraints. `bounds`
 * are those of its scalar where the type of the language is wider. It is the same in the comments of every language, but
 * for Python, whose annotations say it.
 */
export function constraintNote(
  types: TypeTable,
  { type, constraints }: Field,
  bounds?: Bounds,
): string | undefined {
  if (bounds === undefined && Object.keys(constraints).length === 0) return undefined;
  const { minLength, maxLength, minItems, maxItems, pattern } = constraints;
  const found = sentences([
    number(constraints, bounds),
    counted(minLength, maxLength, isBytes(types, type) ? 'byte' : 'character'),
    counted(minItems, maxItems, 'item'),
    pattern === undefined ? undefined : `Matches ${codeSpan(pattern)}.`,
  ]);
  return found.length === 0 ? undefined : found.join(' ');
}

function number({ min, max }: Constraints, bounds: Bounds | undefined): string | undefined {
  const [least, most] = [min ?? bounds?.[0], max ?? bounds?.[1]];
  if (least === undefined) return most === undefined ? undefined : `At most ${most}.`;
  if (most === undefined) return `At least ${least}.`;
  return String(least) === String(most) ? `Always ${least}.` : `Between ${least} and ${most}.`;
}

function isBytes(types: TypeTable, type: TypeNode): boolean {
  const node = resolve(types, type);
  return node.kind === 'nullable'
    ? isBytes(types, node.inner)
    : node.kind === 'scalar' && node.scalar === 'bytes';
}

function counted(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  const several = (count: number): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
  if (most === undefined)
    return least === undefined || least === 0 ? undefined : `At least ${several(least)}.`;
  if (most === 0) return 'Always empty.';
  if (least === most) return `Exactly ${several(most)}.`;
  return least === undefined || least === 0 ? `At most ${several(most)}.` : `${least} to ${several(most)}.`;
}
