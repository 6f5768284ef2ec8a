import type { JsonValue } from '../../types/Json.js';
import type { TypeExpression } from '../../types/TypeExpression.js';
import { anyRecord, arrayType, nameType } from './nameType.js';
import { isObject } from './MigrationContext.js';

/** What the old spec says about a field besides its type. */
export interface TypeHints {
  description: string;
  /** Values of the field in the examples. */
  samples: readonly JsonValue[];
}

export type BareWord = 'any' | 'object' | 'array';

/** The loosest type that a bare word can mean anywhere. */
export const loosest: Readonly<Record<BareWord, TypeExpression>> = {
  any: nameType('json'),
  object: anyRecord,
  array: arrayType(nameType('json')),
};

/**
 * The type to suggest for a field whose whole type is a bare word: what its examples show, then what its
 * description says outright, then the loosest that is honest.
 */
export function bareReplacement(word: BareWord, { description, samples }: TypeHints): TypeExpression {
  const list = describedList(description);
  if (samples.length > 0) {
    if (samples.every((sample) => Array.isArray(sample))) {
      const elements = samples.flat();
      if (list !== undefined) return list;
      return elements.length > 0 && elements.every(isObject) ? arrayType(anyRecord) : loosest.array;
    }
    if (word === 'object') return samples.every(isObject) ? loosest.object : loosest.any;
  }
  return list ?? loosest[word];
}

const LIST_OF = /^(?:an?\s+|the\s+)?(?:array|list)\s+of\s+/i;
const OF_OBJECTS = /^(?:\{|objects\b)/i;
const OF_SCALARS = /^(string|number|boolean)s\b/i;

/** The list type that a description spells out: `Array of ...`, `[{ name, role }]`. */
function describedList(description: string): TypeExpression | undefined {
  const bracket = description.search(/[[{]/);
  if (bracket >= 0 && /^\[\s*\{/.test(description.slice(bracket))) return arrayType(anyRecord);
  const lead = LIST_OF.exec(description)?.[0];
  if (lead === undefined) return undefined;
  const elements = description.slice(lead.length);
  if (OF_OBJECTS.test(elements)) return arrayType(anyRecord);
  const scalar = OF_SCALARS.exec(elements)?.[1];
  return scalar === undefined ? loosest.array : arrayType(nameType(scalar.toLowerCase()));
}
