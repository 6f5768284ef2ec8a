import { describe, expect, test } from 'vitest';
import { parseType } from '../../validators/typelang/parseType.js';
import { printType } from '../../validators/typelang/printType.js';

/** A text, and its canonical form when that differs. */
const GOOD: readonly (readonly [text: string, canonical?: string])[] = [
  ['string'],
  ['int64'],
  ['unknown'],
  ['null'],
  ['string[]'],
  ['string[][]'],
  ['Array<string>'],
  ['ReadonlyArray<string>', 'readonly string[]'],
  ['readonly string[]'],
  ['readonly string[][]'],
  ['(readonly string[])[]'],
  ['readonly (readonly string[])[]'],
  ['(string)[]', 'string[]'],
  ["('a' | 'b')[]"],
  ["\n  | 'a'\n  | \"it's\"", "'a' | 'it\\'s'"],
  ["'a' | ('b' | (null))", "'a' | 'b' | null"],
  ['[string, int32]'],
  ['[string, int32,]', '[string, int32]'],
  ['readonly [A, B]', '[A, B]'],
  ['[]'],
  ['Record<string, Page<Item>[]>'],
  ['gpu/stats#SubsystemInfo'],
  ['gpu#Page<gpu/stats-v2#Item>[] | null'],
  ['{}'],
  ["{ a: string; 'b-c'?: int32, readonly d: null }", "{ a: string; 'b-c'?: int32; d: null }"],
  ['{ a: A\n b: B\n}', '{ a: A; b: B }'],
  ['{ a: A\n extends: B\n readonly: C, "new"?: D }', '{ a: A; extends: B; readonly: C; new?: D }'],
  ['{ a: { b: string[] } }[]'],
  ['Ünïcode<$, _a, 名前>'],
  ["'\\x41\\u0042\\u{43}\\u{1F600}\\\n\\q\\0'", "'ABC😀q\\u0000'"],
  ["'\u00a0\u2028\\n\\\\ \"'", "'\\u00a0\\u2028\\n\\\\ \"'"],
];

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

/** The refused part in guillemets, a part of the construct, a part of the remedy. */
const REFUSED: readonly (readonly [marked: string, construct: string, remedy: string])[] = [
  ['«any»', 'any', 'json'],
  ['«object»[]', 'object', 'Record<string, json>'],
  ['«array»', 'array', 'string[]'],
  ['«Array» | null', 'array without', 'string[]'],
  ['«ReadonlyArray»', 'array without', 'string[]'],
  ['Page<«Date»>', 'Date', 'datetime'],
  ['string | «undefined»', 'undefined', 'optional'],
  ['«void»', 'void', 'leave'],
  ['«never»', 'never', 'leave'],
  ['«symbol»', 'symbol', 'string'],
  ['«bigint»', 'bigint', 'int64'],
  ['«Function»', 'Function', 'data'],
  ['«Buffer»', 'Buffer', 'bytes'],
  ['«Uint8Array»', 'Uint8Array', 'bytes'],
  ['«Map»<string, A>', 'Map', 'Record'],
  ['«Set»<A>', 'Set', 'T[]'],
  ['«(»a: A) => B', 'function', 'data'],
  ['{ a: «<»T>(a: T) => T }', 'function', 'data'],
  ['«new» () => A', 'constructor', 'data'],
  ['«abstract» new () => A', 'constructor', 'data'],
  ['A «&» B', 'intersection', 'one type'],
  ['A «extends» B ? C : D', 'conditional', 'named type'],
  ['«keyof» A', 'keyof', 'string literals'],
  ['«typeof» a', 'typeof', 'named type'],
  ['«infer» A', 'infer', 'named type'],
  ["A«[»'x']", 'indexed access', 'named type'],
  ['«1» | 2', 'number literal', 'min and max'],
  ['«-1»', 'number literal', 'min and max'],
  ['«10n»', 'number literal', 'min and max'],
  ['«true»', 'true', 'boolean'],
  ['«false»', 'false', 'boolean'],
  ['«`a${string}`»', 'template', 'pattern'],
  ['[A«?»]', 'question mark', 'T | null'],
  ['[A, «...»B[]]', 'rest', 'array'],
  ['[«a»: A]', 'labelled', 'label'],
  ['[«a»?: A]', 'labelled', 'label'],
  ['{ «[»k: string]: A }', 'index signature', 'Record'],
  ['{ «readonly» [k: string]: A }', 'index signature', 'Record'],
  ['{ «[»K in A]: B }', 'mapped', 'Record'],
  ['{ «-»readonly [K in A]: B }', 'mapped', 'Record'],
  ['{ «m»(): A }', 'method', 'data'],
  ['{ «get» x(): A }', 'method', 'data'],
  ['{ «(»): A }', 'method', 'data'],
  ['{ «public» a: A }', 'modifier', 'leave'],
  ['{ «a»; b: B }', 'without a type', 'colon'],
  ['{ a: A «=» 1 }', 'default value', 'default'],
  ['{ «1»: A }', 'member name', 'quotes'],
  ["{ a: A; «'a'?: B» }", 'second member "a"', 'rename'],
  ['«unique» symbol', 'unique', 'string'],
  ["«import»('x').A", 'import', 'command/name#Type'],
  ['«a.b».c', 'qualified', 'name alone'],
  ['A «/* c */»', 'comment', 'description'],
  ['A | «// c»\n B', 'comment', 'description'],
  ['«this»', 'this', 'name of the type'],
  ['«asserts» a', 'assertion', 'boolean'],
  ['a «is» A', 'predicate', 'boolean'],
  ['A«!»', 'JSDoc', 'null'],
  ['«*»', 'JSDoc', 'null'],
  ['«readonly» string', 'readonly', 'leave'],
  ['«readonly» (A[])', 'readonly', 'leave'],
  ['«readonly» readonly [A]', 'readonly', 'leave'],
  ['Page«<>»', 'empty', 'angle'],
  ['Page<A«,»>', 'comma', 'remove'],
  ['«class»', 'reserved word class', 'another name'],
  ['«x\\u0041»', 'escape in a name', 'character'],
  ["«'\\ud800'»", 'surrogate', 'whole'],
];

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

