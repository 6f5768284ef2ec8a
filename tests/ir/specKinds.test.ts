import { describe, expect, it } from 'vitest';
import { completeConfig } from '../../generator/project/defaultConfig.js';
import { readSpecs } from '../../generator/compile/readSpecs.js';
import { isCommand, type Spec, traitOf } from '../../types/ir/Spec.js';
import type { JsonObject } from '../../types/Json.js';
import { bindSpecs } from '../../validators/binder/bindSpecs.js';

const types = { Point: { fields: { x: { type: 'int32' } } } };
const trait = { name: 'Priced', methods: [{ name: 'price', returns: 'uint64' }] };
const fields = [{ name: 'at', type: 'string' }];
const errors = [{ code: 'FULL', description: 'No room.', fields: { left: { type: 'uint32' } } }];
const examples = [{ description: 'Once', params: {} }];

function bound(sections: JsonObject): Spec {
  const text = JSON.stringify({ version: 2, name: 'shop/price', ...sections });
  const config = completeConfig({});
  const read = readSpecs([{ file: 'specs/a.json', text }], config.limits.specBytes);
  const { program, diagnostics } = bindSpecs(read.checked, config, []);
  expect([...read.diagnostics, ...diagnostics]).toEqual([]);
  const [spec] = program.specs;
  if (spec === undefined) throw new Error('no spec');
  expect(spec.types.map(({ id }) => program.types.get(id))).toEqual(spec.types);
  return spec;
}

const kindOf = { command: [], library: [], trait: [] } as Record<Spec['kind'], JsonObject[]>;
kindOf.command.push({}, { params: [] }, { params: fields }, { results: [] }, { errors }, { examples });
kindOf.command.push(
  { types, params: [] },
  { types, results: fields },
  { types, errors },
  { types, examples },
);
kindOf.command.push({ trait, params: [] }, { trait, types, errors }, { effect: 'read' });
kindOf.library.push({ types }, { types, effect: 'read', idempotent: true }, { types: {} });
kindOf.trait.push({ trait }, { trait, types }, { trait, effect: 'read' });

const rows = Object.entries(kindOf).flatMap(([kind, all]) =>
  all.map((sections) => [kind, Object.keys(sections).join(', ') || 'nothing', sections] as const),
);

describe('a spec', () => {
  it.each(rows)('is a %s when it says %s', (kind, _keys, sections) => {
    const spec = bound(sections);
    expect(spec.kind).toBe(kind);
    expect(traitOf(spec)?.name).toBe('trait' in sections ? 'Priced' : undefined);
    const messages = spec.types.filter(({ role }) => role !== 'declared');
    if (isCommand(spec)) {
      const data = spec.errors.flatMap((error) => error.data ?? []);
      expect(messages).toEqual([spec.params, spec.result, ...data]);
    } else {
      expect(messages).toEqual([]);
    }
  });
});
