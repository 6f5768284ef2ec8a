import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wire } from '../../runtime/typescript/index.js';
import { refusal } from './refusal.js';
import { viaJson } from './viaJson.js';

interface User {
  id: bigint;
  name: string | null;
  nick?: string;
  note?: string | null;
  tags: string[];
}
type UserInput = Omit<User, 'tags'> & { tags?: string[] };

const user = wire.record<User, UserInput>('User', {
  id: wire.int64(),
  name: wire.nullable(wire.string()),
  nick: wire.optional(wire.string()),
  note: wire.optional(wire.nullable(wire.string())),
  tags: wire.withDefault(wire.array(wire.string()), ['new']),
});

describe('record', () => {
  it('writes fields in the order of declaration and leaves absent ones out', () => {
    const text = JSON.stringify(user.encode({ tags: [], nick: 'n', name: null, id: 1n }));
    expect(text).toBe('{"id":"1","name":null,"nick":"n","tags":[]}');
  });

  it('tells absent from null', () => {
    expect(refusal(() => user.decode({ id: '1', tags: [] }))).toBe('required@name');
    expect(refusal(() => user.decode({ id: '1', name: 'x', nick: null }))).toBe('null@nick');
    expect(user.decode({ id: '1', name: null, note: null })).toEqual({
      id: 1n,
      name: null,
      note: null,
      tags: ['new'],
    });
    expect('nick' in user.decode({ id: '1', name: null })).toBe(false);
    expect(refusal(() => user.decode({ id: '1', name: null, tags: null }))).toBe('null@tags');
  });

  it('fills in a fresh copy of the default, and writes it', () => {
    const first = user.decode({ id: '1', name: null });
    first.tags.push('mutated');
    expect(user.decode({ id: '1', name: null }).tags).toEqual(['new']);
    expect(user.encode({ id: 1n, name: null })).toMatchObject({ tags: ['new'] });
  });

  it('counts undefined as absent in both directions', () => {
    const partial = { id: 1n, name: null, nick: undefined, tags: undefined };
    expect(user.encode(partial as unknown as UserInput)).toEqual({ id: '1', name: null, tags: ['new'] });
    expect(refusal(() => user.encode({ name: null } as unknown as UserInput))).toBe('required@id');
    expect(refusal(() => user.decode({ id: undefined, name: null }))).toBe('required@id');
  });

  it('ignores unknown keys, unless strict', () => {
    const fields = { a: wire.boolean() };
    const value = { a: true, 'b c': 1 };
    expect(wire.record<{ a: boolean }>('Loose', fields).decode(value)).toEqual({ a: true });
    const strict = wire.record<{ a: boolean }>('Strict', fields, { strict: true });
    expect(refusal(() => strict.decode(value))).toBe('unknownKey@["b c"]');
    expect(strict.encode(value)).toEqual({ a: true });
  });

  it('reads own properties only', () => {
    class Inherited {
      get a(): boolean {
        return this instanceof Inherited;
      }
    }
    const codec = wire.record<{ a: boolean }>('Own', { a: wire.boolean() });
    expect(refusal(() => codec.decode(Object.create({ a: true })))).toBe('required@a');
    expect(refusal(() => codec.encode(new Inherited()))).toBe('required@a');
    const odd = wire.record<{ toString: string }>('Odd', { toString: wire.string() });
    expect(refusal(() => odd.decode({}))).toBe('required@toString');
  });

  it('can have a field named __proto__', () => {
    const codec = wire.record<Record<'__proto__', boolean>>('Proto', { ['__proto__']: wire.boolean() });
    const decoded = codec.decode(JSON.parse('{"__proto__":true}'));
    expect(Object.entries(decoded)).toEqual([['__proto__', true]]);
    expect(JSON.stringify(codec.encode(decoded))).toBe('{"__proto__":true}');
  });

  it('refuses other kinds, and points into nested values', () => {
    expect(() => user.decode([])).toThrow('Expected an object of the type User, found an array.');
    expect(refusal(() => user.decode(null))).toBe('null');
    const team = wire.record<{ users: User[] }, { users: UserInput[] }>('Team', { users: wire.array(user) });
    expect(refusal(() => team.decode({ users: [{ id: '1', name: 1 }] }))).toBe('type@users[0].name');
    expect(() => team.decode({ users: [{ id: '1', name: 1 }] })).toThrow(
      'users[0].name: Expected a string, found a number.',
    );
  });

  test('property: round trip', () => {
    const arbitrary = fc.record(
      {
        id: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
        name: fc.option(fc.string()),
        nick: fc.string(),
        note: fc.option(fc.string()),
        tags: fc.array(fc.string()),
      },
      { requiredKeys: ['id', 'name', 'tags'] },
    );
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(viaJson(user, value)).toEqual({ ...value });
      }),
    );
  });
});
