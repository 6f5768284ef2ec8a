import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { ScalarName } from '../../types/ir/scalars.js';

const names = [
  'string',
  'boolean',
  'int8',
  'int16',
  'int32',
  'int53',
  'int64',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'float32',
  'float64',
  'bytes',
  'datetime',
  'date',
  'uuid',
  'url',
] as const satisfies readonly ScalarName[];

/** Every built-in type name of the type language with what it means. */
export const builtins: ReadonlyMap<string, TypeNode> = new Map<string, TypeNode>([
  ...names.map((scalar): [string, TypeNode] => [scalar, { kind: 'scalar', scalar }]),
  ['number', { kind: 'scalar', scalar: 'float64' }],
  ['json', { kind: 'json' }],
  ['unknown', { kind: 'json' }],
]);

/** Integer types that may be keys of a Record: JSON keys are text, and 32 bits is what every language's map takes. */
export const keyScalars: ReadonlySet<ScalarName> = new Set([
  'string',
  'int8',
  'int16',
  'int32',
  'uint8',
  'uint16',
  'uint32',
]);
