import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../../generator/reconcile/merge/mergeTexts.js';
import { takeSide } from '../../generator/reconcile/merge/resolveConflicts.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';

const stub = (name: string, head: string, ...body: string[]): string =>
  [`    ${head}fn ${name}(&self) {`, ...body.map((line) => `        ${line}`), '    }'].join('\n');
const file = (...methods: string[]): string => `impl Jobs for Module {\n${methods.join('\n\n')}\n}\n`;

const left = stub('left', '', 'let error = Error {', '    command: "left",', '};', 'Err(error)');
const other = stub('other', '', 'let error = Error {', '    command: "other",', '};', 'Err(error)');

describe('a conflict in code', () => {
  const mine = file(stub('left', '', 'let made = Job {', '    id: 1,', '};', 'Ok(made)'), other);
  const generated = file(
    stub('left', 'async ', 'let error = Error {', '    name: "left",', '};', 'Err(error)'),
    other,
  );
  const sides = { base: file(left, other), mine, generated, language: builtinLanguages.of('rust') };

  it('is as large as the method that it is in, and no larger', async () => {
    const merged = await mergeTexts(sides);
    expect(merged).toMatchObject({ kind: 'conflict', conflicts: 1 });
    expect(takeSide(merged.text, 'mine')).toBe(mine);
    expect(takeSide(merged.text, 'generated')).toBe(generated);
    expect(merged.text.split('fn other')).toHaveLength(2);
  });

  it('leaves other methods to be merged', async () => {
    const more = file(stub('left', 'async ', 'Err(1)'), other.replace('other",', 'others",'));
    const merged = await mergeTexts({ ...sides, generated: more });
    expect(takeSide(merged.text, 'mine')).toBe(mine.replace('other",', 'others",'));
  });
});

describe('a conflict between comments', () => {
  it('is as large as these', async () => {
    const of = (text: string): string => `/** ${text} */\nfunction run() {\n  return 1;\n}\n`;
    const language = builtinLanguages.of('typescript');
    const merged = await mergeTexts({ base: of('a'), mine: of('b'), generated: of('c'), language });
    expect(merged.text.match(/function run/g)).toHaveLength(1);
  });
});
