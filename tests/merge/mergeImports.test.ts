import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { mergeTexts } from '../../generator/reconcile/merge/mergeTexts.js';

interface Imports {
  base: string[];
  mine: string[];
  generated: string[];
}

/** Merges three texts that differ only in their imports, unless `body` says what follows them. */
async function merge(
  { base, mine, generated }: Imports,
  { body = ['export {};'], language = 'typescript' }: { body?: string[]; language?: string } = {},
): Promise<string[]> {
  const text = (imports: readonly string[]): string =>
    ['// Heading.', ...imports, '', ...body, ''].join('\n');
  const result = await mergeTexts({
    base: text(base),
    mine: text(mine),
    generated: text(generated),
    language: builtinLanguages.of(language),
  });
  if (result.kind === 'conflict') return [result.reason];
  return result.text.split('\n').slice(1, -2 - body.length);
}

const conflict = ['overlap'];

it('names that a person has in order stay in order', async () => {
  const base = ['use crate::get::{GetParams, GetResult};'];
  const generated = ['use crate::get::{GetError, GetParams, GetPlace, GetResult};'];
  const merged = (mine: string): Promise<string[]> =>
    merge({ base, mine: [mine], generated }, { language: 'rust', body: ['fn go() {}'] });
  expect(await merged('use crate::get::{Area, GetKind, GetParams, GetResult, Zone};')).toEqual([
    'use crate::get::{Area, GetError, GetKind, GetParams, GetPlace, GetResult, Zone};',
  ]);
  expect(await merged('use crate::get::{GetParams, Zone, GetResult, Area};')).toEqual([
    'use crate::get::{GetError, GetParams, GetPlace, Zone, GetResult, Area};',
  ]);
});

describe('imports of TypeScript that both sides changed', () => {
  const base = ["import { a } from 'x';", "import { b } from 'y';"];

  it('have the names of both', async () => {
    const mine = ["import { a, mine } from 'x';", "import { b } from 'y';", "import './own.js';"];
    const generated = [
      "import { a, more } from 'x';",
      "import { b } from 'y';",
      "import type { T } from 't';",
    ];
    expect(await merge({ base, mine, generated })).toEqual([
      "import { a, mine, more } from 'x';",
      "import { b } from 'y';",
      "import type { T } from 't';",
      "import './own.js';",
    ]);
  });

  it('keep a default, a namespace, quotes and line breaks as they were', async () => {
    const long = ['import x, {', '  a,', '  mine,', '} from "x"'];
    expect(
      await merge({
        base: ['import x, { a } from "x"', "import * as n from 'n'"],
        mine: [...long, "import * as n from 'n'"],
        generated: ['import x, { a, type B } from "x"', "import * as n from 'n'"],
      }),
    ).toEqual(['import x, {', '  a,', '  type B,', '  mine,', '} from "x"', "import * as n from 'n'"]);
  });

  it('lose what generated dropped, if nothing below names it', async () => {
    const mine = ["import { a, mine } from 'x';", "import { b } from 'y';"];
    const generated = ["import { c } from 'x';", "import { b } from 'y';"];
    expect(await merge({ base, mine, generated })).toEqual([
      "import { c, mine } from 'x';",
      "import { b } from 'y';",
    ]);
    expect(await merge({ base, mine, generated }, { body: ['a();'] })).toEqual([
      "import { a, c, mine } from 'x';",
      "import { b } from 'y';",
    ]);
  });

  it('follow generated to another module', async () => {
    const mine = ["import { a, mine } from 'x';", "import { b } from 'y';"];
    const generated = ["import { a } from 'new';", "import { b } from 'y';"];
    expect(await merge({ base, mine, generated }, { body: ['a();'] })).toEqual([
      "import { a } from 'new';",
      "import { mine } from 'x';",
      "import { b } from 'y';",
    ]);
  });

  it('do not get back what the person deleted', async () => {
    const mine = ["import { b } from 'y';", "import { mine } from 'z';"];
    const generated = ["import { a } from 'x';", "import { b, c } from 'y';"];
    expect(await merge({ base, mine, generated })).toEqual([
      "import { b, c } from 'y';",
      "import { mine } from 'z';",
    ]);
  });

  it.each([
    ['a comment', ["import { a } from 'x'; // why", "import { b } from 'y';"]],
    ['a comment between', ["import { a } from 'x';", '// why', "import { b, mine } from 'y';"]],
    ['an attribute', ["import { a } from 'x' with { type: 'json' };", "import { b } from 'y';"]],
    ['require', ["import a = require('x');", "import { b } from 'y';"]],
    ['the same name for another thing', ["import { other as c } from 'x';", "import { b } from 'y';"]],
  ])('are a conflict with %s', async (_, mine) => {
    const generated = ["import { a, c } from 'x';", "import { b, d } from 'y';"];
    expect(await merge({ base, mine, generated })).toEqual(conflict);
  });

  it('are left as git merges them where they do not overlap', async () => {
    const apart = ["import { a } from 'x';", "import { m } from 'm';", "import { b } from 'y';"];
    expect(
      await merge({
        base: apart,
        mine: ["import {a as own} from 'x';", ...apart.slice(1)],
        generated: [...apart.slice(0, 2), "import { b, c } from 'y';"],
      }),
    ).toEqual(["import {a as own} from 'x';", "import { m } from 'm';", "import { b, c } from 'y';"]);
  });
});

