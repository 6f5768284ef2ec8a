import { type DiagnosticTable, oneOf, suggest } from '../DiagnosticDefinition.js';
import { sentence } from './sentence.js';

/** How a value of a JSON type is written. */
const spelling: Readonly<Record<string, string>> = {
  boolean: 'true or false, without quotes',
  integer: 'a whole number, without quotes',
  number: 'a number, without quotes',
  string: 'text in double quotes',
  array: 'a list: [ … ]',
  object: 'an object: { … }',
  null: 'null',
};

/** `boolean or string`, or the description of what the schema wants, in the middle of a sentence. */
const inSentence = (expected: string): string =>
  expected.replace(/\.$/, '').replace(/^[A-Z](?=[a-z]* )/, (first) => first.toLowerCase());

const spelled = (expected: string): string => {
  const kinds = expected.split(' or ').map((kind) => spelling[kind]);
  return kinds.includes(undefined) ? inSentence(expected) : kinds.join(', or ');
};

/** Versions that look as if they meant 2, and what to do about any other. */
function versionHelp(version: string): string {
  if (/^"?2(\.0)*"?$/.test(version)) return 'Write "version": 2, a number.';
  if (Number(version) > 2) return 'Update archc, or write the spec in version 2.';
  return 'Run `archc migrate <file> --out specs`, which writes a version 2 spec and reports what to decide; --force lets it replace the file.';
}

const at = (where: string): string => (where === '' ? 'at the top level' : `in ${where}`);

export const spec: DiagnosticTable<'2'> = {
  ARC2001: {
    severity: 'error',
    title: 'Unknown key',
    message: ({ key, where }) => `The key '${key}' is not known ${at(where)}.`,
    help: ({ suggestion, advice, known }) =>
      advice ??
      suggest(
        suggestion,
        `Known keys: ${oneOf(known)}.${known.includes('version') ? ' For notes of your own use a key that starts with x-.' : ''}`,
      ),
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
    message: ({ expected, actual }) => `Expected ${inSentence(expected)}, found ${actual}.`,
    help: ({ expected, advice }) => advice ?? `Write ${spelled(expected)}.`,
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
    help: ({ rule }) => sentence(rule),
  },
  ARC2006: {
    severity: 'error',
    title: 'Spec of another version',
    message: ({ version }) => `This is a version ${version} spec; archc compiles version 2.`,
    help: ({ version }) => versionHelp(version),
  },
  ARC2007: {
    severity: 'error',
    title: 'Out of bounds',
    message: ({ rule }) => `The value ${rule.replace('NOT', 'not').replace('items ##', 'items')}.`,
    help: () =>
      '`archc schema command-spec` prints the limits of specs, `archc schema config` those of .generator.json.',
  },
  ARC2008: {
    severity: 'error',
    title: 'Type needs exactly one form',
    message: ({ name, found }) =>
      found.length === 0
        ? `The type '${name}' says nothing about what it is.`
        : `The type '${name}' is several things at once: ${found.join(', ')}.`,
    help: () => 'Give it exactly one of fields, enum, union, alias.',
  },
};
