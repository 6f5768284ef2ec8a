import { describe, expect, it } from 'vitest';
import { completeConfig } from '../../generator/project/defaultConfig.js';
import { readSpecs } from '../../generator/compile/readSpecs.js';
import { secretTypes } from '../../types/ir/secretTypes.js';
import { bindSpecs } from '../../validators/binder/bindSpecs.js';
import { filesOf } from '../support/filesOf.js';

const T = ['T'];
const box = { generics: T, fields: { value: { type: 'T' } } };
const secret = { fields: { word: { type: 'string', sensitive: true } } };
const library = (name: string, types: object): object => ({ version: 2, name, types });
const user = (types: object, ...params: string[]): object => ({
  version: 2,
  name: 'app/run',
  types: { Secret: secret, Open: { fields: { a: { type: 'int32' } } }, ...types },
  params: params.map((type, index) => ({ name: `p${String(index)}`, type })),
});

/** The names of the types that may hold a secret, sorted. */
function secretsOf(...specs: object[]): string[] {
  const config = completeConfig({});
  const files = specs.map((spec, index) => ({
    file: `specs/${String(index)}.json`,
    text: JSON.stringify(spec),
  }));
  const read = readSpecs(files, config.limits.specBytes);
  const { program, diagnostics } = bindSpecs(read.checked, config, []);
  expect([...read.diagnostics, ...diagnostics]).toEqual([]);
  const found = secretTypes(program.types, program.specs);
  return [...found].map((id) => id.replace(/^.*#(?:params:)?/, '')).sort();
}

describe('a generic type', () => {
  it('is no secret where no use of it holds one, and neither is who uses it', () => {
    expect(secretsOf(user({ Box: box }, 'Box<Open>', 'Box<string[]>'))).toEqual(['Secret']);
  });

  it('is one where it is declared with one, and so is who uses it', () => {
    const sealed = { generics: T, fields: { value: { type: 'T', sensitive: true } } };
    const types = { Sealed: sealed, Box: { generics: T, fields: { value: { type: 'Sealed<T>' } } } };
    expect(secretsOf(user(types, 'Box<Open>'))).toEqual(['Box', 'Params', 'Sealed', 'Secret']);
  });

  it.each(['Secret', 'Secret[]', '[int32, Secret | null]', 'Record<string, Secret>', 'Box<Secret>', 'Named'])(
    'is one where it is used with %s; who uses it with something else is not',
    (argument) => {
      const types = {
        Box: box,
        Named: { alias: 'Secret[]' },
        Other: { fields: { box: { type: 'Box<Open>' } } },
      };
      const found = secretsOf(user(types, `Box<${argument}>`, 'Other'));
      expect(found).toEqual(['Box', 'Named', 'Params', 'Secret']);
    },
  );

  it('is one where another generic hands a secret on to it: a record, a union, an alias, itself', () => {
    const variants = { one: { fields: { box: { type: 'Box<T[]>' } } } };
    const types = {
      Box: box,
      Union: { generics: T, union: { tag: 'kind', variants } },
      Alias: { generics: T, alias: 'Union<T>[]' },
      Holder: { generics: T, fields: { alias: { type: 'Alias<T>' } } },
      Tree: { generics: T, fields: { value: { type: 'T' }, below: { type: 'Tree<T>[]' } } },
      Pair: { generics: ['A', 'B'], fields: { a: { type: 'A' }, b: { type: 'Free<B>' } } },
      Free: { generics: T, fields: { value: { type: 'T' } } },
    };
    expect(secretsOf(user(types, 'Holder<Secret>', 'Tree<Secret>', 'Pair<Secret, Open>'))).toEqual(
      ['Alias', 'Box', 'Pair', 'Params', 'Holder', 'Secret', 'Tree', 'Union'].sort(),
    );
  });

  it('is one of a library where another spec, or a method of a trait, uses it with a secret', () => {
    const types = library('lib/types', { Box: box, Free: box });
    const uses = user({}, 'lib/types#Box<Secret>', 'lib/types#Free<int32>');
    expect(secretsOf(types, uses)).toEqual(['Box', 'Params', 'Secret']);
    const method = { name: 'get', params: [{ name: 'at', type: 'Box<Secret>' }] };
    const trait = {
      version: 2,
      name: 'lib/trait',
      types: { Box: box, Secret: secret },
      trait: { name: 'Holder', methods: [method] },
    };
    expect(secretsOf(trait)).toEqual(['Box', 'Secret']);
  });

  it('is one where nothing uses it: whoever does is not in the specs', () => {
    const types = { Inner: box, Outer: { generics: T, fields: { inner: { type: 'Inner<T>' } } } };
    expect(secretsOf(library('lib/types', types))).toEqual(['Inner', 'Outer']);
    expect(secretsOf(user({ Box: box }, 'int32'))).toEqual(['Box', 'Secret']);
  });
});

it('is a SecretRecord in Python where it holds a secret, and only there', () => {
  const files = filesOf('python', [user({ Box: box, Free: box }, 'Box<Secret>', 'Free<Open>')]);
  const text = files.find(({ path }) => path.endsWith('commands/app_run.py'))?.text;
  expect(text).toContain('class Box(wire.SecretRecord, Generic[T])');
  expect(text).toContain('class Free(wire.Record, Generic[T])');
});
