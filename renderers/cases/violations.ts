import type { Constraints } from '../../types/CommandSpec.js';
import { factsOf, type IntegerFacts, rangeOf, type ScalarName } from '../../types/ir/scalars.js';
import type { JsonValue } from '../../types/Json.js';
import { otherText } from '../pattern/matchingText.js';
import type { Written } from './written.js';

/** One way to break a scalar: a wire value, and the rule by which it must be refused. */
export interface Violation {
  to: Written;
  rule: string;
}

/** Longer texts are not written, not even by repetition: no test should need that much memory. */
export const longestText = 100_000;

/** Wire values that break a scalar or a constraint on it, at least one per rule. */
export function scalarViolations(scalar: ScalarName, constraints: Constraints): Violation[] {
  const facts = factsOf(scalar);
  switch (facts.family) {
    case 'string':
      return [wrongKind(1), ...lengthViolations(constraints), ...patternViolation(constraints)];
    case 'boolean':
      return [wrongKind('true')];
    case 'integer':
      return facts.json === 'number'
        ? [
            wrongKind('1'),
            { to: { value: 1.5 }, rule: 'integer' },
            ...integerViolations(facts, constraints, Number),
          ]
        : [
            wrongKind(1),
            { to: { value: '1.5' }, rule: 'format' },
            ...integerViolations(facts, constraints, String),
          ];
    case 'float':
      return [wrongKind('1'), ...floatViolations(facts.bits, constraints)];
    case 'bytes':
      return [wrongKind(1), wrongFormat, ...byteViolations(constraints)];
    case 'format':
      return [wrongKind(1), wrongFormat];
  }
}

/** Values at the bounds. */
export interface Extremes {
  least?: Written;
  most?: Written;
}

/** The first and the last value that bounds and type allow; undefined for what has none, or where it is not exact. */
export function extremes(
  scalar: ScalarName,
  constraints: Constraints,
): Extremes {
  const facts = factsOf(scalar);
  const { min, max, minLength, maxLength, pattern } = constraints;
  switch (facts.family) {
    case 'integer': {
      const [first, last] = rangeOf(scalar) ?? [0n, 0n];
      const write = facts.json === 'number' ? Number : String;
      const [least, most] = [min === undefined ? first : BigInt(min), max === undefined ? last : BigInt(max)];
      return { least: { value: write(least) }, most: { value: write(most) } };
    }
    case 'float': {
      const exact = (bound: number | string | undefined): bound is number =>
        typeof bound === 'number' && (facts.bits === 64 || Math.fround(bound) === bound);
      return { ...(exact(min) ? { least: { value: min } } : {}), ...(exact(max) ? { most: { value: max } } : {}) };
    }
    case 'string':
      if (pattern !== undefined) return {};
      return between(minLength, maxLength, text);
    case 'bytes':
      return between(minLength, maxLength, base64);
    case 'boolean':
    case 'format':
      return {};
  }
}

function between(
  shortest: number | undefined,
  furthest: number | undefined,
  make: (length: number) => Written,
): Extremes {
  const found: Extremes = {};
  if (shortest !== undefined && shortest <= longestText) found.least = make(shortest);
  if (furthest !== undefined && furthest <= longestText) found.most = make(furthest);
  return found;
}

const wrongFormat: Violation = { to: { value: '?' }, rule: 'format' };

export function wrongKind(value: JsonValue): Violation {
  return { to: { value }, rule: 'type' };
}

/** Only bounds that lie inside the range of the type, for outside of it the range is what is broken. */
function integerViolations(
  { range: [first, last] }: IntegerFacts,
  { min, max }: Constraints,
  write: (value: bigint) => JsonValue,
): Violation[] {
  const found: Violation[] = [
    { to: { value: write(first - 1n) }, rule: 'range' },
    { to: { value: write(last + 1n) }, rule: 'range' },
  ];
  const small = min === undefined ? undefined : BigInt(min) - 1n;
  if (small !== undefined && small >= first) found.push({ to: { value: write(small) }, rule: 'min' });
  const large = max === undefined ? undefined : BigInt(max) + 1n;
  if (large !== undefined && large <= last) found.push({ to: { value: write(large) }, rule: 'max' });
  return found;
}

function floatViolations(bits: number, { min, max }: Constraints): Violation[] {
  // Far enough from the bound for a float of 32 bits, too.
  const step = (bound: number): number => Math.max(0.5, Math.abs(bound) / 1024);
  const found: Violation[] = [];
  if (bits === 32) found.push({ to: { value: 1e39 }, rule: 'range' });
  const fits = (value: number): boolean => Number.isFinite(bits === 32 ? Math.fround(value) : value);
  if (typeof min === 'number' && fits(min - step(min)))
    found.push({ to: { value: min - step(min) }, rule: 'min' });
  if (typeof max === 'number' && fits(max + step(max)))
    found.push({ to: { value: max + step(max) }, rule: 'max' });
  return found;
}

function lengthViolations({ minLength = 0, maxLength = Infinity }: Constraints): Violation[] {
  const found: Violation[] = [];
  if (minLength > 0 && minLength <= longestText)
    found.push({ to: text(minLength - 1), rule: 'minLength' });
  if (maxLength < longestText) found.push({ to: text(maxLength + 1), rule: 'maxLength' });
  return found;
}

function patternViolation(constraints: Constraints): Violation[] {
  const { pattern } = constraints;
  const value = pattern === undefined ? undefined : otherText(pattern, constraints);
  return value === undefined ? [] : [{ to: { value }, rule: 'pattern' }];
}

function byteViolations({ minLength = 0, maxLength = Infinity }: Constraints): Violation[] {
  const found: Violation[] = [];
  if (minLength > 0 && minLength <= longestText)
    found.push({ to: base64(minLength - 1), rule: 'minLength' });
  if (maxLength < longestText) found.push({ to: base64(maxLength + 1), rule: 'maxLength' });
  return found;
}

/** Text of a length, the long ones by repetition. */
function text(length: number): Written {
  return length > 40 ? { text: 'x', times: length } : { value: 'x'.repeat(length) };
}

/** Base64 of so many bytes; where it is long, of up to two more, so that it is a repetition. */
function base64(length: number): Written {
  if (length > 30 && length % 3 === 0) return { text: 'AQEB', times: length / 3 };
  return { value: btoa('\u0001'.repeat(length)) };
}
