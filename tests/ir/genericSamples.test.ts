import type { Field } from '../../types/ir/Field.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import { describe, expect, it } from 'vitest';
import { readSpecs } from '../../generator/compile/readSpecs.js';
import { completeConfig } from '../../generator/project/defaultConfig.js';
import { sampleFields } from '../../renderers/samples.js';
import { isCommand } from '../../types/ir/Spec.js';
import { bindSpecs } from '../../validators/binder/bindSpecs.js';
import { WireCodecs } from '../../validators/rules/WireCodecs.js';

/** Generic types whose parameters have one name and stand for another thing at each level. */
const types = {
  Inner: { generics: ['T'], fields: { value: { type: 'T' } } },
  Named: { generics: ['T'], alias: 'Record<string, T>' },
  Outer: { generics: ['T'], fields: { inner: { type: 'Inner<T[]>' }, own: { type: 'T' } } },
  Deep: { generics: ['T'], fields: { outer: { type: 'Outer<Named<[T, T | null]>>' } } },
  Swap: { generics: ['A', 'B'], fields: { a: { type: 'A' }, b: { type: 'B' } } },
  Swapped: { generics: ['A', 'B'], fields: { swap: { type: 'Swap<B, A>' }, more: { type: 'Swap<A[], B>' } } },
};

const uses = [
  'Outer<string>',
  'Deep<int32>',
  'Swapped<boolean, uuid>',
  'Outer<Outer<date>>',
  'Named<Inner<json>>[]',
];

/** The params of a command with one param of that type. */
function fieldsOf(declared: object, type: string): { types: TypeTable; own: readonly Field[] } {
  const text = JSON.stringify({ version: 2, name: 'it/is', types: declared, params: [{ name: 'it', type }] });
  const config = completeConfig({});
  const read = readSpecs([{ file: 'specs/a.json', text }], config.limits.specBytes);
  const { program, diagnostics } = bindSpecs(read.checked, config, []);
  expect([...read.diagnostics, ...diagnostics]).toEqual([]);
  const command = program.specs.find(isCommand);
  if (command === undefined) throw new Error('no command');
  return { types: program.types, own: command.params.body.fields };
}

describe('samples of generic types', () => {
  it.each(uses)('%s is what its codec takes', (type) => {
    const { types: table, own } = fieldsOf(types, type);
    const codec = new WireCodecs(table).record('params', own);
    for (const size of ['smallest', 'complete'] as const) {
      const sample = sampleFields(table, own, size);
      expect(sample).toBeDefined();
      expect(() => codec.decode(sample)).not.toThrow();
    }
  });

  it('take no longer than they are, however wide the arguments become', () => {
    const wide = `Box<[${Array(30).fill('T').join(', ')}]>`;
    const levels = Array.from({ length: 6 }, (_, level): [string, object] => [
      `Level${String(level)}`,
      { generics: ['T'], fields: { next: { type: `Level${String(level + 1)}<${wide}>` } } },
    ]);
    const box = { generics: ['T'], fields: { it: { type: 'T' } } };
    const declared = { ...Object.fromEntries(levels), Level6: box, Box: box };
    const fields = fieldsOf(declared, 'Level0<string>');
    const started = performance.now();
    sampleFields(fields.types, fields.own, 'complete');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
