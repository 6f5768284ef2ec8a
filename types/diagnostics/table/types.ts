import { type DiagnosticTable, oneOf, suggest } from '../DiagnosticDefinition.js';
import { sentence } from './sentence.js';

/** A word of the type language stands in quotes, what is only described does not. */
const construct = (found: string): string => (found.includes(' ') ? found : `'${found}'`);

export const types: DiagnosticTable<'3'> = {
  ARC3001: {
    severity: 'error',
    title: 'Type syntax error',
    message: ({ found, expected }) => `Expected ${expected}, found ${found}.`,
    help: () =>
      "Types are written as in TypeScript: string, Item[], 'a' | 'b', Record<string, float64>, { x: int32; y?: string }.",
  },
  ARC3002: {
    severity: 'error',
    title: 'Type not in the type language',
    message: ({ construct: found }) => `The type language has no place for ${construct(found)}.`,
    help: ({ remedy }) => sentence(remedy),
  },
  ARC3003: {
    severity: 'error',
    title: 'Unknown type',
    message: ({ name }) => `The type '${name}' is not declared anywhere.`,
    help: ({ name, suggestion }) => suggest(suggestion, howToDeclare(name)),
  },
  ARC3004: {
    severity: 'error',
    title: 'Ambiguous type',
    message: ({ name, candidates }) => `'${name}' could be ${oneOf(candidates)}.`,
    help: ({ candidates }) =>
      `Say which one, as in ${candidates.find((candidate) => candidate.includes('#')) ?? 'command/name#Type'}.`,
  },
  ARC3005: {
    severity: 'error',
    title: 'Untagged union',
    message: ({ type }) => `Nothing in a value of '${type}' tells which of the types it is.`,
    help: () =>
      'Declare a tagged union: "types": { "Name": { "union": { "tag": "kind", "variants": { … } } } }. For texts of which some are known use an open enum, for anything at all json.',
  },
  ARC3006: {
    severity: 'error',
    title: 'Type cannot be a key',
    message: ({ key }) => `'${key}' cannot be the key of a Record.`,
    help: () => 'Keys are string, an enum of strings, or an integer of at most 32 bits.',
  },
  ARC3007: {
    severity: 'error',
    title: 'Wrong number of type arguments',
    message: ({ name, expected, actual }) =>
      `'${name}' takes ${expected} type ${expected === 1 ? 'argument' : 'arguments'}, found ${actual}.`,
    help: ({ name, expected }) =>
      expected === 0 ? `Write ${name} alone.` : `Write ${name}<${Array(expected).fill('…').join(', ')}>.`,
  },
  ARC3008: {
    severity: 'error',
    title: 'Alias of itself',
    message: ({ cycle }) => `The alias ${cycle.join(' → ')} never says what it is.`,
    help: () => 'Let one of the aliases name a real type.',
  },
  ARC3009: {
    severity: 'error',
    title: 'Tag collides with a field',
    message: ({ tag, variant }) => `The tag '${tag}' is also a name in the variant '${variant}'.`,
    help: () => 'Rename the field or the tag, or set "content" so that the fields are nested.',
  },
  ARC3010: {
    severity: 'error',
    title: 'Variant needs a record',
    message: ({ variant, type }) =>
      `The variant '${variant}' is '${type}', which has no fields to stand beside the tag.`,
    help: () =>
      'Use a type with fields, or set "content" on the union so that the value is nested under a key.',
  },
  ARC3011: {
    severity: 'error',
    title: 'Repeated value',
    message: ({ value }) => `The value '${value}' is listed twice.`,
    help: () => 'Remove one, or write what it was meant to be.',
  },
  ARC3012: {
    severity: 'error',
    title: 'Infinite type',
    message: ({ name }) => `'${name}' must contain itself, so no value of it could ever end.`,
    help: () => 'Make the field on the cycle optional, nullable, or a list.',
  },
  ARC3013: {
    severity: 'error',
    title: 'Name of the type language',
    message: ({ name }) =>
      `'${name}' already means something in every type expression, so a type of that name could not be used.`,
    help: () => 'Give the type another name.',
  },
  ARC3014: {
    severity: 'error',
    title: 'Unused type parameter',
    message: ({ name }) => `The type parameter '${name}' is not used in the type.`,
    help: () => 'Use it in a field, or remove it from "generics" and from where the type is used.',
  },
  ARC3015: {
    severity: 'error',
    title: 'Type arguments without end',
    message: ({ name }) =>
      `'${name}' uses a generic type with an argument that grows each time the type comes back to itself.`,
    help: () => 'Use the type with its own parameter there, or with a type that contains no parameter.',
  },
  ARC3016: {
    severity: 'error',
    title: 'Variant needs a declared type',
    message: ({ variant, type }) =>
      `The variant '${variant}' is '${type}', which is not the name of a declared type.`,
    help: () => 'Declare the type under "types" and name it here, or give the variant "fields".',
  },
};

/** A name of a spec's type, of a type of one's own, or one that no type of one's own can have. */
function howToDeclare(name: string): string {
  const [, module, type] = /^(.+)#(.+)$/.exec(name) ?? [];
  if (module !== undefined && type !== undefined)
    return `It has to be declared in the spec '${module}', as "types": { "${type}": … }, and that spec be one of the project.`;
  if (!/^[A-Z]/.test(name))
    return 'Names of declared types begin with a capital letter. Built in are string, boolean, number, int8 to int64, uint8 to uint64, float32, float64, bytes, datetime, date, uuid, url and json.';
  return `Declare it: "types": { "${name}": { "fields": { … } } } in this spec, or types.external.${name} in .generator.json if other code owns it.`;
}
