import { fieldsOf } from '../../types/ir/bodyParts.js';
import { errorsOf, type Spec, traitOf } from '../../types/ir/Spec.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import { proseLines } from '../../types/text.js';
import { fieldProse } from '../fieldProse.js';
import { messageDoc } from '../messageDoc.js';

/** Whether something public in the file of a command has no comment because its spec does not describe it. */
export function hasUndocumented(command: Spec, types: TypeTable): boolean {
  return (
    command.types.some((declaration) => isUndocumented(declaration, command, types)) ||
    errorsOf(command).some(isSilent) ||
    (traitOf(command)?.methods ?? []).some(isSilent)
  );
}

function isUndocumented(declaration: TypeDeclaration, { name }: Spec, types: TypeTable): boolean {
  const { body } = declaration;
  const named = messageDoc(declaration, name) === undefined && isSilent(declaration);
  if (named || fieldsOf(body).some((field) => fieldProse(types, field) === '')) return true;
  if (body.kind === 'enum') return body.values.some(isSilent);
  return body.kind === 'union' && body.variants.some(isSilent);
}

/** Whether a spec says nothing of something, or only spaces. */
export function isSilent({ description = '' }: { description?: string }): boolean {
  return proseLines(description).length === 0;
}
