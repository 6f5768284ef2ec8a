import { describe, expect, it } from 'vitest';
import { describeDiagnostic } from '../../types/diagnostics/diagnosticTable.js';
import { createPaint } from '../../types/diagnostics/Paint.js';
import { visible } from '../../types/diagnostics/visible.js';
import { didYouMean } from '../../validators/schema/didYouMean.js';

describe('createPaint', () => {
  const painted = '\u001b[31mno\u001b[0m';

  it.each<[what: string, isTerminal: boolean, env: Record<string, string>, expected: string]>([
    ['a terminal gets colours', true, {}, painted],
    ['a pipe gets none', false, {}, 'no'],
    ['NO_COLOR wins over a terminal', true, { NO_COLOR: '1' }, 'no'],
    ['an empty NO_COLOR says nothing', true, { NO_COLOR: '' }, painted],
    ['FORCE_COLOR wins over a pipe', false, { FORCE_COLOR: '1' }, painted],
    ['FORCE_COLOR wins over NO_COLOR', true, { FORCE_COLOR: '1', NO_COLOR: '1' }, painted],
    ['FORCE_COLOR 0 wins over a terminal', true, { FORCE_COLOR: '0' }, 'no'],
    ['an empty FORCE_COLOR says nothing', false, { FORCE_COLOR: '' }, 'no'],
    ['a dumb terminal gets none', true, { TERM: 'dumb' }, 'no'],
  ])('%s', (_what, isTerminal, env, expected) => {
    expect(createPaint(isTerminal, env)('red', 'no')).toBe(expected);
  });

  it('puts no codes around nothing', () => {
    expect(createPaint(true, {})('bold', '')).toBe('');
  });
});

describe('didYouMean', () => {
  const keys = ['name', 'description', 'environment', 'optional', 'params', 'results', 'types', 'type'];

  it.each<[written: string, meant: string | undefined]>([
    ['nmae', 'name'],
    ['optionl', 'optional'],
    ['Optional', 'optional'],
    ['enviroment', 'environment'],
    ['desription', 'description'],
    ['param', 'params'],
    ['typ', 'type'],
    ['typess', 'types'],
    ['result', 'results'],
    ['x', undefined],
    ['', undefined],
    ['nothing-like-it', undefined],
    ['name'.repeat(1000), undefined],
  ])('%j means %j', (written, meant) => {
    expect(didYouMean(written, keys)).toBe(meant);
  });

  it('does not depend on the order of the candidates', () => {
    expect(didYouMean('cat', ['bat', 'rat'])).toBe('bat');
    expect(didYouMean('cat', ['rat', 'bat'])).toBe('bat');
  });

  it('has nothing to suggest from nothing', () => {
    expect(didYouMean('name', [])).toBeUndefined();
  });
});

describe('visible', () => {
  it.each<[text: string, shown: string]>([
    ['plain “text” – 日本語 🚀', 'plain “text” – 日本語 🚀'],
    ['a\tb', 'a b'],
    ['\u001b[2J', '\\u{1b}[2J'],
    ['\u202e', '\\u{202e}'],
    ['\ud83d', '\\u{d83d}'],
    ['a\nb', 'a\\u{a}b'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('texts', () => {
  const place = { file: 'specs/chat-send.json', pointer: '' };

  it.each([
    ['1', /archc migrate/],
    ['"2"', /"version": 2, a number/],
    ['3', /Update archc/],
  ])('say what to do about version %s', (version, help) => {
    expect(describeDiagnostic({ code: 'ARC2006', place, params: { version } }).help).toMatch(help);
  });

  it('put the description of a form into the sentence', () => {
    const params = { expected: 'The adapter, or a list of them.', actual: 'number' };
    const { message, help } = describeDiagnostic({ code: 'ARC2003', place, params });
    expect([message, help]).toEqual([
      'Expected the adapter, or a list of them, found number.',
      'Write the adapter, or a list of them.',
    ]);
    const either = { expected: 'boolean or string', actual: 'null' };
    expect(describeDiagnostic({ code: 'ARC2003', place, params: either }).help).toBe(
      'Write true or false, without quotes, or text in double quotes.',
    );
  });

  it('translate the codes of the operating system', () => {
    const params = { path: 'specs/a.json', reason: 'ENOENT' };
    expect(describeDiagnostic({ code: 'ARC1005', place, params }).message).toBe(
      'specs/a.json cannot be read: there is no such file.',
    );
  });
});
