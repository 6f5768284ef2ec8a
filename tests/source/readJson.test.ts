import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../../types/Json.js';
import { childPointer } from '../../validators/source/pointer.js';
import { readJson } from '../../validators/source/readJson.js';
import { brokenJsonText, jsonText } from './jsonText.js';

/** What `JSON.parse` says; `undefined` when it refuses the text. */
function parsed(text: string): { value: JsonValue } | undefined {
  try {
    return { value: JSON.parse(text) as JsonValue };
  } catch {
    return undefined;
  }
}

function check(text: string): void {
  const expected = parsed(text.replace(/^\ufeff/, ''));
  const document = readJson(text, { maxDepth: Infinity });
  expect(document.issues.some((issue) => issue.kind === 'syntax')).toBe(expected === undefined);
  // Strict: it would notice `__proto__` as a prototype, and -0.
  if (expected !== undefined) expect(isDeepStrictEqual(document.value, expected.value)).toBe(true);
  for (const { start, end, reason } of document.issues) {
    expect(start >= 0 && start <= end && end <= text.length).toBe(true);
    expect(reason).not.toBe('');
  }
}

test('agrees with JSON.parse on valid texts', () => {
  fc.assert(fc.property(jsonText, check), { numRuns: 3000 });
});

test('agrees with JSON.parse on broken texts', () => {
  fc.assert(fc.property(brokenJsonText, check), { numRuns: 6000 });
});

test('agrees with JSON.parse on every string of up to three hostile characters', () => {
  const alphabet = Array.from('{}[]",:0-.e\\u /#t\n\ufeff\u00a0\ud800');
  for (const a of alphabet) {
    for (const b of ['', ...alphabet]) for (const c of ['', ...alphabet]) check(a + b + c);
  }
});

/** The span of every value of a document, found by walking the value. */
function pointers(value: JsonValue, at = ''): [string, JsonValue][] {
  const parts: [string | number, JsonValue][] = Array.isArray(value)
    ? [...value.entries()]
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return [[at, value], ...parts.flatMap(([part, child]) => pointers(child, childPointer(at, part)))];
}

test('knows the span of every value and key', () => {
  fc.assert(
    fc.property(jsonText, (text) => {
      const { value, positions } = readJson(text);
      for (const [pointer, expected] of pointers(value ?? null)) {
        const span = positions.value(pointer);
        expect(isDeepStrictEqual(JSON.parse(text.slice(span?.start, span?.end)), expected)).toBe(true);
        const key = positions.key(pointer);
        if (key === undefined) continue;
        expect(childPointer('', JSON.parse(text.slice(key.start, key.end)) as string)).toBe(
          pointer.slice(pointer.lastIndexOf('/')),
        );
      }
    }),
    { numRuns: 1000 },
  );
});

test('reports every duplicate key, compared after unescaping, with the first one', () => {
  const text = '{"a":1,"b":{"x":0,"x":0},"\\u0061":2,"2":0,"a":3,"2":1}';
  const { value, issues } = readJson(text);
  expect(value).toEqual({ a: 3, b: { x: 0 }, 2: 1 });
  expect(
    issues.map(({ kind, pointer, start, end, related }) => [
      kind,
      pointer,
      text.slice(start, end),
      start,
      text.slice(related?.start, related?.end),
      related?.start,
    ]),
  ).toEqual([
    ['duplicate-key', '/b/x', '"x"', 18, '"x"', 12],
    ['duplicate-key', '/a', '"\\u0061"', 25, '"a"', 1],
    ['duplicate-key', '/a', '"a"', 42, '"a"', 1],
    ['duplicate-key', '/2', '"2"', 48, '"2"', 36],
  ]);
});

test('reports lone surrogates, raw and escaped, and keeps pairs', () => {
  const text = '["\\ud83d", "x\udc00", "\\ud83d\ude00", "😀\\ud83d\\ude00", {"\\uDFFF": 1}]';
  const { issues } = readJson(text);
  expect(issues.map(({ kind, pointer, start, end }) => [kind, pointer, text.slice(start, end)])).toEqual([
    ['surrogate', '/0', '\\ud83d'],
    ['surrogate', '/1', '\udc00'],
    ['surrogate', '/4', '\\uDFFF'],
  ]);
});
