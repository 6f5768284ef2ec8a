import { type Spec, isCommand } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';

/**
 * Whether the contract tests of a command check a declaration, in any language: what travels by itself, params, result
 * and error data; of a type library every record that it declares, for nothing else uses them there.
 */
export function isTested(command: Spec, { path, role, body, generics }: TypeDeclaration): boolean {
  if (path.length > (role === 'error' ? 2 : 1) || body.kind !== 'record' || generics.length > 0) return false;
  return isCommand(command) ? role !== 'declared' : true;
}
