import { referencesOf } from '../../types/ir/bodyParts.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';

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
  return referencesOf(body).flatMap(({ recursive, target }) => (recursive ? [] : [target]));
}
