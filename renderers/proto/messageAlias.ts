import { partsOf } from '../../types/ir/partsOf.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';

/** Whether an alias is a message of its own; every other one is written out where it is used. */
export function isMessageAlias(types: TypeTable, declaration: TypeDeclaration): boolean {
  const { body } = declaration;
  return (
    body.kind === 'alias' && (body.type.kind === 'tuple' || containsItself(types, declaration.id, body.type))
  );
}

/** Whether an alias is reached again through aliases alone: written out, it would never end. */
function containsItself(types: TypeTable, id: string, aliased: TypeNode): boolean {
  const seen = new Set<string>();
  const visit = (node: TypeNode): boolean => {
    if (node.kind !== 'reference') return partsOf(node).some(visit);
    if (node.target === id || node.args.some(visit)) return true;
    const target = types.get(node.target)?.body;
    if (target?.kind !== 'alias' || seen.has(node.target)) return false;
    seen.add(node.target);
    return visit(target.type);
  };
  return visit(aliased);
}
