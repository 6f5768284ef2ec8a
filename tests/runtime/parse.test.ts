import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wire } from '../../runtime/typescript/index.js';
import { refusal } from './refusal.js';

const read = (text: string): string => refusal(() => wire.parse(text));

describe('parse', () => {
  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        // Canonical JSON has one zero; no repeated key comes from fc.json.
        const expected: unknown = JSON.parse(text, (_, each: unknown) => (each === 0 ? 0 : each));
        expect(wire.parse(text)).toEqual(expected);
      }),
    );
  });

  it('refuses a key that occurs twice, however it is written and wherever it is', () => {
    for (const text of [
      '{"a":1,"a":1}',
      '{"a":1,"\\u0061":2}',
      '{"\\u0061":1,"a":2}',
      '[[{"x":{"y":1,"z":[],"y":2}}]]',
      '{"__proto__":1,"__proto__":2}',
      '{"":1,"":2}',
      '{"a":{"b":1},"b":2,"a":3}',
      '{ "a" : "{" , "a" : "}" }',
      '{"\\"":1,"\\u0022":2}',
    ])
      expect(read(text), text).toBe('type');
  });

  it('takes the same key in other objects, and texts that look like keys', () => {
    for (const text of [
      '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}',
      '["a","a",{"a":"a","b":"a"}]',
      '{"a":"\\",\\"a\\":1","b":["b","b"]}',
      '{"a":[],"b":{},"c":"]}"}',
      '{"a\\\\":1,"a":2}',
    ])
      expect(wire.parse(text), text).toEqual(JSON.parse(text));
  });

  it('refuses what is no JSON without quoting it', () => {
    for (const text of ['', ' ', '{', '{"a":1,}', "{'a':1}", 'NaN', '01', '1 2', '\ufeff1', '"\t"', 'secret'])
      expect(read(text), text).toBe('type');
    expect(() => wire.parse('secret')).toThrow('Expected JSON text.');
  });

  it('refuses depth, lone surrogates and numbers that no double holds, anywhere', () => {
    expect(wire.parse(`${'['.repeat(128)}${']'.repeat(128)}`)).toBeDefined();
    expect(read(`${'['.repeat(129)}${']'.repeat(129)}`)).toMatch(/^depth@/);
    expect(read(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toMatch(/^depth@/);
    expect(read('{"a":["\\ud800"]}')).toBe('surrogate@a[0]');
    expect(read('{"\\udc00":1}')).toMatch(/^surrogate@/);
    expect(read('{"a":1e999}')).toBe('finite@a');
  });
});
