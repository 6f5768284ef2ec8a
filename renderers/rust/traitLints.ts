import type { TraitMethod, TraitBody } from '../../types/ir/TraitBody.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { partsOf } from '../../types/ir/partsOf.js';

/** More arguments than this, and clippy asks for a struct; the receiver is one of them. */
const fewArguments = 7;

/** Parts inside of parts from which on clippy may call a type complex, with those that a method adds itself. */
const complex = 4;

/** The lints that a trait may break because its spec is what it is. */
export function traitLints({ methods }: TraitBody): [lint: string, needed: boolean][] {
  return [
    ['clippy::result_large_err', methods.some(({ throws }) => throws !== undefined && mayBeLarge(throws))],
    ['clippy::too_many_arguments', methods.some(({ params }) => params.length >= fewArguments)],
    ['clippy::type_complexity', methods.some((method) => depthOfMethod(method) >= complex)],
  ];
}

function mayBeLarge(node: TypeNode): boolean {
  if (node.kind === 'nullable') return mayBeLarge(node.inner);
  return node.kind === 'tuple' || node.kind === 'reference';
}

/** A boxed future is two parts, and a result one. */
function depthOfMethod({ async, params, returns, throws }: TraitMethod): number {
  const given = [returns, throws].map((node) => (node === undefined ? 0 : depthOf(node)));
  const around = (async ? 2 : 0) + (throws === undefined ? 0 : 1);
  return Math.max(...given.map((depth) => depth + around), ...params.map(({ type }) => depthOf(type)));
}

function depthOf(node: TypeNode): number {
  const parts = partsOf(node);
  return parts.length === 0 ? 0 : 1 + Math.max(...parts.map(depthOf));
}
