import type { Constraints } from '../../types/CommandSpec.js';
import { defaultOf, type Field, mayBeAbsent } from '../../types/ir/Field.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';

/** The prose of a thing, and what became of it. */
export function prose(description: string | undefined, deprecated: boolean | string | undefined): string[] {
  const note = typeof deprecated === 'string' ? [`Deprecated: ${deprecated}`] : [];
  return [...(description === undefined || description === '' ? [] : [description]), ...note];
}

/** What a .proto cannot say of a field: what values it takes, what it is when unset, what a converter loses. */
export function fieldDoc(field: Field, isNullable: boolean): string[] {
  const limits = constraintNotes(field.constraints);
  const fallback = defaultOf(field);
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
  switch (node.scalar) {
    case 'int8':
    case 'int16':
    case 'uint8':
    case 'uint16':
      return [`Range of ${node.scalar}.`];
    case 'int53':
      return ['Within ±(2^53 - 1).'];
    case 'uuid':
      return ['A UUID, in lower case.'];
    case 'date':
      return ['A date, YYYY-MM-DD.'];
    case 'url':
      return ['A URL.'];
    case 'datetime':
      return ['Whole milliseconds.'];
    case 'string':
    case 'boolean':
    case 'int32':
    case 'int64':
    case 'uint32':
    case 'uint64':
    case 'float32':
    case 'float64':
    case 'bytes':
      return [];
  }
}
