import type { Field } from '../../types/ir/Field.js';
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
  switch (body.kind) {
    case 'record':
      return body.fields.some((field) => fieldIsConstrained(found, field));
    case 'union':
      return body.variants.some(({ payload }) => {
        if (payload.kind === 'unit') return false;
        return payload.kind === 'type'
          ? holdsConstrained(found, payload.type)
          : payload.fields.some((field) => fieldIsConstrained(found, field));
      });
    case 'alias':
      return holdsConstrained(found, body.type);
    case 'enum':
    case 'external':
      return false;
  }
}

function fieldIsConstrained(found: ReadonlySet<TypeId>, field: Field): boolean {
  return Object.keys(field.constraints).length > 0 || holdsConstrained(found, field.type);
}

/** Whether a value of the type may hold a constrained one. A type parameter may be anything. */
export function holdsConstrained(found: ReadonlySet<TypeId>, node: TypeNode): boolean {
  switch (node.kind) {
    case 'scalar':
    case 'json':
      return false;
    case 'parameter':
      return true;
    case 'array':
      return holdsConstrained(found, node.element);
    case 'tuple':
      return node.elements.some((element) => holdsConstrained(found, element));
    case 'map':
      return holdsConstrained(found, node.value);
    case 'nullable':
      return holdsConstrained(found, node.inner);
    case 'reference':
      return found.has(node.target) || node.args.some((arg) => holdsConstrained(found, arg));
  }
}
