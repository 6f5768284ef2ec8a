import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { CShape, CUse } from './CType.js';

/** What equal lists, maps, tuples and nullable types have in common. Throws on a shape that has a name of its own. */
export function structureKey(shape: CShape, keyOf: (use: CUse) => string): string {
  switch (shape.kind) {
    case 'list':
      return `list(${keyOf(shape.element)})`;
    case 'map':
      return `map(${keyOf(shape.key)}, ${keyOf({ kind: 'type', type: shape.entry })})`;
    case 'entry':
      return `entry(${keyOf(shape.value)})`;
    case 'nullable':
      return `nullable(${keyOf(shape.value)})`;
    case 'tuple':
      return `tuple(${shape.parts.map((part) => keyOf(part)).join(', ')})`;
    case 'alias':
    case 'enum':
    case 'open-enum':
    case 'record':
    case 'union':
      throw new Error(`${shape.kind} is no structure`);
  }
}

/** Whether a generic alias only gives a type another name, which C has no use for. */
export function isPlainAlias({ body }: TypeDeclaration): boolean {
  return body.kind === 'alias' && ['scalar', 'json', 'reference', 'parameter'].includes(body.type.kind);
}
