import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TypeExpression } from '../../types/TypeExpression.js';
import { parseType } from '../../validators/typelang/parseType.js';
import { printType } from '../../validators/typelang/printType.js';
import { subsetText } from './typeText.js';

/** The expression without its offsets. */
function bare(type: TypeExpression): unknown {
  return JSON.parse(
    JSON.stringify(type, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value)),
  );
}

function parsed(text: string): TypeExpression {
  const result = parseType(text);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.issue)}`);
  return result.type;
}

function check(type: TypeExpression): void {
  const text = printType(type);
  const again = parsed(text);
  expect(bare(again)).toEqual(bare(type));
  expect(printType(again)).toBe(text);
}

test('the text of a parsed expression parses to it again', () => {
  let count = 0;
  fc.assert(
    fc.property(subsetText, (text) => {
      const result = parseType(text);
      if (!result.ok) return;
      count++;
      check(result.type);
    }),
    { numRuns: 3000 },
  );
  expect(count).toBeGreaterThan(1500);
});

const at = { start: 0, end: 0 };
const anyText = fc.string({ unit: 'grapheme-composite', maxLength: 8 });
const module = fc.stringMatching(/^[a-z][a-z0-9]{0,3}(-[a-z0-9]{1,3})?(\/[a-z]{1,3})?$/);

/** Expressions made by hand, not by the parser: any literal, any member name, any module. */
const expressions = fc.letrec<{ single: TypeExpression; type: TypeExpression }>((tie) => ({
  single: fc.oneof(
    { maxDepth: 4 },
    fc.constant<TypeExpression>({ kind: 'null', ...at }),
    anyText.map((value): TypeExpression => ({ kind: 'literal', value, ...at })),
    fc
      .tuple(
        fc.constantFrom('string', 'Page', 'ß'),
        fc.option(module, { nil: undefined }),
        fc.array(tie('type'), { maxLength: 2 }),
      )
      .map(([name, from, args]): TypeExpression => ({
        ...{ kind: 'name', name, args: name === 'string' ? [] : args, ...at },
        ...(from === undefined ? {} : { module: from }),
      })),
    fc
      .tuple(tie('type'), fc.boolean())
      .map(([element, readonly]): TypeExpression => ({ kind: 'array', element, readonly, ...at })),
    fc
      .array(tie('type'), { minLength: 1, maxLength: 3 })
      .map((elements): TypeExpression => ({ kind: 'tuple', elements, ...at })),
    fc
      .uniqueArray(fc.tuple(anyText, fc.boolean(), tie('type')), { selector: ([name]) => name, maxLength: 3 })
      .map((members): TypeExpression => ({
        kind: 'object',
        members: members.map(([name, optional, type]) => ({ name, optional, type, ...at })),
        ...at,
      })),
  ),
  type: fc.oneof(
    tie('single'),
    fc
      .array(tie('single'), { minLength: 2, maxLength: 3 })
      .map((members): TypeExpression => ({ kind: 'union', members, ...at })),
  ),
}));

test('the text of any expression parses to it', () => {
  fc.assert(fc.property(expressions.type, check), { numRuns: 2000 });
});
