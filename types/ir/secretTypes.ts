import type { Field } from './Field.js';
import type { TypeBody, TypeTable } from './TypeDeclaration.js';
import type { TypeId, TypeNode } from './TypeNode.js';
import { partsOf } from './typeParts.js';

/**
 * The declarations whose values hold something sensitive, in themselves or in what they refer to. A generic one counts:
 * nobody knows what its parameters will stand for.
 */
export function secretTypes(types: TypeTable): ReadonlySet<TypeId> {
  const users = new Map<TypeId, TypeId[]>();
  const secret = new Set<TypeId>();
  const found: TypeId[] = [];
  const add = (id: TypeId): void => {
    if (secret.has(id)) return;
    secret.add(id);
    found.push(id);
  };
  for (const { id, body, generics } of types.values()) {
    if (generics.length > 0 || fieldsOf(body).some(({ sensitive }) => sensitive)) add(id);
    for (const target of nodesOf(body).flatMap(targetsIn))
      users.set(target, [...(users.get(target) ?? []), id]);
  }
  // Who refers to one of these is one of these: each is looked at once.
  for (let id = found.pop(); id !== undefined; id = found.pop()) users.get(id)?.forEach(add);
  return secret;
}

function nodesOf(body: TypeBody): TypeNode[] {
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

function fieldsOf(body: TypeBody): readonly Field[] {
  if (body.kind === 'record') return body.fields;
  if (body.kind !== 'union') return [];
  return body.variants.flatMap(({ payload }) => (payload.kind === 'fields' ? payload.fields : []));
}

function targetsIn(node: TypeNode): TypeId[] {
  const inside = partsOf(node).flatMap(targetsIn);
  return node.kind === 'reference' ? [node.target, ...inside] : inside;
}
