import { snakeCase } from '../asciiCase.js';
import { type Assigned, assignNumbers, type Assignment } from './assignNumbers.js';
import type { FieldNumbers, NumberEntry, Numbers } from './FieldNumbers.js';
import type { FieldType, ProtoDefinition, ProtoHome, ProtoUse } from './ProtoModel.js';
import { nameKey } from './GivenNames.js';
import { valuePrefix } from './protoNames.js';

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

/** Numbers the definitions of a file. `known` are all numbers so far. */
export function numberedFile(
  home: ProtoHome,
  definitions: readonly ProtoDefinition[],
  known: FieldNumbers,
): { numbered: NumberedDefinition[]; added: AddedNumber[] } {
  const added: AddedNumber[] = [];
  const none = new Map<number, NumberEntry>();
  const knownOf = (definition: ProtoDefinition): Numbers => known.get(ownerOf(definition)) ?? none;
  const prefixOf = ({ key }: ProtoDefinition): string => `${valuePrefix(home.names.get(key) ?? '')}_`;
  // Values of all enums of a package share one space.
  const values = new Set<string>();
  for (const definition of definitions.filter(({ kind }) => kind === 'enum')) {
    const entries = [...knownOf(definition).values()].map(({ name }) => name);
    for (const name of ['UNSPECIFIED', ...entries]) values.add(prefixOf(definition) + name);
  }
  const numbered = definitions.map((definition): NumberedDefinition => {
    const prefix = prefixOf(definition);
    const isTaken = (name: string): boolean => values.has(prefix + name);
    const assignment = assign(definition, knownOf(definition), isTaken);
    for (const [number, entry] of assignment.added) {
      if (definition.kind === 'enum') values.add(prefix + entry.name);
      added.push({ owner: ownerOf(definition), number, ...entry });
    }
    return { definition, assigned: assignment.assigned, reserved: assignment.reserved };
  });
  return { numbered, added };
}

/** Numbers of a message and of an enum are told apart, also when one became the other. */
function ownerOf({ kind, key }: ProtoDefinition): string {
  return nameKey(kind, key);
}

function assign(definition: ProtoDefinition, known: Numbers, isTaken: (name: string) => boolean): Assignment {
  if (definition.kind === 'enum') {
    const values = definition.values.map(({ value }) => ({ wire: value, wanted: valueName(value) }));
    return assignNumbers(values, known, ['UNSPECIFIED'], isTaken);
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
