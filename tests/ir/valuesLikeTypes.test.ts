import { describe, expect, it } from 'vitest';
import { builtinAdapters } from '../../adapters/builtinAdapters.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

/** Values of a spec that have the keys of archc's own representation of types. None of them is a type. */
const values: Record<string, JsonValue> = {
  deepArray: nested(20, (element) => ({ kind: 'array', element })),
  deepMap: nested(20, (value) => ({ kind: 'map', key: { kind: 'scalar', scalar: 'string' }, value })),
  deepNullable: nested(20, (inner) => ({ kind: 'nullable', inner })),
  longTuple: { kind: 'tuple', elements: Array<JsonValue>(250).fill({ kind: 'json' }) },
  shortTuple: [{ kind: 'tuple', elements: [{ kind: 'tuple', elements: [] }, 1, 2, 3, 4, 5, 6] }],
  reference: { kind: 'reference', target: 'note/other#Kept', args: [], recursive: true, mutual: true },
  parameter: { kind: 'parameter', name: 'T' },
  field: { name: 'a', type: { kind: 'json' }, absence: { default: 1 }, nullable: true, sensitive: true },
  body: { body: { kind: 'record', fields: [{ name: 'a', constraints: { pattern: 'a' } }], strict: true } },
  digested: { description: 'a', deprecated: true, example: 1, place: { file: 'a' }, default: [null] },
};

function nested(levels: number, around: (inner: JsonValue) => JsonValue): JsonValue {
  let value: JsonValue = { kind: 'json' };
  for (let level = 0; level < levels; level++) value = around(value);
  return value;
}

/** Every key of the values with another last letter: as long, in the same order, and no key of a type. */
function disguised(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(disguised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [mask(key), disguised(part)]));
}

const mask = (key: string): string => `${key.slice(0, -1)}Q`;

const keys = new Set([...JSON.stringify(values).matchAll(/"(\w+)":/g)].map(([, key = '']) => key));

function unmasked(text: string): string {
  // C writes long texts letter by letter.
  let plain = text.replaceAll("', '", '');
  for (const key of keys) plain = plain.replaceAll(mask(key), key);
  // Digests of the specs are to differ.
  return plain.replace(/\b(?:[0-9a-f]{16}){1,2}\b/g, '<digest>');
}

/** The values wherever a spec can hold some. */
function spec(adapter: string, look: (value: JsonValue) => JsonValue): JsonObject {
  const names = Object.keys(values);
  const defaults = names.map(
    (name) => [name, { type: 'json', default: look(values[name] ?? null) }] as const,
  );
  const shown = names.map((name) => [name, { type: 'json', example: look(values[name] ?? null) }] as const);
  const own = Object.fromEntries(names.map((name) => [name, look(values[name] ?? null)]));
  const list = (fields: typeof defaults | typeof shown): JsonValue[] =>
    fields.map(([name, field]) => ({ name, ...field }));
  return {
    version: 2,
    name: 'note/like-types',
    adapter,
    rust: { module: 'modules/note' },
    types: {
      Shelf: { fields: Object.fromEntries(defaults) },
      Box: { generics: ['T'], fields: { item: { type: 'T' }, ...Object.fromEntries(defaults) } },
      Choice: {
        union: { tag: 'is', variants: { some: { fields: Object.fromEntries(defaults) }, none: {} } },
      },
    },
    params: [...list(defaults), { name: 'box', type: 'Box<Choice>', optional: true }],
    results: list(shown),
    errors: [{ code: 'FULL', description: 'No room.', fields: Object.fromEntries(defaults) }],
    examples: [{ description: 'Once', params: own, result: own }],
    'x-own': own,
  };
}

/** Other values have another checksum. */
function withoutChecksum(text: string): string {
  return text.replace(/("checksum"\s*:\s*)"[0-9a-f]{8}"/, '$1""');
}

async function generated(adapter: string, look: (value: JsonValue) => JsonValue): Promise<JsonObject> {
  const root = temporaryFolder();
  const elsewhere = adapter === 'c' ? 'python' : 'c';
  writeFiles(root, {
    '.generator.json': {},
    'specs/like.json': spec(adapter, look),
    'specs/other.json': {
      version: 2,
      name: 'note/other',
      adapter: elsewhere,
      types: { Kept: { fields: { id: { type: 'uuid' } } } },
    },
  });
  const { stderr } = await succeed(root, ['generate', '--no-cache']);
  const files = Object.entries(treeOf(root, ['.generator', 'specs']));
  return {
    problems: stderr,
    ...Object.fromEntries(files.map(([path, text]) => [path, unmasked(withoutChecksum(text))])),
  };
}

describe('values that look like types', () => {
  it.each(builtinAdapters.map(({ id }) => id))('are values to %s', async (adapter) => {
    expect(await generated(adapter, (value) => value)).toEqual(await generated(adapter, disguised));
  });
});
