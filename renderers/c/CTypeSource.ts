import type { Code } from '../../types/Code.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { CShape, CType, CUse } from './CType.js';

/** A list, map, tuple or nullable type. */
export type StructureNode = Extract<TypeNode, { kind: 'array' | 'tuple' | 'map' | 'nullable' }>;

/** What the shape of a type is made with; `home` is the command that the result belongs to. */
export interface CTypeSource {
  /** How a command writes a use of a type. */
  use(node: TypeNode, home: string): CUse;
  /** The shape of a list, map, tuple or nullable type, and what to call it. */
  structure(node: StructureNode, home: string): { shape: CShape; local: string };
  /** A member of a struct. */
  member(name: string): Code;
  /** A name of its own for something that belongs to a type: the enum of its tags, say. */
  claim(home: string, local: string): Code;
  /** A type that has no declaration of its own: the fields of a variant. */
  made(home: string, local: string, prose: string, shape: CShape): CType;
}
