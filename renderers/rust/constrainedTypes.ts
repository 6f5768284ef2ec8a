import { nodesIn } from '../../types/ir/partsOf.js';
import { fieldsOf, typesOf } from '../../types/ir/bodyParts.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeId, TypeNode } from '../../types/ir/TypeNode.js';

/** The types that have something to check after decoding: constraints, in them or in what they hold. */
export function constrainedTypes(types: TypeTable): Set<TypeId> {
  const found = new Set<TypeId>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const [id, declaration] of types) {
      if (!found.has(id) && isConstrained(found, declaration)) found.add(id);
    }
  }
  return found;
}

function isConstrained(found: ReadonlySet<TypeId>, { body }: TypeDeclaration): boolean {
  return (
    fieldsOf(body).some(({ constraints }) => Object.keys(constraints).length > 0) ||
    typesOf(body).some((node) => holdsConstrained(found, node))
  );
}

/** Whether a value of the type may hold a constrained one. A type parameter may be anything. */
export function holdsConstrained(found: ReadonlySet<TypeId>, node: TypeNode): boolean {
  return nodesIn(node).some(
    (part) => part.kind === 'parameter' || (part.kind === 'reference' && found.has(part.target)),
  );
}
