import { format, inspect } from 'node:util';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { CommandError, Secret, ValidationError, wire } from '../../runtime/typescript/index.js';

interface Login {
  user: string;
  word: Secret<string>;
  tokens?: Secret<Record<string, number>>;
}

const login = wire.record<Login>('Login', {
  user: wire.string(),
  word: wire.secret(wire.string({ minLength: 4 })),
  tokens: wire.optional(wire.secret(wire.map(wire.int8()))),
});

const onWire = { user: 'visible', word: 'hush-word', tokens: { 'hush-key': 7 } };

describe('a secret', () => {
  it('gives what it holds to who asks for it', () => {
    expect(new Secret('hush').reveal()).toBe('hush');
    expect(new Secret(null).reveal()).toBeNull();
    expectTypeOf(new Secret(1n)).toEqualTypeOf<Secret<bigint>>();
  });

  it.each<[way: string, show: (value: unknown) => string]>([
    ['console.log', (value) => format(value)],
    ['console.log in a text', (value) => format('%s %o %O %j %d', value, value, value, value, value)],
    [
      'console.dir with everything',
      (value) => inspect(value, { depth: Infinity, showHidden: true, getters: true }),
    ],
    [
      'an inspector that asks no object',
      (value) => inspect(value, { customInspect: false, showHidden: true }),
    ],
    ['JSON.stringify, as pino and winston do', (value) => JSON.stringify(value)],
    ['a template', (value) => `${String((value as Login).word)} ${String((value as Login).tokens)}`],
    [
      'its properties',
      (value) => String(Reflect.ownKeys((value as Login).word).concat(Object.values(value as Login))),
    ],
    ['an error that carries it', (value) => inspect(new CommandError('SHUT', 'shut', value))],
    ['an error that it caused', (value) => inspect(new Error('shut', { cause: value }))],
    [
      'a thrown assertion',
      (value) =>
        failed(() => {
          expect(value).toEqual({});
        }),
    ],
  ])('is not shown by %s', (_, show) => {
    const shown = show(login.decode(onWire));
    expect(shown).not.toMatch(/hush/);
    expect(shown.length).toBeGreaterThan(3);
  });

  it('cannot be changed', () => {
    const secret = new Secret('hush');
    expect(() => Object.assign(secret, { reveal: () => 'other' })).toThrow(TypeError);
  });

  it('shows nothing in a browser, where no object is asked how', () => {
    expect(Reflect.ownKeys(new Secret('hush'))).toEqual([]);
  });
});

describe('the codec of a secret', () => {
  it('sends what it holds', () => {
    expect(login.encode(login.decode(onWire))).toEqual(onWire);
    expect(login.encode({ user: 'a', word: new Secret('word') })).toEqual({ user: 'a', word: 'word' });
  });

  it('sends nothing else', () => {
    const plain = { user: 'a', word: 'hush' } as unknown as Login;
    expect(() => login.encode(plain)).toThrow(
      new ValidationError('word', 'type', 'word: Expected a Secret.'),
    );
    expect(() =>
      login.encode({ ...plain, word: JSON.parse(JSON.stringify(new Secret('hush'))) as never }),
    ).toThrow(ValidationError);
  });

  it.each<[what: string, value: unknown, field: string]>([
    ['is too short', { ...onWire, word: 'hu' }, 'word'],
    ['is no text', { ...onWire, word: ['hush'] }, 'word'],
    ['is wrong below a key of its own', { ...onWire, tokens: { 'hush-key': 'hush' } }, 'tokens["…"]'],
  ])('refuses what %s, without a word of it', (_, value, field) => {
    const error = failure(() => login.decode(value));
    expect(error).toMatchObject({ name: 'ValidationError', field });
    expect(inspect(error)).not.toMatch(/hush/);
  });

  it('tells no key of a secret, wherever the value chose it', () => {
    const strict = wire.record('Strict', {}, { strict: true });
    const codecs = [wire.secret(wire.json()), wire.secret(wire.map(wire.json())), wire.secret(strict)];
    for (const codec of codecs) {
      for (const value of [{ hush: undefined }, { hush: { hush: NaN } }]) {
        const error = failure(() => codec.decode(value));
        expect(error).toBeInstanceOf(ValidationError);
        expect(inspect(error)).not.toMatch(/hush/);
      }
    }
  });

  it('tells those of its neighbours', () => {
    const codec = wire.record('Two', {
      open: wire.map(wire.int8()),
      shut: wire.secret(wire.map(wire.int8())),
    });
    expect(failure(() => codec.decode({ open: { key: 'x' }, shut: {} }))).toMatchObject({
      field: 'open.key',
    });
    expect(failure(() => codec.decode({ open: {}, shut: { key: 'x' } }))).toMatchObject({
      field: 'shut["…"]',
    });
  });
});

function failure(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

function failed(run: () => void): string {
  return inspect(failure(run));
}
