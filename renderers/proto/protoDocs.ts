import { factsOf, type ScalarName } from '../../types/ir/scalars.js';
import type { Constraints } from '../../types/CommandSpec.js';
import { type Field, mayBeAbsent } from '../../types/ir/Field.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { shownDefault } from '../secrets/fieldValues.js';

/** The prose of a thing, and what became of it. */
export function prose(description: string | undefined, deprecated: boolean | string | undefined): string[] {
  const note = typeof deprecated === 'string' ? [`Deprecated: ${deprecated}`] : [];
  return [...(description === undefined || description === '' ? [] : [description]), ...note];
}

/** What a .proto cannot say of a field: what values it takes, what it is when unset, what a converter loses. */
export function fieldDoc(types: TypeTable, field: Field, isNullable: boolean): string[] {
  const limits = constraintNotes(field.constraints);
  const fallback = shownDefault(types, field);
  return [
    ...prose(field.description, field.deprecated),
    ...scalarNote(field.type),
    ...(limits.length === 0 ? [] : [`${limits.join(', ')}.`]),
    ...(fallback === undefined ? [] : [`Default: ${JSON.stringify(fallback)}.`]),
    ...(isNullable && mayBeAbsent(field) ? ['Lossy: absent and null are both unset.'] : []),
    ...(isNullable && !mayBeAbsent(field) ? ['Unset is null.'] : []),
  ];
}

function constraintNotes(constraints: Constraints): string[] {
  const { min, max, minLength, maxLength, pattern, minItems, maxItems } = constraints;
  const notes: [string, number | string | undefined][] = [
    ['At least', min],
    ['At most', max],
    ['Length at least', minLength],
    ['Length at most', maxLength],
    ['Items at least', minItems],
    ['Items at most', maxItems],
    ['Matches', pattern],
  ];
  return notes.flatMap(([label, value]) => (value === undefined ? [] : [`${label} ${value}`]));
}

/** What the wider protobuf type does not refuse. */
function scalarNote(node: TypeNode): string[] {
  if (node.kind !== 'scalar') return [];
  const { scalar } = node;
  const facts = factsOf(scalar);
  if (facts.family === 'integer' && facts.bits < 32) return [`Range of ${scalar}.`];
  const note = scalarNotes[scalar];
  return note === undefined ? [] : [note];
}

const scalarNotes: Partial<Record<ScalarName, string>> = {
  int53: 'Within ±(2^53 - 1).',
  uuid: 'A UUID, in lower case.',
  date: 'A date, YYYY-MM-DD.',
  url: 'A URL.',
  datetime: 'Whole milliseconds.',
};
