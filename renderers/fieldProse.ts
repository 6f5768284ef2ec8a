import type { Field } from '../types/ir/Field.js';
import type { TypeTable } from '../types/ir/TypeDeclaration.js';
import { constraintNote } from './constraintNote.js';
import { sentences } from './sentences.js';

/** The comment of a field in languages that say elsewhere that it is deprecated; empty when there is nothing to say. */
export function fieldProse(types: TypeTable, field: Field): string {
  return sentences([field.description, constraintNote(types, field)]).join('\n');
}
