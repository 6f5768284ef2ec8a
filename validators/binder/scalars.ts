import { scalarNames } from '../../types/ir/scalars.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';

/** Every built-in type name of the type language with what it means. */
export const builtins: ReadonlyMap<string, TypeNode> = new Map<string, TypeNode>([
  ...scalarNames.map((scalar): [string, TypeNode] => [scalar, { kind: 'scalar', scalar }]),
  ['number', { kind: 'scalar', scalar: 'float64' }],
  ['json', { kind: 'json' }],
  ['unknown', { kind: 'json' }],
]);
