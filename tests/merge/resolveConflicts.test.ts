import { describe, expect, it } from 'vitest';
import { conflictsIn, takeSide } from '../../generator/reconcile/merge/resolveConflicts.js';

function block(mine: string, generated: string, size = 7): string {
  const marker = (character: string): string => character.repeat(size);
  return `${marker('<')} yours\n${mine}${marker('|')} before\nold\n${marker('=')}\n${generated}${marker('>')} generated\n`;
}

describe('a text with conflicts', () => {
  const text = `a\n${block('mine\n', 'new\n')}b\n${block('', 'more\n')}c\n`;

  it('says how many', () => {
    expect(conflictsIn(text)).toBe(2);
  });

  it('resolves to one side', () => {
    expect(takeSide(text, 'mine')).toBe('a\nmine\nb\nc\n');
    expect(takeSide(text, 'generated')).toBe('a\nnew\nb\nmore\nc\n');
  });

  it('keeps what was edited since, and what was resolved by hand', () => {
    const edited = text.replace(block('', 'more\n'), 'by hand\n').replace('b\n', 'b\nedited\n');
    expect(takeSide(edited, 'generated')).toBe('a\nnew\nb\nedited\nby hand\nc\n');
  });

  it('keeps its line ends and its byte order mark', () => {
    const dressed = `\uFEFF${block('mine\n', 'new\n')}`.replaceAll('\n', '\r\n');
    expect(conflictsIn(dressed)).toBe(1);
    expect(takeSide(dressed, 'mine')).toBe('\uFEFFmine\r\n');
  });

  it('has no final line end if the text has none', () => {
    expect(takeSide(block('mine\n', 'new\n').slice(0, -1), 'mine')).toBe('mine');
  });

  it('may have marker-like lines in a conflict, if its own markers are longer', () => {
    const nested = block(`mine\n${block('x\n', 'y\n')}=======\n`, 'new\n', 8);
    expect(conflictsIn(nested)).toBe(1);
    expect(takeSide(nested, 'mine')).toBe(`mine\n${block('x\n', 'y\n')}=======\n`);
  });
});

describe('a text that only looks like it', () => {
  it.each([
    ['underlined headings', 'Title\n=======\n\nOther\n=========\n'],
    ['a conflict of git', '<<<<<<< HEAD\na\n||||||| 1234567\nb\n=======\nc\n>>>>>>> topic\n'],
    ['a label within a line', 'write `<<<<<<< yours` before it\n  ======= \n'],
    ['nothing', ''],
  ])('has no conflict: %s', (_, text) => {
    expect(conflictsIn(text)).toBe(0);
    expect(takeSide(text, 'mine')).toBe(text);
    expect(takeSide(text, 'generated')).toBe(text);
  });
});

describe('markers of which some are missing or out of order', () => {
  const lines = block('mine\n', 'new\n').split('\n');

  it.each([
    ['no start', lines.slice(1)],
    ['no end', lines.slice(0, -2)],
    ['no separator', lines.filter((line) => line !== '=======')],
    ['no base', lines.filter((line) => !line.startsWith('|'))],
    ['two starts', [...lines.slice(0, 2), ...lines]],
    ['a rest below', [...lines, '>>>>>>> generated']],
  ])('are malformed: %s', (_, rest) => {
    expect(conflictsIn(rest.join('\n'))).toBe('malformed');
    expect(takeSide(rest.join('\n'), 'mine')).toBeUndefined();
  });
});
