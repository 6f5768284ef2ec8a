import type { ScalarName, TypeNode } from '../../types/Ir.js';

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
export const keyScalars: ReadonlySet<ScalarName> = new Set(['string', 'int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32']);

/** Smallest and largest value of each integer type. */
export const integerRange: Readonly<Partial<Record<ScalarName, readonly [bigint, bigint]>>> = {
  int8: [-128n, 127n],
  int16: [-32768n, 32767n],
  int32: [-2147483648n, 2147483647n],
  int53: [-9007199254740991n, 9007199254740991n],
  int64: [-9223372036854775808n, 9223372036854775807n],
  uint8: [0n, 255n],
  uint16: [0n, 65535n],
  uint32: [0n, 4294967295n],
  uint64: [0n, 18446744073709551615n],
};
