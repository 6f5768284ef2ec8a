import { parseType } from '../../../validators/typelang/parseType.js';
import { type Language, languageWords } from './languageWords.js';

/** The names and texts that made specs are written with. */
export interface Dictionary {
  fieldNames: readonly string[];
  typeNames: readonly string[];
  genericNames: readonly string[];
  errorCodes: readonly string[];
  commandNames: readonly string[];
}

/** Names on the wire that have tripped code generators: keywords, members of Object.prototype, quotes, comments, markup. */
// prettier-ignore
export const fieldNames = [
  'id', 'value', 'items', 'a-b', 'a b', 'snake_case', 'camelCase', 'HTTPServer', 'x1', '1x', '42', '$', '_', '__proto__', 'constructor',
  'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'class', 'default', 'function', 'name', 'message', 'code', 'data', 'kind',
  'type', 'tag', 'raw', 'params', 'result', 'execute', 'wire', 'codec', 'length', "it's", '"', '\\', '`', '${x}', '{{x}}', '*/', '//',
  '@ts-ignore', '-->', '</script>', '#', '|', 'é', '名前', '😀', 'ß', 'a.b', 'a/b', 'a~1', '[0]', '-', '*', 'smallest', 'complete', 'error',
];

/** More of them, for languages with casing, formats and macros of their own: what collides, interpolates or is long. */
// prettier-ignore
const hostileNames = [
  'fooBar', 'foo_bar', 'FooBar', 'foo-bar', 'FOO_BAR', 'foo bar', 'fooBar2', 'foo_bar_2', 'foo__bar', '_fooBar', 'fooBar_', '__', 'x_1',
  'X1', '%s', '%d%n', '%', '$x', '$$', '\\(x)', '\\n', '\\u0041', '??/', '??=', '"""', "'''", '"""\\', '#{x}', '#"', '"#', '/*', '/**/',
  '<!--', '{', '}', '@', '@x', '&amp;', ';', '=', 'a\u00a0b', 'İ', 'ﬁ', '½', 'ª', '👩🚀', 'e\u0301', 'ب', 'ǆ', '٣',
  'n'.repeat(128), `${'very_'.repeat(25)}a`, `${'very_'.repeat(25)}b`, '_'.repeat(40), '名'.repeat(30),
];

// prettier-ignore
export const typeNames = [
  'Item', 'Items', 'Item2', 'Page', 'Node', 'Tree', 'Status', 'A', 'B', 'Uuid', 'DateTime', 'JsonValue', 'CommandError', 'Commands',
  'CommandBase', 'Promise', 'Error', 'String', 'Number', 'Object', 'Partial', 'Readonly', 'Symbol', 'BigInt', 'Class', 'Default', 'Wire',
  'Codec', 'Params', 'Result', 'Type', 'HTTPServer', 'ExecuteOptions', 'Values', 'Data', 'Input', 'Describe', 'It', 'Expect', 'Z9',
];

/** Type names that are one after casing, and one that is as long as they come. */
const hostileTypeNames = ['FooBar', 'FOOBar', 'Foobar', 'FooBAR', 'Item1', 'X', 'XX', 'N'.repeat(100)];

export const genericNames = ['T', 'U', 'Item', 'Value', 'Uuid', 'JsonValue', 'Promise', 'Wire', 'Codec', 'K'];

export const errorCodes = [
  'FAILED',
  'NOT_FOUND',
  'A',
  'ERROR',
  'CLASS',
  'DATA',
  'X1',
  'COMMAND',
  'VALIDATION',
  'TYPE',
];

export const commandNames = [
  'chat/send',
  'class',
  'promise',
  'error',
  'a',
  'a/b',
  'wire',
  'commands',
  'record',
  'item',
  'x1',
  'default',
];

// prettier-ignore
export const texts = [
  '', ' ', 'plain', "it's", '"', '\\', '\\u0041', '`${x}`', '{{x}}', '{{{x}}}', '*/', '/*', '//', '@ts-ignore', '* @deprecated x', '# h',
  '| t |', '-->', '</script>', '\u2028', '\u202e', '\u0000', '\n', 'a\nb', '\t', '😀', 'é', 'e\u0301', '__proto__', 'constructor', '\ufeff',
  'long '.repeat(40), '- item', '1. item', '> q', '~~~', '```', '[a](b)', '<b>', '&amp;', '***', '___', 'a_b', '==', '{@link X}',
  'a\\', '??/', '"""', '"""\\', "'''", '%s', '%n', '$x', '${', '\\(x)', '#"', '"#', '\\\nx', '*\u2028/', '\r', '\u0085', '\u007f', 'a\\u', '\\N{x}',
  'noqa', '# type: ignore', 'NOLINT', 'swift-format-ignore', 'ktlint-disable', 'buf:lint:ignore X', '@param x', '- Parameter x: y', '\\c x',
];

/** The words of a language in every place of a spec where a name may stand, beside those that trip any language. */
export function dictionaryFor(language: Language): Dictionary {
  const words = languageWords[language];
  const types = matching(words.map(typeNameOf), /^[A-Z][A-Za-z0-9]*$/).filter(isFree);
  return {
    fieldNames: distinct(fieldNames, hostileNames, words),
    typeNames: distinct(typeNames, hostileTypeNames, types),
    genericNames: distinct(genericNames, types),
    errorCodes: distinct(errorCodes, matching(words.map(errorCodeOf), /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/)),
    commandNames: distinct(commandNames, matching(words.map(commandNameOf), /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)),
  };
}

/** The names that every language meets. */
export const commonDictionary: Dictionary = {
  fieldNames,
  typeNames,
  genericNames,
  errorCodes,
  commandNames,
};

function distinct(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

function matching(names: readonly string[], pattern: RegExp): string[] {
  return names.filter((name) => pattern.test(name));
}

/** Whether the type language leaves the name to specs. */
function isFree(name: string): boolean {
  return !['Array', 'ReadonlyArray', 'Record'].includes(name) && parseType(name).ok;
}

const partsOf = (word: string): string[] => word.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');

/** `self` is Self, and `hashCode` HashCode: the casing inside of a word is what a language would keep. */
function typeNameOf(word: string): string {
  return partsOf(word)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

function errorCodeOf(word: string): string {
  return partsOf(word.replaceAll(/([a-z])([A-Z])/g, '$1_$2'))
    .join('_')
    .toUpperCase();
}

function commandNameOf(word: string): string {
  return partsOf(word.replaceAll(/([a-z])([A-Z])/g, '$1-$2'))
    .join('-')
    .toLowerCase();
}
