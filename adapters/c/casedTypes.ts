import type { BoundCommand, TypeDeclaration } from '../../types/Ir.js';
import { sampleFields } from '../../renderers/samples.js';
import { isTested } from '../command/isTested.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/** The types of a command that contract tests check, as far as a valid value of them is known without a person. */
export function casedTypes(command: BoundCommand, { types }: AdapterContext): TypeDeclaration[] {
  return command.types.filter(
    (declaration) =>
      isTested(command, declaration) &&
      declaration.body.kind === 'record' &&
      sampleFields(types, declaration.body.fields, 'smallest') !== undefined &&
      sampleFields(types, declaration.body.fields, 'complete') !== undefined,
  );
}