describe('use items of Rust that both sides changed', () => {
  const rust = { language: 'rust' as const, body: ['fn f() {}'] };
  const base = ['use a::b::C;', 'use std::io;'];

  it('have the names of both', async () => {
    expect(
      await merge(
        {
          base,
          mine: ['use a::b::{C, Mine};', 'use std::io;'],
          generated: ['use a::b::{C, New};', 'use std::io;'],
        },
        rust,
      ),
    ).toEqual(['use a::b::{C, Mine, New};', 'use std::io;']);
  });

  it('keep what generated dropped where the person changed code: a method may need its trait', async () => {
    const text = (uses: string[], code: string): string =>
      [...uses, '', 'fn a() {}', '', code, ''].join('\n');
    const texts = {
      base: text(['use std::io::Read;', 'use b::B;'], 'fn f() {}'),
      generated: text(['use c::C;'], 'fn f() {}'),
      language: builtinLanguages.of('rust'),
    };
    const edited = text(['use std::io::Read;', 'use b::{B, Mine};'], 'fn f() { x.read() }');
    expect((await mergeTexts({ ...texts, mine: edited })).text).toContain(
      'use std::io::Read;\nuse b::{B, Mine};\n',
    );
    const unedited = text(['use std::io::Read;', 'use b::{B, Mine};'], 'fn f() {}');
    expect((await mergeTexts({ ...texts, mine: unedited })).text).toBe(
      text(['use c::C;', 'use b::Mine;'], 'fn f() {}'),
    );
  });

  it.each([
    ['a group in a group', ['use a::{b::C, d::{E, F}};', 'use std::io;']],
    ['an attribute', ['#[cfg(test)]', 'use a::b::{C, Mine};', 'use std::io;']],
    ['a glob', ['use a::b::*;', 'use std::io;']],
  ])('are a conflict with %s', async (_, mine) => {
    expect(await merge({ base, mine, generated: ['use a::b::{C, New};', 'use std::io;'] }, rust)).toEqual(
      conflict,
    );
  });
});

describe('imports of Python that both sides changed', () => {
  const python = { language: 'python' as const, body: ['print("C")'] };
  const base = [
    'from __future__ import annotations',
    'from a import (',
    '    C,',
    '    D,',
    ')',
    'import os',
  ];

  it('have the names of both, and what a string names', async () => {
    const mine = ['from __future__ import annotations', 'from a import C, D, Mine', 'import os as own'];
    const generated = ['from __future__ import annotations', 'from a import New', 'import os'];
    expect(await merge({ base, mine, generated }, python)).toEqual([
      'from __future__ import annotations',
      'from a import C, Mine, New',
      'import os as own',
    ]);
  });

  it.each([
    ['a comment', ['from __future__ import annotations', 'from a import C, Mine  # mine', 'import os']],
    ['a star', ['from __future__ import annotations', 'from a import *', 'import os']],
  ])('are a conflict with %s', async (_, mine) => {
    const generated = ['from __future__ import annotations', 'from a import C, New', 'import os'];
    expect(await merge({ base, mine, generated }, python)).toEqual(conflict);
  });
});

it('never loses an import that a person wrote, and has all that generated added', async () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const block = fc
    .uniqueArray(name, { maxLength: 6 })
    .chain((names) =>
      fc.tuple(...names.map((local) => fc.tuple(fc.constant(local), fc.constantFrom('x', 'y', 'z')))),
    );
  const lines = (pairs: readonly (readonly [string, string])[]): string[] =>
    ['x', 'y', 'z'].flatMap((module) => {
      const names = pairs.filter(([, from]) => from === module).map(([local]) => local);
      return names.length === 0 ? [] : [`import { ${names.join(', ')} } from '${module}';`];
    });
  let combined = 0;
  await fc.assert(
    fc.asyncProperty(block, block, block, async (base, mine, generated) => {
      const result = await merge({ base: lines(base), mine: lines(mine), generated: lines(generated) });
      if (result[0] === 'overlap') return;
      const keys = (pairs: readonly (readonly [string, string])[]): string[] =>
        pairs.map((pair) => pair.join(' '));
      const found = new Set(
        result.flatMap((line) => {
          const [, names = '', module = ''] = /^import \{ (.*) \} from '(.)';$/.exec(line) ?? [];
          return names.split(', ').map((local) => `${local} ${module}`);
        }),
      );
      const inBase = new Set(keys(base));
      const owed = [...keys(mine), ...keys(generated)].filter((key) => !inBase.has(key));
      expect(owed.filter((key) => !found.has(key))).toEqual([]);
      combined++;
    }),
    { numRuns: 2_000 },
  );
  expect(combined).toBeGreaterThan(300);
});
