/** A construct of TypeScript that the type language leaves out, and what to write instead. */
export interface Refusal {
  construct: string;
  remedy: string;
  /** What means the same, where the remedy leaves no choice. */
  write?: string;
}

const NUMBER_REMEDY = 'use an integer type such as int32 with min and max, or a string literal';
const NO_METHODS = 'declare data only; behavior belongs to a trait or to another command';
const NO_OPERATORS = 'declare a named type in "types" and write its name';
const MODIFIER_REMEDY = 'leave it out; only readonly may stand before a member';

/** Constructs that the grammar meets, by a short name. */
export const CONSTRUCTS = {
  abstractConstructor: { construct: 'a constructor type', remedy: NO_METHODS },
  asserts: { construct: 'an assertion signature', remedy: 'use boolean' },
  bareArray: { construct: 'an array without its element type', remedy: 'write the element type: string[]' },
  comment: { construct: 'a comment', remedy: 'put it in the description of the field' },
  computedName: { construct: 'an index signature', remedy: 'use Record<string, T>' },
  conditional: { construct: 'a conditional type', remedy: NO_OPERATORS },
  emptyArguments: {
    construct: 'an empty list of type arguments',
    remedy: 'remove the angle brackets',
    write: '',
  },
  emptyTuple: { construct: 'an empty tuple', remedy: 'give it an element, or leave the field out' },
  escapedName: { construct: 'an escape in a name', remedy: 'write the character itself' },
  functionType: { construct: 'a function type', remedy: NO_METHODS },
  indexedAccess: { construct: 'an indexed access type', remedy: NO_OPERATORS },
  initializer: {
    construct: 'a default value in a type',
    remedy: 'declare a named type and give its field a default',
  },
  intersection: { construct: 'an intersection type', remedy: 'declare one type with all fields' },
  jsdoc: { construct: 'a JSDoc type', remedy: 'write T | null, or mark the field optional' },
  labelledElement: { construct: 'a labelled tuple element', remedy: 'leave the label out, or use an object' },
  loneSurrogate: { construct: 'half of a surrogate pair', remedy: 'write the whole character' },
  mapped: { construct: 'a mapped type', remedy: 'use Record<K, T>, or write the members' },
  method: { construct: 'a method', remedy: NO_METHODS },
  modifier: { construct: 'a modifier of a class', remedy: MODIFIER_REMEDY },
  number: { construct: 'a number literal', remedy: NUMBER_REMEDY },
  numericName: { construct: 'a number as a member name', remedy: 'put it in quotes' },
  predicate: { construct: 'a type predicate', remedy: 'use boolean' },
  qualified: { construct: 'a qualified name', remedy: 'write the name alone, or command/name#Type' },
  questionMark: {
    construct: 'a question mark after a type',
    remedy: 'write T | null, or mark the field or member optional',
  },
  readonlyOther: { construct: 'readonly before other than T[] or a tuple', remedy: 'leave readonly out' },
  restElement: { construct: 'a rest element', remedy: 'use an array, or an object with an array member' },
  template: { construct: 'a template literal type', remedy: 'use string with a pattern, or string literals' },
  trailingComma: { construct: 'a comma after the last type argument', remedy: 'remove it', write: '' },
  tooDeep: { construct: 'a type nested more than 64 levels deep', remedy: NO_OPERATORS },
  tooLong: { construct: 'a type of more than 10,000 characters', remedy: NO_OPERATORS },
  unknownCharacter: {
    construct: 'a character that the Unicode version of this Node.js does not have',
    remedy: 'use other letters in names',
  },
  untypedMember: { construct: 'a member without a type', remedy: 'write its type after a colon' },
} satisfies Record<string, Refusal>;

/** Words that are refused wherever a type may start. */
export const REFUSED_WORDS: ReadonlyMap<string, Refusal> = new Map(
  Object.entries({
    any: { construct: 'any', remedy: 'use json, or declare a type', write: 'json' },
    object: {
      construct: 'object',
      remedy: 'use Record<string, json>, or declare a type',
      write: 'Record<string, json>',
    },
    array: { construct: 'array', remedy: 'write the element type: string[]' },
    Date: { construct: 'Date', remedy: 'use datetime', write: 'datetime' },
    undefined: { construct: 'undefined', remedy: 'mark the field optional' },
    void: { construct: 'void', remedy: 'leave the field out' },
    never: { construct: 'never', remedy: 'leave the field out' },
    symbol: { construct: 'symbol', remedy: 'use string', write: 'string' },
    bigint: { construct: 'bigint', remedy: 'use int64', write: 'int64' },
    Function: { construct: 'Function', remedy: NO_METHODS },
    Buffer: { construct: 'Buffer', remedy: 'use bytes', write: 'bytes' },
    Uint8Array: { construct: 'Uint8Array', remedy: 'use bytes', write: 'bytes' },
    Map: { construct: 'Map', remedy: 'use Record<string, T>', write: 'Record' },
    Set: { construct: 'Set', remedy: 'use T[]', write: 'Array' },
    true: { construct: 'the literal true', remedy: 'use boolean', write: 'boolean' },
    false: { construct: 'the literal false', remedy: 'use boolean', write: 'boolean' },
    keyof: { construct: 'keyof', remedy: 'write the names as string literals' },
    typeof: { construct: 'typeof', remedy: NO_OPERATORS },
    infer: { construct: 'infer', remedy: NO_OPERATORS },
    unique: { construct: 'unique symbol', remedy: 'use string' },
    import: { construct: 'an import type', remedy: 'write command/name#Type, or declare a type' },
    this: { construct: 'this', remedy: 'write the name of the type' },
    new: { construct: 'a constructor type', remedy: NO_METHODS },
    function: CONSTRUCTS.functionType,
  } satisfies Record<string, Refusal>),
);

/** Modifiers that TypeScript's parser accepts before a member of a type, besides `readonly`. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  'abstract accessor async const declare default export in out override private protected public static'.split(
    ' ',
  ),
);

/** Reserved words that TypeScript's parser takes for names of types, and only its checker refuses. */
export const RESERVED: ReadonlySet<string> = new Set(
  (
    'break case catch class const continue debugger default delete do else enum export extends finally for if in ' +
    'instanceof return super switch throw try var while with'
  ).split(' '),
);

/** Keyword types, which take no type arguments in TypeScript. */
export const KEYWORD_TYPES: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'unknown']);
