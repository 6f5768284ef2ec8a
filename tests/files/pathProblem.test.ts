import { describe, expect, it } from 'vitest';
import { foldPath } from '../../generator/tree/foldPath.js';
import { artifactPathProblem, pathProblem } from '../../generator/tree/pathProblem.js';

describe('pathProblem', () => {
  it.each([
    '/etc/passwd',
    '../x',
    'a/../b',
    'a/..',
    '..',
    'a\\b',
    'a\0b',
    'C:/x',
    'c:x',
    '//host/share',
    '~/x',
  ])('%j may leave the root', (path) => {
    expect(pathProblem(path)).toEqual({ code: 'ARC5002' });
  });

  it.each(
    [
      ['', '.', 'a//b', 'a/', './a', 'a/./b'],
      ['con', 'src/NUL', 'aux.ts', 'a/com1.txt', 'lpt9', 'COM¹', 'prn.tar.gz/x'],
      [
        'a.',
        'a /b',
        'a/b ',
        'a?b',
        'a\nb',
        'a|b',
        'x'.repeat(256),
        'é'.repeat(128),
        'abc/'.repeat(1100) + 'x',
      ],
    ].flat(),
  )('%j is not portable', (path) => {
    expect(pathProblem(path)?.code).toBe('ARC5007');
  });

  it.each([
    'a',
    'src/ping/types.ts',
    '.github/x.yml',
    'a..b/c',
    'console.ts',
    'com10',
    'é'.repeat(127),
    'a b/c',
  ])('%j is fine', (path) => {
    expect(pathProblem(path)).toBeUndefined();
  });

  it.each([
    '.generator/lock/ping.json',
    '.Generator/x',
    '.generator',
    '.git/hooks/pre-commit',
    'vendor/.GIT/config',
    'vendor/git~1/config',
    'GIT~2',
    'GI7EB5~1/hooks/pre-commit',
    '.g\u200cit/hooks/pre-commit',
    '.gi\u202et/config',
    '\ufeff.git/config',
    '.gıt/config',
    '．ｇｉｔ/config',
    '.genera\u200btor/lock/x.json',
  ])('%j is no place for an artifact', (path) => {
    expect(artifactPathProblem(path)?.code).toBe('ARC5007');
  });

  it('keeps artifacts in look-alikes of the state folders', () => {
    expect(artifactPathProblem('.generators/x')).toBeUndefined();
    expect(artifactPathProblem('.gitignore')).toBeUndefined();
    expect(artifactPathProblem('git~x/a')).toBeUndefined();
    expect(artifactPathProblem('digit~1/a')).toBeUndefined();
  });
});

it('foldPath meets spellings that are one file elsewhere', () => {
  expect(foldPath('SRC/Straße')).toBe(foldPath('src/strasse'));
  expect(foldPath('caf\u00e9')).toBe(foldPath('cafe\u0301'));
  expect(foldPath('a')).not.toBe(foldPath('b'));
});
