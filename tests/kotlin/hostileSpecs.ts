import type { FieldBody } from '../../types/CommandSpec.js';
import { madeDefaults } from '../support/madeDefaults.js';

const many = (count: number, field: (index: number) => FieldBody): Record<string, FieldBody> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, field(index)]));

/** What stands in a class, or is a field of it, is called like what the class refers to. */
const shadows = {
  version: 2,
  name: 'shadow',
  types: {
    Items: {
      union: {
        tag: 'const',
        variants: {
          items: { fields: {} },
          string: { fields: { text: { type: 'string' } } },
          builder: { fields: many(210, () => ({ type: 'Builder', optional: true })) },
        },
      },
    },
    Builder: { enum: ['builder', 'unknown'] },
    Unknown: { enum: ['unknown', 'string', 'builder'], open: true },
    Page: { generics: ['Items'], fields: { items: { type: 'Items[]' }, other: { type: 'Unknown' } } },
    Field: {
      open: true,
      union: {
        tag: 'tag',
        variants: { field: { fields: { archc: { type: 'Field | null', optional: true } } }, unknown: {} },
      },
    },
    Roots: {
      fields: {
        archc: { type: 'string', default: 'x' },
        kotlin: { type: 'int64', default: '-9223372036854775808' },
        open: { type: 'Unknown', default: 'new' },
        state: { type: 'Field | null', optional: true },
      },
    },
  },
  params: [
    { name: 'items', type: 'Items' },
    { name: 'page', type: 'Page<Builder>' },
    { name: 'field', type: 'Field' },
    { name: 'roots', type: 'Roots' },
  ],
  results: [],
  errors: [
    { code: 'SHADOW_ERROR', description: 'Called like the class of all errors.' },
    { code: 'STRING', description: 'Called like a class of Kotlin.', fields: { text: { type: 'string' } } },
    { code: 'OTHER', description: 'Called like every other error.', fields: { items: { type: 'Items' } } },
  ],
};

/** Defaults of every kind, in turn. */
const defaults: FieldBody[] = [
  { type: 'int8', default: -1 },
  { type: 'uint8', default: 7 },
  { type: 'int53', default: 5 },
  { type: 'float32', default: 1.5 },
  { type: 'uint64', default: '7' },
  { type: 'string[]', default: [] },
  { type: 'string[]', default: ['a'] },
  { type: 'Record<string, int32[] | null>', default: {} },
  { type: 'uuid', default: '00000000-0000-0000-0000-000000000000' },
  { type: 'json', default: { a: 1 } },
];

/** The JVM takes 255 arguments, methods of 64 KB, and constants of 65,535 bytes. */
const limits = {
  version: 2,
  name: 'limits',
  types: {
    Defaults: { fields: many(210, (index) => defaults[index % defaults.length] ?? { type: 'json' }) },
    Deep: { fields: many(110, () => ({ type: `int64${'[]'.repeat(40)}` })) },
    DeepDefaults: {
      fields: many(60, () => ({
        type: `int64${'[]'.repeat(40)}`,
        default: JSON.parse(`${'['.repeat(40)}"1"${']'.repeat(40)}`) as [],
      })),
    },
    Texts: {
      fields: {
        text: { type: 'string', default: 'ä'.repeat(40_000) },
        list: { type: 'string[]', default: ['ä'.repeat(40_000), '$x"\\'] },
      },
    },
    Values: { enum: Array.from({ length: 2000 }, (_, index) => `value-${index}-${'x'.repeat(20)}`) },
    Open: { enum: Array.from({ length: 300 }, (_, index) => `value-${index}`), open: true },
    Pair: { alias: `[${Array.from({ length: 240 }, () => 'int8').join(', ')}]` },
  },
  params: ['Defaults', 'Deep', 'DeepDefaults', 'Texts', 'Values', 'Open', 'Pair'].map((type) => ({
    name: type.toLowerCase(),
    type,
  })),
  results: [],
};

/** Specs that the JVM barely takes, and a command that is called like a member of every object, as one of the fixtures is. */
export const hostileSpecs = [
  madeDefaults,
  shadows,
  limits,
  { version: 2, name: 'equals', params: [], results: [] },
];

/** A tuple that no class of the JVM can be made of. */
export const tooWide = {
  version: 2,
  name: 'wide',
  params: [{ name: 'tuple', type: `([${Array.from({ length: 241 }, () => 'int8').join(', ')}])[]` }],
  results: [],
};
