import { describe, expect, it } from 'vitest';
import { sampleFields } from '../../renderers/samples.js';
import type { Field } from '../../types/ir/Field.js';
import { bitsOf, factsOf, isKey, rangeOf, type ScalarName, scalarNames } from '../../types/ir/scalars.js';
import type { JsonValue } from '../../types/Json.js';
import { WireCodecs } from '../../validators/rules/WireCodecs.js';

/** The facts are held against the codecs that generated code uses. */
const codecs = new WireCodecs(new Map());

function decodes(scalar: ScalarName, value: JsonValue): boolean {
  try {
    codecs.type({ kind: 'scalar', scalar }, {}, new Map()).decode(value);
    return true;
  } catch {
    return false;
  }
}

function sampleOf(scalar: ScalarName): JsonValue | undefined {
  const place = { file: '', pointer: '' };
  const field: Field = {
    name: 'it',
    type: { kind: 'scalar', scalar },
    absence: 'required',
    nullable: false,
    constraints: {},
    sensitive: false,
    place,
  };
  return sampleFields(new Map(), [field], 'complete')?.it;
}

describe('the facts about scalars', () => {
  it.each(scalarNames)('say how %s travels', (scalar) => {
    const sample = sampleOf(scalar);
    expect(typeof sample).toBe(factsOf(scalar).json);
    expect(decodes(scalar, sample ?? null)).toBe(true);
  });

  const integers = scalarNames.filter((scalar) => factsOf(scalar).family === 'integer');
  it.each(integers)('say what %s holds, and nothing beyond', (scalar) => {
    const [least = 0n, most = 0n] = rangeOf(scalar) ?? [];
    const written = (value: bigint): JsonValue =>
      factsOf(scalar).json === 'string' ? String(value) : Number(value);
    expect([least - 1n, least, most, most + 1n].map((value) => decodes(scalar, written(value)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(scalar).toMatch(new RegExp(`^u?int${String(bitsOf(scalar))}$`));
    expect(scalar.startsWith('u')).toBe(least === 0n);
  });

  it('say which may be keys', () => {
    const keys = ['string', 'int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32'];
    expect(scalarNames.filter(isKey)).toEqual(keys);
  });
});
