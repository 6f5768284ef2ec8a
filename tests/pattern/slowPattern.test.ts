import { describe, expect, it } from 'vitest';
import { matchesQuickly } from '../../types/pattern/matchesQuickly.js';
import { slowPattern } from '../../types/pattern/slowPattern.js';

const ipPart = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';

describe('a pattern with two ways in a loop', () => {
  it.each([
    '^(a+)+$',
    '(a*)*b',
    '(.*)*x',
    '^(?:a|a)*$',
    '^(?:a|a){30}$',
    '^(a|aa)+$',
    '^(a|ab|b)*c',
    '(x+x+)+y',
    '((a|b)*c?)*d',
    '^(\\w+\\s?)*$',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(?:\\p{L}|\\w)+!',
    '(?:é|[à-ü])*z',
    '(?:😀|[^a])*z',
    '(?=(a+)+b)',
    '(?<!(?:a|a)+b)c',
    '(a?){50}a{50}',
    '^(?:a{1,50}){1,50}$',
    '^([a-z0-9]{1,63}-?){1,10}$',
    '^(a{2}|a{3})+$',
    '^(?<x>(?<y>a)+)+$',
    '^(?:\\d+,?)*;',
    '^(?:(?:(?:a)*)?)+?b',
  ])('is found: %s', (pattern) => {
    expect(slowPattern(pattern)).toMatch(/in a loop/);
  });

  // Of those that are said to be slow, each is: the engine needs much longer for a little more text.
  it('is slow with the engine', () => {
    const steps = [16, 30].map((length) => {
      const start = performance.now();
      /^(a|aa)+$/u.test(`${'a'.repeat(length)}!`);
      return performance.now() - start;
    });
    expect(steps[1]).toBeGreaterThan(2 * (steps[0] ?? 0));
  });

  it.each([
    '^[a-z]+$',
    '^(?=.*\\d)[^/]{3,}$',
    '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    '^(\\d{1,3}\\.){3}\\d{1,3}$',
    `^${ipPart}(?:\\.${ipPart}){3}$`,
    '^[a-f0-9]{64}$',
    '^[a-z\\d]{1000}$',
    '^(?:\\d{20})+$',
    '(?:ab|cd){30}',
    '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
    '^[\\w.-]+@[\\w-]+(\\.[\\w-]+)+$',
    '^("[^"\\\\]*(?:\\\\.[^"\\\\]*)*")$',
    '^(?:[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$',
    '^(?:(?!--).)*$',
    '^\\s*(?:\\S+\\s*)?$',
    '^(a+)+',
    '^a{1,64}a{1,64}$',
    `^(?:${Array.from({ length: 500 }, (_, index) => `C${index}`).join('|')})$`,
    '(',
  ])('is not seen in %s', (pattern) => {
    expect(slowPattern(pattern)).toBeUndefined();
  });

  it('is not looked for without end', () => {
    expect(slowPattern('(?:(?:a{100}){100}){100}')).toContain('more than 4000');
  });
});

describe('the steps for a text', () => {
  it.each([
    [`^${'a?'.repeat(40)}a{40}$`, 'a'.repeat(40), false],
    ['^a*a*a*a*b$', 'a'.repeat(2000), false],
    ['\\d+x', '1'.repeat(30_000), false],
    ['^(a+)+$', 'a'.repeat(40), false],
    ['(?=(?:a|a)+b)', 'a'.repeat(40), false],
    ['\\d+x', '1'.repeat(1000), true],
    ['^[a-z]+$', 'a'.repeat(100_000), true],
    ['^(?:[A-Za-z0-9+/]{4})*$', 'abcd'.repeat(20_000), true],
    ['(a+)+', 'a'.repeat(1000), true],
    ['', 'abc', true],
    ['^$|^a$', 'a', true],
  ])('are counted: %s', (pattern, text, quick) => {
    expect(matchesQuickly(pattern)(text)).toBe(quick);
  });
});
