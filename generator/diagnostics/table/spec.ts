import { type DiagnosticTable, oneOf, suggest } from '../DiagnosticDefinition.js';

const at = (where: string): string => (where === '' ? 'at the top level' : `in ${where}`);

export const spec: DiagnosticTable<'2'> = {
  ARC2001: {
    severity: 'error',
    title: 'Unknown key',
    message: ({ key, where }) => `The key '${key}' is not known ${at(where)}.`,
    help: ({ suggestion, known }) => suggest(suggestion, `Known keys: ${oneOf(known)}. For notes of your own use a key that starts with x-, at the top level.`),
  },
  ARC2002: {
    severity: 'error',
    title: 'Missing key',
    message: ({ key, where }) => `The key '${key}' is missing ${at(where)}.`,
    help: ({ key }) => `Add "${key}".`,
  },
  ARC2003: {
    severity: 'error',
    title: 'Wrong kind of value',
    message: ({ expected, actual }) => `Expected ${expected}, found ${actual}.`,
    help: ({ expected }) => `Write ${expected} here.`,
  },
  ARC2004: {
    severity: 'error',
    title: 'Value not allowed',
    message: ({ value, allowed }) => `'${value}' is not allowed here; it must be ${oneOf(allowed)}.`,
    help: ({ suggestion, allowed }) => suggest(suggestion, `Use ${oneOf(allowed)}.`),
  },
  ARC2005: {
    severity: 'error',
    title: 'Badly formed name or text',
    message: ({ value }) => `'${value}' does not have the form that is needed here.`,
    help: ({ rule }) => rule,
  },
  ARC2006: {
    severity: 'error',
    title: 'Spec of another version',
    message: ({ version }) => `This is a version ${version} spec; archc compiles version 2.`,
    help: () => 'Run `archc migrate <file> --out specs`, which writes a version 2 spec and reports what to decide.',
  },
  ARC2007: {
    severity: 'error',
    title: 'Out of bounds',
    message: ({ rule }) => `The value ${rule}.`,
    help: () => 'See `archc schema command-spec` for the limits.',
  },
  ARC2008: {
    severity: 'error',
    title: 'Type needs exactly one form',
    message: ({ name, found }) =>
      found.length === 0 ? `The type '${name}' says nothing about what it is.` : `The type '${name}' is several things at once: ${found.join(', ')}.`,
    help: () => 'Give it exactly one of fields, enum, union, alias.',
  },
};
