import { type Field, mayBeAbsent } from '../types/ir/Field.js';
import type { TypeTable } from '../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../types/ir/TypeNode.js';
import type { JsonObject, JsonValue } from '../types/Json.js';
import { fieldPath } from './fieldPath.js';
import { reencoded } from './reencoded.js';
import { sampleFields } from './samples.js';
import { violationsOf } from './violations.js';

/** One change to the complete sample that a decoder must refuse, and what its error must name. */
export interface Refusal {
  what: string;
  change:
    | { kind: 'without'; key: string }
    | { kind: 'with'; key: string; value: JsonValue }
    | { kind: 'instead'; value: JsonValue };
  /** Path of the field as archc's runtimes print it. */
  field: string;
  rule: string;
}

/** What a test of one record checks, in any language: wire values and what becomes of them. */
export interface RecordCases {
  /** Only required fields. */
  smallest: JsonObject;
  /** What decoding and encoding `smallest` gives: the same with defaults filled in. */
  smallestEncoded: JsonObject;
  complete: JsonObject;
  completeEncoded: JsonObject;
  refusals: Refusal[];
}

/**
 * The contract tests of a record, as data that every language's test template renders. Undefined when no valid
 * value is known: a required field has a pattern and no example.
 */
export function recordCases(
  types: TypeTable,
  fields: readonly Field[],
  strict: boolean,
): RecordCases | undefined {
  const smallest = sampleFields(types, fields, 'smallest');
  const complete = sampleFields(types, fields, 'complete');
  if (smallest === undefined || complete === undefined) return undefined;
  return {
    smallest,
    smallestEncoded: reencoded(types, fields, smallest),
    complete,
    completeEncoded: reencoded(types, fields, complete),
    refusals: [...fields.flatMap((field) => refusalsOf(types, field)), ...refusalsOfRecord(fields, strict)],
  };
}

function refusalsOf(types: TypeTable, field: Field): Refusal[] {
  const at = fieldPath(field.name);
  const refusals: Refusal[] = [];
  if (!mayBeAbsent(field)) {
    refusals.push({
      what: `${field.name} is missing`,
      change: { kind: 'without', key: field.name },
      field: at,
      rule: 'required',
    });
  }
  const replace = (what: string, value: JsonValue, path: string, rule: string): void => {
    refusals.push({
      what: `${field.name} ${what}`,
      change: { kind: 'with', key: field.name, value },
      field: path,
      rule,
    });
  };
  if (!field.nullable && refusesNull(types, field.type)) replace('is null', null, at, 'null');
  for (const violation of violationsOf(types, field.type, field.constraints)) {
    // How much of the way below a sensitive field is told is up to the language: it may be part of the secret.
    if (field.sensitive && violation.below !== '') continue;
    replace(violation.what, violation.value, `${at}${violation.below}`, violation.rule);
  }
  return refusals;
}

function refusalsOfRecord(fields: readonly Field[], strict: boolean): Refusal[] {
  const refusals: Refusal[] = [
    { what: 'the whole is a list', change: { kind: 'instead', value: [] }, field: '', rule: 'type' },
  ];
  if (!strict) return refusals;
  const key = unknownKey(fields);
  return [
    ...refusals,
    {
      what: 'there is an unknown key',
      change: { kind: 'with', key, value: 1 },
      field: key,
      rule: 'unknownKey',
    },
  ];
}

/** A key that none of the fields has. */
export function unknownKey(fields: readonly Field[]): string {
  let key = 'unknownKey';
  while (fields.some((field) => field.name === key)) key += '_';
  return key;
}

/** Whether null is an error for the type itself, whatever the presence of the field. */
function refusesNull(types: TypeTable, node: TypeNode): boolean {
  if (node.kind === 'json' || node.kind === 'nullable' || node.kind === 'parameter') return false;
  if (node.kind !== 'reference') return true;
  const body = types.get(node.target)?.body;
  if (body?.kind === 'alias') return refusesNull(types, body.type);
  return body?.kind === 'external' ? refusesNull(types, body.wire) : body !== undefined;
}
