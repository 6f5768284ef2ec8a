import type { Field } from './Field.js';
import type { TypeBody } from './TypeDeclaration.js';
import type { TypeId, TypeNode } from './TypeNode.js';

/** The types that stand directly in a use of a type, in order: a map has its key and its value. */
export function partsOf(node: TypeNode): readonly TypeNode[] {
  switch (node.kind) {
    case 'array':
      return [node.element];
    case 'tuple':
      return node.elements;
    case 'map':
      return [node.key, node.value];
    case 'nullable':
      return [node.inner];
    case 'reference':
      return node.args;
    case 'scalar':
    case 'json':
    case 'parameter':
      return [];
  }
}

/** The generic parameters that a use of a type mentions, each as often as it does. */
export function parametersIn(node: TypeNode): string[] {
  return node.kind === 'parameter' ? [node.name] : partsOf(node).flatMap(parametersIn);
}

/** The types that a declaration is written with: those of its fields, of its variants, or what it stands for. */
export function nodesOf(body: TypeBody): TypeNode[] {
  const ofFields = fieldsOf(body).map(({ type }) => type);
  switch (body.kind) {
    case 'record':
    case 'enum':
      return ofFields;
    case 'union':
      return [
        ...ofFields,
        ...body.variants.flatMap(({ payload }) => (payload.kind === 'type' ? [payload.type] : [])),
      ];
    case 'alias':
      return [body.type];
    case 'external':
      return [body.wire];
  }
}

/** The fields of a record, or of all variants of a union. */
export function fieldsOf(body: TypeBody): readonly Field[] {
  if (body.kind === 'record') return body.fields;
  if (body.kind !== 'union') return [];
  return body.variants.flatMap(({ payload }) => (payload.kind === 'fields' ? payload.fields : []));
}

/** The declarations that a use of a type names, each as often as it does. */
export function targetsIn(node: TypeNode): TypeId[] {
  const inside = partsOf(node).flatMap(targetsIn);
  return node.kind === 'reference' ? [node.target, ...inside] : inside;
}
