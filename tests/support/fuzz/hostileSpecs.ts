import type { CommandSpec, FieldBody, TypeSpec, VariantSpec } from '../../../types/CommandSpec.js';
import { dictionaryFor, texts } from './dictionary.js';
import { type Language, languageWords } from './languageWords.js';

/** A valid spec that a generator of any language may trip over. */
export interface HostileSpec {
  what: string;
  spec: CommandSpec;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const optional = (type: string): FieldBody => ({ type, optional: true });

const record = (names: readonly string[], type = 'string'): TypeSpec => ({
  fields: Object.fromEntries(names.map((name) => [name, optional(type)])),
});

const unionOf = (tags: readonly string[], variant: VariantSpec, union: object = { tag: 'is' }): TypeSpec => ({
  union: { tag: 'is', ...union, variants: Object.fromEntries(tags.map((tag) => [tag, variant])) },
});

function command(name: string, parts: Partial<CommandSpec>): CommandSpec {
  const uses = Object.entries(parts.types ?? {})
    .filter(([, { generics }]) => generics === undefined)
    .map(([type], index) => ({ name: `use${index}`, type, optional: true }));
  return { version: 2, name, params: uses, results: uses, ...parts };
}

/** The first of the names that are one in some casing; those that are, have a spec of their own. */
function apart(names: readonly string[]): string[] {
  const squashed = (name: string): string => name.replaceAll('_', '').toLowerCase();
  const seen = new Map(names.toReversed().map((name) => [squashed(name), name]));
  return names.filter((name) => seen.get(squashed(name)) === name);
}

/** Names in shares: each case of a generated test holds all fields of its record, so what is wide costs its square. */
function shares(names: readonly string[]): string[][] {
  const size = 40;
  const starts = numbers(Math.ceil(names.length / size)).map((share) => share * size);
  return starts.map((start) => names.slice(start, start + size));
}

/** Every word of a language wherever a name may stand. */
function wordsOf(language: Language): HostileSpec[] {
  const words = languageWords[language];
  const { errorCodes } = dictionaryFor(language);
  return [
    {
      what: `the words of ${language} as fields, enum values, variants and error codes`,
      spec: command(`words/${language}`, {
        types: {
          AllFields: record(words),
          AllValues: { enum: [...words] },
          AllOpenValues: { enum: [...words], open: true },
          AllVariants: unionOf(words, { fields: { value: { type: 'string' } } }),
          AllNested: unionOf(words, {}, { content: 'content' }),
        },
        errors: apart(errorCodes).map((code) => ({
          code,
          description: code,
          fields: { code: { type: 'string' } },
        })),
      }),
    },
    ...shares(apart(dictionaryFor(language).typeNames)).map((names, share): HostileSpec => ({
      what: `the words of ${language} as names of types, ${names.join(' ')}`,
      spec: command(`types/${language}-${share}`, {
        types: Object.fromEntries(names.map((name, index) => [name, typeCalled(name, index)])),
      }),
    })),
  ];
}

/** A type of one kind or another; the records refer to all that a language has built in. */
function typeCalled(name: string, index: number): TypeSpec {
  switch (index % 5) {
    case 0:
      return { enum: [name, 'other'] };
    case 1:
      return unionOf([name, 'other'], { fields: { value: { type: 'string' } } });
    case 2:
      return { alias: 'string[]' };
    case 3:
      return record([name, 'value'], 'json');
    default:
      return {
        fields: {
          data: optional('bytes | null'),
          time: { type: 'datetime' },
          id: optional('uuid'),
          count: { type: 'uint64' },
          list: optional(`${name}[]`),
          table: { type: 'Record<string, boolean>' },
          pair: { type: '[int32, float64]' },
        },
      };
  }
}

/** The words of the other languages as fields, values and types. */
function foreignWords(own: Language): HostileSpec[] {
  const languages = (Object.keys(languageWords) as Language[]).filter((language) => language !== own);
  const known = new Set(languageWords[own]);
  const words = [...new Set(languages.flatMap((language) => languageWords[language]))].filter(
    (word) => !known.has(word),
  );
  const ownTypes = new Set(dictionaryFor(own).typeNames);
  const types = languages.flatMap((language) => dictionaryFor(language).typeNames);
  return [
    {
      what: 'words of other languages as values',
      spec: command('foreign/values', { types: { AllValues: { enum: words } } }),
    },
    ...shares(words).map((names, share): HostileSpec => ({
      what: `words of other languages as fields, ${names.join(' ')}`,
      spec: command(`foreign/fields-${share}`, { types: { AllFields: record(names) } }),
    })),
    ...shares(apart([...new Set(types)].filter((name) => !ownTypes.has(name)))).map(
      (names, share): HostileSpec => ({
        what: `words of other languages as names of types, ${names.join(' ')}`,
        spec: command(`foreign/types-${share}`, {
          types: Object.fromEntries(names.map((name) => [name, record(['value'], 'uint64 | null')])),
        }),
      }),
    ),
  ];
}

// prettier-ignore
const alike = ['fooBar', 'foo_bar', 'FooBar', 'foo-bar', 'FOO_BAR', 'foo bar', 'foo.bar', 'foobar', '_fooBar', 'fooBar_', '__foo_bar', 'fooBar2', 'foo_bar_2', 'fooBar_2'];

/** Enough to be refused by what recurses without care, and few enough for a person to have meant it. */
const levels = 40;

const nested = (depth: number): string => (depth === 0 ? 'int32' : `{ in: ${nested(depth - 1)} }`);

/** Valid specs with what makes trouble in this language, and what made it in others. */
export function hostileSpecs(language: Language): HostileSpec[] {
  const lengths = [127, 128].map((length) => 'n'.repeat(length));
  return [
    ...wordsOf(language),
    ...foreignWords(language),
    {
      what: 'fields, values and variants that are one after casing',
      spec: command('alike', {
        types: {
          Fields: record(alike),
          Values: { enum: alike },
          OpenValues: { enum: ['a', 'A', 'á', 'ａ', 'a1', 'a_1', 'a-1', 'A1'], open: true },
          Inside: unionOf(alike, { fields: { fooBar: { type: 'string' }, foo_bar: optional('int32') } }),
          Beside: unionOf(alike, {}, { content: 'fooBar' }),
          Inline: record(alike, "{ fooBar: 'foo_bar' | 'fooBar'; foo_bar?: string }"),
        },
      }),
    },
    {
      what: 'types that are one after casing',
      spec: command('types-alike', {
        types: {
          FooBar: record(['a']),
          FOOBar: { enum: ['a'] },
          Foobar: unionOf(['a'], {}),
          FooBAR: { alias: 'string[]' },
        },
      }),
    },
    {
      what: 'errors that are one after casing',
      spec: command('errors-alike', {
        errors: ['FOO_BAR', 'FOOBAR', 'A1', 'A_X1', 'AX1', 'A_1'].map((code) => ({
          code,
          description: 'Alike.',
          fields: { a: { type: 'string' } },
        })),
      }),
    },
    ...[
      'ChatPost',
      'ChatPost2',
      'ChatPostParams',
      'Params',
      'Result',
      'Errors',
      'Client',
      'Command',
      'Chat',
    ].map((name, index): HostileSpec => ({
      what: `a type of chat/post called ${name}`,
      spec: command(`chat${index}/post`, {
        types: { [name.replace('Chat', `Chat${index}`)]: record(['params', 'result', 'error']) },
        errors: [{ code: 'CHAT', description: 'Chat.' }],
      }),
    })),
    {
      what: 'recursion of every kind',
      spec: command('recursion', {
        types: {
          Self: { fields: { self: optional('Self'), others: { type: 'Self[]' } } },
          Nullable: { fields: { next: { type: 'Nullable | null' } } },
          Both: { fields: { next: optional('Both | null') } },
          A: { fields: { b: optional('B') } },
          B: { fields: { c: { type: 'Record<string, C>' } } },
          C: { fields: { a: { type: '[A | null, int32]' } } },
          Tree: { generics: ['T'], fields: { value: { type: 'T' }, children: { type: 'Tree<T>[]' } } },
          Expression: {
            union: {
              tag: 'op',
              variants: {
                number: { fields: { value: { type: 'float64' } } },
                not: { fields: { of: { type: 'Expression' } } },
                add: { fields: { left: { type: 'Expression' }, right: { type: 'Expression' } } },
              },
            },
          },
          Json: { alias: 'Record<string, Json>' },
        },
        params: [
          { name: 'self', type: 'Self' },
          { name: 'nullable', type: 'Nullable' },
          { name: 'both', type: 'Both' },
          { name: 'a', type: 'A' },
          { name: 'tree', type: 'Tree<Tree<int64>>' },
          { name: 'expression', type: 'Expression' },
          { name: 'json', type: 'Json' },
        ],
      }),
    },
    {
      what: `types ${levels} levels deep`,
      spec: command('deep', {
        params: [
          { name: 'lists', type: `int64${'[]'.repeat(levels)}` },
          { name: 'objects', type: nested(levels) },
          { name: 'tables', type: `${'Record<string, '.repeat(levels)}uuid${'>'.repeat(levels)}` },
        ],
      }),
    },
    // One at a time: each case of the generated tests decodes all of them.
    {
      what: '300 values',
      spec: command('many/values', {
        types: { Values: { enum: numbers(300).map((index) => `value-${index}`) } },
      }),
    },
    {
      what: '300 variants',
      spec: command('many/variants', {
        types: {
          Variants: unionOf(
            numbers(300).map((index) => `variant${index}`),
            { fields: { size: { type: 'int32' } } },
          ),
        },
      }),
    },
    {
      what: '300 fields',
      spec: command('many/fields', {
        types: {
          Fields: record(
            numbers(300).map((index) => `field${index}`),
            'datetime | null',
          ),
        },
      }),
    },
    {
      what: '300 errors',
      spec: command('many/errors', {
        errors: numbers(300).map((index) => ({ code: `E${index}`, description: `Error ${index}.` })),
      }),
    },
    {
      what: 'nothing, in every form',
      spec: command('empty', {
        types: {
          Nothing: { fields: {} },
          StrictNothing: { fields: {}, strict: true },
          OnlyOptional: record(['a']),
          Only: unionOf(['only'], {}),
          Blank: unionOf(['blank'], { fields: {} }),
          BlankInside: unionOf(['blank', 'unit'], { fields: {} }, { content: 'c' }),
          One: { enum: [''] },
        },
        errors: [{ code: 'NOTHING', description: '', fields: {} }],
      }),
    },
    { what: 'no params and no results', spec: { version: 2, name: 'silent' } },
    { what: 'an inline empty object', spec: command('inline', { params: [{ name: 'x', type: '{}' }] }) },
    {
      what: 'tags, contents and variants called like fields elsewhere',
      spec: command('tags', {
        types: {
          Type: { fields: { type: { type: 'string' }, kind: { type: 'string' }, value: optional('int32') } },
          Kind: unionOf(['kind', 'type'], { fields: { type: { type: 'string' } } }, { tag: 'kind' }),
          Content: unionOf(['type', 'value'], { type: 'Type' }, { tag: 'type', content: 'value' }),
          Value: unionOf(['tag', 'content'], { type: 'Content' }, { tag: 'content', content: 'tag' }),
          Raw: { ...unionOf(['raw', 'unknown', 'other'], {}, { tag: 'unknown' }), open: true },
          Unknown: { enum: ['unknown', 'raw', 'other', 'Unknown', 'UNKNOWN', 'unspecified'], open: true },
        },
      }),
    },
    {
      what: 'names as long as they may be',
      spec: command(`${'long-'.repeat(39)}name`, {
        types: {
          ['T'.repeat(100)]: record(lengths),
          ['T'.repeat(99)]: { enum: ['v'.repeat(199), 'v'.repeat(200)] },
        },
        params: lengths.map((name) => ({
          name,
          type: `{ ${'m'.repeat(128)}: { ${'o'.repeat(128)}: int32 } }`,
        })),
      }),
    },
    {
      what: 'hostile prose and values everywhere',
      spec: command('prose', {
        description: texts.join('\n'),
        deprecated: texts.join(' '),
        types: {
          Texts: { description: texts.join('\n\n'), enum: texts.filter((text) => text.length <= 200) },
          Documented: {
            fields: Object.fromEntries(
              texts.map((text, index) => [
                `field${index}`,
                { type: 'string', default: text, description: text, deprecated: `${text} ` },
              ]),
            ),
          },
        },
        errors: texts.map((description, index) => ({ code: `E${index}`, description })),
      }),
    },
    {
      what: 'the ends of every number, as bounds and defaults',
      spec: command('numbers', {
        params: [
          {
            name: 'a',
            type: 'int64',
            min: '-9223372036854775808',
            max: '9223372036854775807',
            default: '-9223372036854775808',
          },
          {
            name: 'b',
            type: 'uint64',
            min: '0',
            max: '18446744073709551615',
            default: '18446744073709551615',
          },
          {
            name: 'c',
            type: 'int53',
            min: -9007199254740991,
            max: 9007199254740991,
            default: -9007199254740991,
          },
          { name: 'd', type: 'int32', min: -2147483648, max: 2147483647, default: -2147483648 },
          { name: 'e', type: 'uint32', min: 0, max: 4294967295, default: 4294967295 },
          { name: 'f', type: 'int8', min: -128, max: 127, default: -128 },
          {
            name: 'g',
            type: 'float64',
            min: -1.7976931348623157e308,
            max: 1.7976931348623157e308,
            default: 5e-324,
          },
          { name: 'h', type: 'float32', min: -1e30, max: 1e30, default: 1e-7 },
          { name: 'i', type: 'int8[]', maxItems: 2147483647, default: [-128] },
          { name: 'j', type: 'string', maxLength: 2147483647, default: '' },
        ],
      }),
    },
  ];
}
