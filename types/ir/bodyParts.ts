import type { Field } from './Field.js';
import { addReferences, referencesIn } from './partsOf.js';
import type { TraitBody } from './TraitBody.js';
import type { TypeBody } from './TypeDeclaration.js';
import type { ReferenceNode, TypeNode } from './TypeNode.js';

/** All fields of a body: those of a record, or of every variant of a union. */
export function fieldsOf(body: TypeBody): readonly Field[] {
  switch (body.kind) {
    case 'record':
      return body.fields;
    case 'union':
      return body.variants.flatMap(({ payload }) => (payload.kind === 'fields' ? payload.fields : []));
    case 'enum':
    case 'alias':
    case 'external':
      return [];
  }
}

/** The uses of types that stand directly in a body, in order. */
export function typesOf(body: TypeBody): readonly TypeNode[] {
  switch (body.kind) {
    case 'record':
      return body.fields.map(({ type }) => type);
    case 'union':
      return body.variants.flatMap(({ payload }): readonly TypeNode[] => {
        if (payload.kind === 'fields') return payload.fields.map(({ type }) => type);
        return payload.kind === 'type' ? [payload.type] : [];
      });
    case 'enum':
      return [];
    case 'alias':
      return [body.type];
    case 'external':
      return [body.wire];
  }
}

/** Every reference in a body, in order of appearance. */
export function referencesOf(body: TypeBody): ReferenceNode[] {
  const references: ReferenceNode[] = [];
  for (const node of typesOf(body)) addReferences(references, node);
  return references;
}

/** Every reference in the methods of a trait. */
export function referencesOfTrait({ methods }: TraitBody): ReferenceNode[] {
  return methods
    .flatMap(({ params, returns, throws }) => [...params.map(({ type }) => type), returns, throws])
    .flatMap((node) => (node === undefined ? [] : referencesIn(node)));
}
