import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpecs } from '../../generator/compile/readSpecs.js';
import { completeConfig } from '../../generator/project/defaultConfig.js';
import { canonicalJson, type DigestClass, specDigest, specsDigest } from '../../types/ir/specDigest.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { bindSpecs } from '../../validators/binder/bindSpecs.js';

const classes: readonly DigestClass[] = ['wire', 'source', 'prose'];

const base: JsonObject = {
  version: 2,
  name: 'note/save',
  description: 'Saves a note.',
  accessLevel: 'ai-safe',
  types: {
    Tag: { enum: ['red', 'blue'] },
    Note: {
      fields: {
        text: { type: 'string', maxLength: 9 },
        tags: { type: 'Tag[]' },
        next: { type: 'Note | null' },
      },
    },
    Source: {
      union: { tag: 'kind', variants: { file: { fields: { path: { type: 'string' } } }, none: {} } },
    },
  },
  params: [
    { name: 'note', type: 'Note' },
    { name: 'extra', type: 'json', default: { description: 'a' } },
    { name: 'from', type: 'Source', optional: true },
  ],
  results: [{ name: 'id', type: 'uuid' }],
  errors: [{ code: 'FULL', description: 'No room.', fields: { left: { type: 'uint32' } } }],
};

/** The digest of a spec by each class. */
function digests(spec: JsonObject): Record<DigestClass, string> {
  const { program, command } = bound(spec);
  const of = (seen: DigestClass): string => specDigest(seen, command, program.types);
  return { wire: of('wire'), source: of('source'), prose: of('prose') };
}

function bound(...specs: [JsonObject, ...JsonObject[]]) {
  const files = specs.map((spec, index) => ({
    file: `specs/${String(index)}.json`,
    text: JSON.stringify(spec),
  }));
  const config = completeConfig({});
  const read = readSpecs(files, config.limits.specBytes);
  const { program, diagnostics } = bindSpecs(read.checked, config, []);
  expect([...read.diagnostics, ...diagnostics]).toEqual([]);
  const [command] = program.specs;
  if (command === undefined) throw new Error('no command');
  return { program, command };
}

/** A copy of the base in which the value at a path is another one; undefined takes it away. */
function changed(path: string, value: JsonValue | undefined): JsonObject {
  const copy = structuredClone(base);
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<JsonValue>(
    (at, key) => (at as JsonObject)[key] as JsonValue,
    copy,
  ) as JsonObject;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return copy;
}

function seenBy(spec: JsonObject): DigestClass[] {
  const [before, after] = [digests(base), digests(spec)];
  return classes.filter((seen) => before[seen] !== after[seen]);
}

describe('the digest of a spec', () => {
  it.each<[string, string, JsonValue | undefined]>([
    ['a type', 'params/0/type', 'Note[]'],
    ['the name of a field', 'params/0/name', 'memo'],
    ['a field that may be absent', 'results/0/optional', true],
    ['a constraint of a type that is used', 'types/Note/fields/text/maxLength', 10],
    ['a value of an enum two types away', 'types/Tag/enum', ['red', 'green']],
    ['an enum that is open', 'types/Tag/open', true],
    ['the tag of a union', 'types/Source/union/tag', 'type'],
    ['a field of a variant', 'types/Source/union/variants/file/fields/path/type', 'url'],
    ['a strict record', 'types/Note/strict', true],
    ['the code of an error', 'errors/0/code', 'TOO_FULL'],
    ['the data of an error', 'errors/0/fields/left/type', 'uint64'],
    ['the effect', 'effect', 'read'],
    ['a default', 'params/1/default', { description: 'b' }],
    ['a default with other keys', 'params/1/default', { place: 1 }],
    ['a default that is gone', 'params/1/default', undefined],
  ])('sees %s in every class', (_what, path, value) => {
    expect(seenBy(changed(path, value))).toEqual(['wire', 'source', 'prose']);
  });

  it.each<[string, string, JsonValue | undefined]>([
    ['the access level', 'accessLevel', 'internal'],
    ['a secret', 'results/0/sensitive', true],
    ['a deprecated field', 'results/0/deprecated', 'Use name.'],
    ['a deprecated command', 'deprecated', true],
    ['where a command runs', 'environment', 'both'],
    ['a type that nothing uses', 'types/Extra', { alias: 'string' }],
  ])('sees %s in source, not on the wire', (_what, path, value) => {
    expect(seenBy(changed(path, value))).toEqual(['source', 'prose']);
  });

  it.each<[string, string, JsonValue | undefined]>([
    ['the description', 'description', 'Keeps a note.'],
    ['the description of a field', 'params/0/description', 'What to keep.'],
    ['the description of an error', 'errors/0/description', 'Full.'],
    ['an example of a field', 'types/Note/fields/text/example', 'milk'],
    ['examples', 'examples', [{ description: 'One.' }]],
    ['tags', 'tags', ['notes']],
  ])('sees %s as prose alone', (_what, path, value) => {
    expect(seenBy(changed(path, value))).toEqual(['prose']);
  });

  it('does not see names of types, nor order, on the wire', () => {
    const renamed = JSON.parse(JSON.stringify(base).replaceAll('Note', 'Memo')) as JsonObject;
    const reversed = changed('params', [...(base.params as JsonValue[])].reverse());
    const values = changed('types/Tag/enum', ['blue', 'red']);
    for (const spec of [renamed, reversed, values]) expect(seenBy(spec)).toEqual(['source', 'prose']);
  });

  it('sees neither the name of the command, nor the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(base).reverse());
    expect(seenBy({ ...turned, name: 'note/keep', $schema: 'x' })).toEqual([]);
  });

  it('tells any two defaults apart, whatever their keys are called', () => {
    const key = fc.constantFrom(
      'description',
      'place',
      'deprecated',
      'example',
      'kind',
      'target',
      '__proto__',
      'a',
    );
    const { json } = fc.letrec<{ json: JsonValue }>((tie) => ({
      json: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<JsonValue>(null, true, 1, '', 'array', 'reference'),
        fc.array(tie('json'), { maxLength: 2 }),
        fc
          .uniqueArray(fc.tuple(key, tie('json')), { maxLength: 3, selector: ([name]) => name })
          .map((entries) => Object.fromEntries(entries)),
      ),
    }));
    const wireOf = (value: JsonValue): string => digests(changed('params/1/default', value)).wire;
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(wireOf(a) === wireOf(b)).toBe(canonicalJson(a) === canonicalJson(b));
      }),
      { numRuns: 200 },
    );
  });

  it('of several specs depends on their names, not on their order', () => {
    const other = { ...base, name: 'note/drop' };
    const { program } = bound(base, other);
    const there = specsDigest('wire', program.specs, program.types);
    expect(specsDigest('wire', [...program.specs].reverse(), program.types)).toBe(there);
    const renamed = bound(base, { ...base, name: 'note/lose' }).program;
    expect(specsDigest('wire', renamed.specs, renamed.types)).not.toBe(there);
  });
});
