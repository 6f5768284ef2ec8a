import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { parametersIn } from '../../types/ir/partsOf.js';
import { referencesOf } from '../../types/ir/bodyParts.js';
import { stronglyConnected } from './stronglyConnected.js';

/** What one type parameter becomes part of, where the declaration that has it refers to another one. */
interface Flow {
  from: string;
  to: string;
  /** The argument is more than the parameter itself: `T[]`. */
  grows: boolean;
  declaration: TypeDeclaration;
}

/**
 * Reports generic types that contain themselves with arguments that grow, `Box<T>` with a field `Box<T[]>`: languages
 * that make a type of each use would never be done. There is an end unless a parameter flows into itself by a
 * way on which it grows (the rule of ECMA-335, II.9.2).
 */
export function endlessGenerics(types: TypeTable): Diagnostic[] {
  const flows = [...types.values()].flatMap((declaration) => flowsOf(declaration, types));
  const next = new Map<string, string[]>();
  for (const { from, to } of flows) {
    next.set(from, [...(next.get(from) ?? []), to]);
    if (!next.has(to)) next.set(to, []);
  }
  const component = stronglyConnected([...next.keys()], (parameter) => next.get(parameter) ?? []);
  const found = flows.filter(({ from, to, grows }) => grows && component.get(from) === component.get(to));
  return [...new Set(found.map(({ declaration }) => declaration))].map(({ place, path }): Diagnostic => ({
    code: 'ARC3015',
    place,
    params: { name: path.join('.') },
  }));
}

function flowsOf(declaration: TypeDeclaration, types: TypeTable): Flow[] {
  if (declaration.generics.length === 0) return [];
  return referencesOf(declaration.body).flatMap(({ target, args }) => {
    const generics = types.get(target)?.generics ?? [];
    return generics.flatMap((generic, index): Flow[] => {
      const arg = args[index];
      if (arg === undefined) return [];
      const to = parameter(target, generic);
      return parametersIn(arg).map((name) => ({
        from: parameter(declaration.id, name),
        to,
        grows: arg.kind !== 'parameter',
        declaration,
      }));
    });
  });
}

function parameter(id: TypeId, name: string): string {
  return `${id}<${name}>`;
}
