import { describe, expect, test } from 'vitest';
import { parseType } from '../../validators/typelang/parseType.js';
import { printType } from '../../validators/typelang/printType.js';
import { GOOD, REFUSED, SYNTAX } from './typeForms.js';

test.each(GOOD.map(([text, canonical]) => [text, canonical ?? text] as const))(
  'accepts %j',
  (text, canonical) => {
    const parsed = parseType(text);
    expect(parsed.ok && printType(parsed.type)).toBe(canonical);
  },
);

test('gives every node its span', () => {
  const text = " { a?: readonly (A | null)[]; 'b': m/n#C<D> } ";
  const parsed = parseType(text);
  const spans = JSON.stringify(parsed, (_, value: unknown) => {
    const { start, end, ...rest } = (typeof value === 'object' && value !== null ? value : {}) as Record<
      string,
      unknown
    >;
    return typeof start === 'number' ? { text: text.slice(start, end as number), ...rest } : value;
  });
  const [A, nothing, C, D] = [
    { text: 'A', kind: 'name', name: 'A', args: [] },
    { text: 'null', kind: 'null' },
    { text: 'm/n#C<D>', kind: 'name', name: 'C', module: 'm/n' },
    { text: 'D', kind: 'name', name: 'D', args: [] },
  ];
  const union = { text: 'A | null', kind: 'union', members: [A, nothing] };
  const array = { text: 'readonly (A | null)[]', kind: 'array', element: union, readonly: true };
  expect(JSON.parse(spans)).toEqual({
    ok: true,
    type: {
      text: text.trim(),
      kind: 'object',
      members: [
        { text: 'a?: readonly (A | null)[]', name: 'a', optional: true, type: array },
        { text: "'b': m/n#C<D>", name: 'b', optional: false, type: { ...C, args: [D] } },
      ],
    },
  });
});

const unmark = (marked: string) => ({
  text: marked.replace(/[«»]/g, ''),
  start: marked.indexOf('«'),
  end: marked.indexOf('»') - 1,
});

test.each(REFUSED)('refuses %j', (marked, construct, remedy) => {
  const { text, start, end } = unmark(marked);
  const parsed = parseType(text);
  expect(parsed).toMatchObject({ ok: false, issue: { kind: 'refused', start, end } });
  if (parsed.ok || parsed.issue.kind !== 'refused') return;
  expect(parsed.issue.construct).toContain(construct);
  expect(parsed.issue.remedy).toContain(remedy);
});

test.each(SYNTAX)('rejects %j', (marked, found, expected) => {
  const { text, start, end } = unmark(marked);
  const parsed = parseType(text);
  expect(parsed).toMatchObject({ ok: false, issue: { kind: 'syntax', found, start, end } });
  if (!parsed.ok && parsed.issue.kind === 'syntax') expect(parsed.issue.expected).toContain(expected);
});

describe('limits', () => {
  const refusal = (text: string): string => {
    const parsed = parseType(text);
    return parsed.ok ? 'accepted' : parsed.issue.kind === 'refused' ? parsed.issue.construct : 'syntax';
  };

  test('64 levels of nesting, however they are written', () => {
    const deep = 'a type nested more than 64 levels deep';
    expect(refusal('('.repeat(63) + 'A' + ')'.repeat(63))).toBe('accepted');
    expect(refusal('('.repeat(64) + 'A' + ')'.repeat(64))).toBe(deep);
    expect(refusal('A' + '[]'.repeat(63))).toBe('accepted');
    expect(refusal('A' + '[]'.repeat(64))).toBe(deep);
    expect(refusal('A' + '[]'.repeat(4999))).toBe(deep);
    for (const open of ['(', '[', '{a:', 'A<', 'readonly ', '|(', '(((A[])'])
      expect(refusal(open.repeat(1400))).not.toBe('accepted');
  });

  test('10,000 characters', () => {
    expect(refusal('A'.repeat(10_000))).toBe('accepted');
    expect(refusal('A'.repeat(10_001))).toBe('a type of more than 10,000 characters');
  });

  test('the longest hostile texts take milliseconds', () => {
    for (const part of [
      '(',
      '{',
      'a-',
      '/*',
      '`\\',
      "'\\",
      'a/',
      '|',
      ' ',
      '\n',
      'A<',
      '[',
      'readonly ',
      '1',
      "'a'|",
    ]) {
      // Exponential work would not end within the time of a test.
      expect(parseType(part.repeat(10_000 / part.length))).toHaveProperty('ok');
    }
  });
});