/** The unexpected part in guillemets, what was found, a part of what was expected. */
const SYNTAX: readonly (readonly [marked: string, found: string, expected: string])[] = [
  ['«»', 'the end of the type', 'a type'],
  ['  «»', 'the end of the type', 'a type'],
  ['A |«»', 'the end of the type', 'a type'],
  ['A «|»| B', '|', 'a type'],
  ['A «B»', 'B', 'the end of the type'],
  ["A «'b'»", 'a string literal', 'the end of the type'],
  ['A[«»', 'the end of the type', ']'],
  ['Page<A«»', 'the end of the type', ', or >'],
  ['[A «B»]', 'B', ', or ]'],
  ['(A«»', 'the end of the type', ')'],
  ['{ a: A «b»: B }', 'b', '; or }'],
  ['{ b«-»c: B }', '-', 'in quotes'],
  ['{ «;» }', ';', 'a member name'],
  ['{ a: A«»', 'the end of the type', '; or }'],
  ['string«<»A>', '<', 'the end of the type'],
  ["«'ab»", 'a string that is not closed', "'"],
  ["'a«\\1»'", '\\1', 'an escape'],
  ["'«\\u»{110000}'", '\\u', 'an escape'],
  ['«@»', '@', 'a type'],
  ['A\n«[»]', '[', 'the end of the type'],
  ['A«;»', ';', 'the end of the type'],
  ['«/»stats#A', '/', 'a type'],
];

test.each(SYNTAX.map(([marked, ...rest]) => [marked.replace('A «|»|', 'A |«|»'), ...rest] as const))(
  'rejects %j',
  (marked, found, expected) => {
    const { text, start, end } = unmark(marked);
    const parsed = parseType(text);
    expect(parsed).toMatchObject({ ok: false, issue: { kind: 'syntax', found, start, end } });
    if (!parsed.ok && parsed.issue.kind === 'syntax') expect(parsed.issue.expected).toContain(expected);
  },
);

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
      const start = performance.now();
      parseType(part.repeat(10_000 / part.length));
      expect(performance.now() - start).toBeLessThan(200);
    }
  });
});
