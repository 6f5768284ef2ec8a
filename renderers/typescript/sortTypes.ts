import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { TypeId, TypeNode } from '../../types/ir/TypeNode.js';

/**
 * The declarations in an order in which every codec is defined before it is used; references on a cycle do not
 * count, for those are lazy. Otherwise the order of the spec is kept.
 */
export function sortTypes(declarations: readonly TypeDeclaration[]): TypeDeclaration[] {
  const byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const sorted: TypeDeclaration[] = [];
  const seen = new Set<TypeId>();
  for (const root of declarations) {
    const stack: { declaration: TypeDeclaration; targets: TypeId[] }[] = [];
    const enter = (declaration: TypeDeclaration): void => {
      if (seen.has(declaration.id)) return;
      seen.add(declaration.id);
      stack.push({ declaration, targets: targetsOf(declaration).reverse() });
    };
    enter(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.targets.pop();
      const target = next === undefined ? undefined : byId.get(next);
      if (next === undefined) {
        sorted.push(top.declaration);
        stack.pop();
      } else if (target) {
        enter(target);
      }
    }
  }
  return sorted;
}

function targetsOf({ body }: TypeDeclaration): TypeId[] {
  switch (body.kind) {
    case 'record':
      return body.fields.flatMap((field) => eager(field.type));
    case 'union':
      return body.variants.flatMap(({ payload }) => {
        if (payload.kind === 'unit') return [];
        return payload.kind === 'fields'
          ? payload.fields.flatMap((field) => eager(field.type))
          : eager(payload.type);
      });
    case 'alias':
      return eager(body.type);
    case 'enum':
    case 'external':
      return [];
  }
}

function eager(node: TypeNode): TypeId[] {
  switch (node.kind) {
    case 'reference':
      return [...(node.recursive ? [] : [node.target]), ...node.args.flatMap(eager)];
    case 'array':
      return eager(node.element);
    case 'nullable':
      return eager(node.inner);
    case 'map':
      return [...eager(node.key), ...eager(node.value)];
    case 'tuple':
      return node.elements.flatMap(eager);
    case 'scalar':
    case 'json':
    case 'parameter':
      return [];
  }
}
