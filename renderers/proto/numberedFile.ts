import { snakeCase } from '../asciiCase.js';
import { type Assigned, assignNumbers, type Assignment } from './assignNumbers.js';
import type { FieldNumbers, NumberEntry } from './FieldNumbers.js';
import type { FieldType, ProtoDefinition, ProtoUse } from './ProtoModel.js';

/** The name of the oneof of every union. No variant is called so. */
export const oneofName = 'variant';

/** A definition with the numbers of what is in it. */
export interface NumberedDefinition {
  definition: ProtoDefinition;
  assigned: readonly Assigned[];
  reserved: Assignment['reserved'];
}

/** A number that is given out for the first time. */
export interface AddedNumber extends NumberEntry {
  /** The key of the message or enum. */
  owner: string;
  number: number;
}

export function numberedFile(
  definitions: readonly ProtoDefinition[],
  known: FieldNumbers,
): { numbered: NumberedDefinition[]; added: AddedNumber[] } {
  const added: AddedNumber[] = [];
  const numbered = definitions.map((definition): NumberedDefinition => {
    const owner = ownerOf(definition);
    const assignment = assign(definition, known.get(owner) ?? new Map<number, NumberEntry>());
    for (const [number, entry] of assignment.added) added.push({ owner, number, ...entry });
    return { definition, assigned: assignment.assigned, reserved: assignment.reserved };
  });
  return { numbered, added };
}

/** Numbers of a message and of an enum are told apart, also when one became the other. */
function ownerOf({ kind, key }: ProtoDefinition): string {
  return kind === 'enum' ? `enum ${key}` : key;
}

function assign(definition: ProtoDefinition, known: ReadonlyMap<number, NumberEntry>): Assignment {
  if (definition.kind === 'enum') {
    const values = definition.values.map(({ value }) => ({ wire: value, wanted: valueName(value) }));
    return assignNumbers(values, known, ['UNSPECIFIED']);
  }
  const fields = definition.fields.map(({ wire, wanted, type }) => ({ wire, wanted, type: typeText(type) }));
  return assignNumbers(fields, known, definition.isUnion ? [oneofName] : []);
}

/** The name of a value without the prefix that all values of an enum have, so it may start with a digit. */
function valueName(value: string): string {
  return snakeCase(value).toUpperCase();
}

/** What a type is, as the numbers remember it: by what a message stands for, not by its name. */
function typeText(type: FieldType): string {
  const of = useText(type.of);
  switch (type.kind) {
    case 'single':
      return of;
    case 'repeated':
      return `repeated ${of}`;
    case 'map':
      return `map<${type.key}, ${of}>`;
  }
}

function useText(use: ProtoUse): string {
  switch (use.kind) {
    case 'scalar':
    case 'known':
      return use.name;
    case 'message':
      return use.key;
    case 'enum':
      return `enum ${use.key}`;
  }
}
