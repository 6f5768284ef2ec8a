import { leadsBack } from './partsOf.js';
import { argumentsOf, substitute } from './substitute.js';
import type { TypeDeclaration, TypeTable } from './TypeDeclaration.js';
import type { ReferenceNode, TypeId, TypeNode } from './TypeNode.js';

/** The declaration of a type that a bound program refers to. Throws when there is none: the binder reports those. */
export function declarationOf(types: TypeTable, id: TypeId): TypeDeclaration {
  const declaration = types.get(id);
  if (declaration === undefined) throw new Error(`no declaration for ${id}`);
  return declaration;
}

/** How the values of a type travel that is declared outside of all specs; undefined for the others. */
export function wireForm(types: TypeTable, { target }: ReferenceNode): TypeNode | undefined {
  const body = types.get(target)?.body;
  return body?.kind === 'external' ? body.wire : undefined;
}

/**
 * What a use of an alias stands for, one step down, as it was declared: parameters of the alias are still in it.
 * Undefined for what is no alias, and for an alias that leads back to itself, which is a type of its own in most languages.
 */
export function plainAlias(types: TypeTable, { target }: ReferenceNode): TypeNode | undefined {
  const body = types.get(target)?.body;
  return body?.kind === 'alias' && !leadsBack(body.type) ? body.type : undefined;
}

/** A type from the body of the declaration that is used here, with the arguments of the use filled in. */
export function filledIn(types: TypeTable, use: ReferenceNode, type: TypeNode): TypeNode {
  return substitute(type, argumentsOf(types.get(use.target)?.generics ?? [], use.args));
}

/** What a type is behind all aliases and outside declarations. Arguments of generic aliases are not filled in. */
export function resolve(types: TypeTable, node: TypeNode): TypeNode {
  return follow(types, node, ({ target }) => {
    const body = types.get(target)?.body;
    if (body?.kind === 'alias') return body.type;
    return body?.kind === 'external' ? body.wire : undefined;
  });
}

/** Takes a step at each reference, as long as there is one to take. */
export function follow(
  types: TypeTable,
  node: TypeNode,
  step: (use: ReferenceNode) => TypeNode | undefined,
): TypeNode {
  let current = node;
  // No chain is longer than there are types; a longer one is a cycle, which the binder reports.
  for (let steps = 0; current.kind === 'reference' && steps <= types.size; steps++) {
    const next = step(current);
    if (next === undefined) break;
    current = next;
  }
  return current;
}
