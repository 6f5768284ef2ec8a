import type { ScalarName } from './scalars.js';

/** `<command>#<Name>` for a type of a spec, `typescript:<file>#<Name>` or `external:<Name>` for the others. Inline types add `.field`. */
export type TypeId = string;

/** A use of a type. The sum is closed: a renderer handles each kind or does not compile. */
export type TypeNode =
  | { kind: 'scalar'; scalar: ScalarName }
  | { kind: 'json' }
  | { kind: 'array'; element: TypeNode }
  | { kind: 'tuple'; elements: TypeNode[] }
  | { kind: 'map'; key: TypeNode; value: TypeNode }
  /** `T | null` inside a type. A field that may be null says so itself instead. */
  | { kind: 'nullable'; inner: TypeNode }
  | ReferenceNode
  | { kind: 'parameter'; name: string };

export interface ReferenceNode {
  kind: 'reference';
  target: TypeId;
  args: TypeNode[];
  /** The edge lies on a cycle of types: languages with value types need an indirection here. */
  recursive: boolean;
  /** The commands of both ends refer to each other: languages with modules must not need one to load the other. */
  mutual: boolean;
}
