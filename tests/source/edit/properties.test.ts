import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PatchOperation } from '../../../types/diagnostics/Diagnostic.js';
import type { JsonValue } from '../../../types/Json.js';
import { editJson } from '../../../validators/source/edit/editJson.js';
import { blankOut, findComments } from '../../../validators/source/edit/findComments.js';
import { pointerParts } from '../../../validators/source/pointer.js';
import { readJson } from '../../../validators/source/readJson.js';
import '../../support/seed.js';
import { applyPatch, valueAt } from './applyPatch.js';
import { jsonValue, operationOn, spelt, tidy } from './documents.js';

interface Case {
  value: JsonValue;
  text: string;
  operation: PatchOperation;
}

function caseOf(textOf: (value: JsonValue) => fc.Arbitrary<string>): fc.Arbitrary<Case> {
  return jsonValue.chain((value) =>
    fc.record({ value: fc.constant(value), text: textOf(value), operation: operationOn(value) }),
  );
}

const anyhow = caseOf((value) => spelt(value, false));
const withComments = caseOf((value) => spelt(value, true));

function edit(text: string, operations: PatchOperation[], comments = false): string {
  const result = editJson(text, operations, { comments });
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.text;
}

function valueOf(text: string): JsonValue {
  const { value, issues } = readJson(blankOut(text, findComments(text)));
  expect(issues).toEqual([]);
  return value as JsonValue;
}

/** A move into a part of itself is the one operation that does not fit. */
const isApplicable = ({ operation }: Case): boolean =>
  operation.op !== 'move' || !operation.path.startsWith(`${operation.from}/`);

/** A move out of an array shifts what comes after, so its target may be gone. */
function edited({ text, operation }: Case, comments: boolean): string | undefined {
  const result = editJson(text, [operation], { comments });
  if ('text' in result) return result.text;
  expect(operation.op).toBe('move');
  expect(result.problem.kind).toBe('not-found');
  return undefined;
}

/** What takes an operation back that adds an item to others; undefined for other operations. */
function addition({ value, operation }: Case): PatchOperation | undefined {
  if (operation.op !== 'add' || operation.path === '') return undefined;
  const parts = pointerParts(operation.path) ?? [];
  const name = parts.at(-1) ?? '';
  const parent = valueAt(value, parts.slice(0, -1));
  const isFirst = Object.keys(parent as object).length === 0;
  if (isFirst || (!Array.isArray(parent) && Object.hasOwn(parent as object, name))) return undefined;
  const path = Array.isArray(parent) ? operation.path.replace(/-$/, String(parent.length)) : operation.path;
  return { op: 'remove', path };
}

const isSubsequence = (part: string, whole: string): boolean => {
  let at = 0;
  for (const unit of whole.split('')) if (unit === part[at]) at++;
  return at === part.length;
};

const commentsOf = (text: string): string[] =>
  findComments(text).map(({ start, end }) => text.slice(start, end));

describe.each([
  ['without comments', anyhow, false],
  ['with comments', withComments, true],
])('%s', (_name, cases, comments) => {
  it('the new text means what the patched value is', () => {
    fc.assert(
      fc.property(cases.filter(isApplicable), (found) => {
        const text = edited(found, comments);
        if (text !== undefined) expect(valueOf(text)).toEqual(applyPatch(found.value, [found.operation]));
      }),
      { numRuns: 1500 },
    );
  });

  it('only the value changes when one is replaced', () => {
    fc.assert(
      fc.property(cases, jsonValue, ({ text, operation }, value) => {
        const path = operation.op === 'move' ? operation.from : operation.path;
        const bare = comments ? blankOut(text, findComments(text)) : text;
        const span = readJson(bare).positions.value(path);
        if (span === undefined) return;
        const after = edit(text, [{ op: 'replace', path, value }], comments);
        expect(after.startsWith(text.slice(0, span.start))).toBe(true);
        expect(after.endsWith(text.slice(span.end))).toBe(true);
      }),
    );
  });

  it('what is removed is all that is missing', () => {
    fc.assert(
      fc.property(cases, ({ text, operation }) => {
        if (operation.op !== 'remove') return;
        expect(isSubsequence(edit(text, [operation], comments), text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('what was added to something goes without a trace, and takes no comment with it', () => {
    fc.assert(
      fc.property(cases, (found) => {
        const removal = addition(found);
        if (removal === undefined) return;
        const there = edit(found.text, [found.operation], comments);
        if (comments) expect(commentsOf(there)).toEqual(commentsOf(found.text));
        expect(edit(there, [removal], comments)).toBe(found.text);
      }),
      { numRuns: 1500 },
    );
  });
});

it('gives the text back that a tool wrote, when a patch is taken back', () => {
  const cases = caseOf(tidy);
  fc.assert(
    fc.property(cases, ({ value, text, operation }) => {
      if (operation.op !== 'replace') return;
      const parts = pointerParts(operation.path) ?? [];
      const old = valueAt(value, parts);
      if (typeof old === 'object' && old !== null) return;
      const there = edit(text, [operation]);
      expect(edit(there, [{ ...operation, value: old }])).toBe(text);
    }),
  );
});

it('applies all operations of a patch, one after the other', () => {
  const patches = jsonValue.chain((value) =>
    fc.record({
      value: fc.constant(value),
      text: spelt(value, false),
      first: operationOn(value),
      more: fc.infiniteStream(fc.nat()),
    }),
  );
  fc.assert(
    fc.property(patches, ({ value, text, first }) => {
      if (!isApplicable({ value, text, operation: first })) return;
      const once = editJson(text, [first]);
      if ('problem' in once) return;
      const patched = applyPatch(value, [first]);
      const [second] = fc.sample(operationOn(patched), { numRuns: 1, seed: text.length });
      if (second === undefined || !isApplicable({ value: patched, text, operation: second })) return;
      const twice = editJson(text, [first, second]);
      if ('text' in twice) expect(valueOf(twice.text)).toEqual(applyPatch(value, [first, second]));
    }),
  );
});
