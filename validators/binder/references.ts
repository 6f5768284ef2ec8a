import type { TraitBody } from '../../types/ir/TraitBody.js';
import type { TypeBody } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeNode } from '../../types/ir/TypeNode.js';
import { partsOf } from '../../types/ir/typeParts.js';

/** Every reference in a declaration, in order of appearance. */
export function referencesOf(body: TypeBody): ReferenceNode[] {
  switch (body.kind) {
    case 'record':
      return body.fields.flatMap((field) => referencesIn(field.type));
    case 'enum':
      return [];
    case 'union':
      return body.variants.flatMap(({ payload }) => {
        if (payload.kind === 'fields') return payload.fields.flatMap((field) => referencesIn(field.type));
        return payload.kind === 'type' ? referencesIn(payload.type) : [];
      });
    case 'alias':
      return referencesIn(body.type);
    case 'external':
      return referencesIn(body.wire);
  }
}

/** Every reference in the methods of a trait. */
export function referencesOfTrait({ methods }: TraitBody): ReferenceNode[] {
  return methods
    .flatMap(({ params, returns, throws }) => [...params.map(({ type }) => type), returns, throws])
    .flatMap((node) => (node === undefined ? [] : referencesIn(node)));
}

/** Every reference in a use of a type, the outer one first. */
function referencesIn(node: TypeNode): ReferenceNode[] {
  const inner = partsOf(node).flatMap(referencesIn);
  return node.kind === 'reference' ? [node, ...inner] : inner;
}
