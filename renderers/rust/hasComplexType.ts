import { fieldsOf } from '../../types/ir/bodyParts.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { partsOf } from '../../types/ir/partsOf.js';

/** From where on clippy's `type_complexity` may complain: its threshold is 250, and some types gain a level in Rust. */
const threshold = 150;

/** Whether clippy may find the type of a field or variant hard to read. Its author wrote it inline, and on purpose. */
export function hasComplexType({ body }: TypeDeclaration): boolean {
  const written = body.kind === 'alias' ? [body.type] : fieldsOf(body).map(({ type }) => type);
  return written.some(isComplex);
}

/** Clippy counts ten times its depth for each part of a type; a field that may be null or absent is two levels deep. */
function isComplex(type: TypeNode): boolean {
  return score(type, 3) >= threshold;
}

function score(type: TypeNode, depth: number): number {
  return partsOf(type).reduce((sum, part) => sum + score(part, depth + 1), 10 * depth);
}
