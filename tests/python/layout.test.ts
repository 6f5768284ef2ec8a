import { describe, expect, it } from 'vitest';
import type { Code } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';
import {
  asyncMethod,
  call,
  type Expression,
  importLine,
  solidLine,
  statement,
  subscript,
} from '../../renderers/python/layout.js';
import { repository } from '../support/repository.js';
import { missingTools, runTool } from '../support/toolchains/tools.js';

const name = (length: number): Code => verbatim('x'.repeat(length));
const note = (length: number): Code => code`"${verbatim('広x'.repeat(length / 2))}"`;

/** Expressions whose width grows. */
const growing: Readonly<Record<string, (length: number) => Expression>> = {
  'a name': name,
  'a subscript of one': (length) => subscript(code`list`, [name(length)]),
  'a subscript of a subscript': (length) =>
    subscript(code`Maybe`, [subscript(code`dict`, [code`str`, subscript(code`list`, [name(length)])])]),
  'a call': (length) => call(code`Field`, [code`alias=${note(length)}`, code`repr=False`]),
  operands: (length) =>
    subscript(code`Annotated`, [
      { operands: [name(length), subscript(code`list`, [name(length)]), code`None`] },
      call(code`Tagged`, [note(length)]),
    ]),
  'an optional subscript': (length) => ({ operands: [subscript(code`list`, [name(length)]), code`None`] }),
};

describe.skipIf(missingTools(['ruff']).length > 0)('ruff lays out like archc', () => {
  it.each(Object.keys(growing))('%s', async (what) => {
    const lines = lengths(110).flatMap((length) => {
      const expression = growing[what]?.(length) ?? code`x`;
      return [
        statement('', code`value = `, expression),
        statement('', code`value: `, expression, code`None`),
        statement('', code`value: `, expression, call(code`Field`, [note(length), code`repr=False`])),
      ];
    });
    await expectFormatted(joinCode(lines, ''));
    expect(lines.filter((line) => line.split('\n').length > 2).length).toBeGreaterThan(5);
  });

  it('imports, heads of classes and methods', async () => {
    const imports = lengths(90).map((length) => code`${importLine('', code`a.b`, name(length), code`_m`)}\n`);
    const methods = lengths(110).map(
      (length) => code`${asyncMethod('    ', name(length), code`P`, code`R`)}        pass\n`,
    );
    const classes = lengths(110).map(
      (length) => code`${solidLine(code`class ${name(length)}(Base):`)}    pass\n`,
    );
    await expectFormatted(joinCode(imports, ''));
    await expectFormatted(code`class A:\n${joinCode(methods, '\n')}`);
    await expectFormatted(joinCode(classes, '\n\n'));
  });
});

function lengths(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

async function expectFormatted(text: string): Promise<void> {
  const options = ['--isolated', '--no-cache', '--line-length', '100', '--stdin-filename', 'a.py', '-'];
  const { stdout } = await runTool(repository, 'ruff', ['format', ...options], { input: text });
  expect(`${stdout}\n`).toBe(text);
}
