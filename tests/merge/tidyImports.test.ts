import { describe, expect, it } from 'vitest';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { tidyImports } from '../../generator/reconcile/merge/imports/tidyImports.js';
import type { Side } from '../../generator/reconcile/merge/MergeInput.js';

interface Texts {
  text: string[];
  base?: string[];
  generated?: string[];
  favour?: Side;
}

function tidied(language: string, { text, base = [], generated = [], favour }: Texts): string[] {
  const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
  const archcs = { base: joined(base), generated: joined(generated) };
  const result = tidyImports(joined(text), archcs, builtinLanguages.of(language), favour);
  return result.split('\n').slice(0, -1);
}

const input = "import { type Params, type ParamsInput } from './types.js';";

describe('imports after a side was taken', () => {
  it.each<[string, string, Texts, string[]]>([
    [
      'typescript',
      'lose a name that archc imports and nothing uses; the rest of the statement stays',
      {
        text: [input, '', 'export class A extends B<Params> {}'],
        generated: [input, '', 'export class A extends Base<Params, ParamsInput> {}'],
      },
      ["import { type Params } from './types.js';", '', 'export class A extends B<Params> {}'],
    ],
    [
      'typescript',
      'lose a statement whose names are all dead, and no blank line too many stays',
      {
        text: ['// Mine.', '', "import { a } from 'x';", '', "import y from 'y';", 'y();'],
        base: ["import { a } from 'x';", 'a();'],
      },
      ['// Mine.', '', "import y from 'y';", 'y();'],
    ],
    [
      'typescript',
      'keep what only a person wrote, what archc imports for its effect, and what has a comment',
      {
        text: ["import { mine } from 'x';", "import './e.js';", "import { a } from 'a'; // later"],
        base: ["import './e.js';", "import { a } from 'a';", 'a();'],
      },
      ["import { mine } from 'x';", "import './e.js';", "import { a } from 'a'; // later"],
    ],
    [
      'typescript',
      'stand once, a value before its type',
      {
        text: [
          "import { T, a } from 'x';",
          "import { a } from 'x';",
          "import type { T } from 'x';",
          "import './e.js';",
          "import './e.js';",
          'a(T);',
        ],
        generated: ["import { a } from 'x';", "import type { T } from 'x';", "import './e.js';", 'a<T>();'],
      },
      ["import { T, a } from 'x';", "import './e.js';", 'a(T);'],
    ],
    [
      'typescript',
      'come from where archc imports them now, of two places of archc',
      {
        text: ["import { a } from './old.js';", "import { a } from './new.js';", 'a();'],
        base: ["import { a } from './old.js';", 'a();'],
        generated: ["import { a } from './new.js';", 'a();'],
        favour: 'mine',
      },
      ["import { a } from './new.js';", 'a();'],
    ],
    ...(['mine', 'generated'] as const).map((favour): [string, string, Texts, string[]] => [
      'typescript',
      `of one name for two things that of the side is kept, ${favour}`,
      {
        text: ["import { T } from './mine.js';", "import { T } from './types.js';", 'a<T>();'],
        generated: ["import { T } from './types.js';", 'a<T>();'],
        favour,
      },
      [`import { T } from './${favour === 'mine' ? 'mine' : 'types'}.js';`, 'a<T>();'],
    ]),
    [
      'typescript',
      'are not what only looks like one, and are found below other code',
      {
        text: ['const s = `', "import { a } from 'x';", '`;', "import { a } from 'x';", 'f(s);'],
        base: ["import { a } from 'x';", 'a();'],
      },
      ['const s = `', "import { a } from 'x';", '`;', 'f(s);'],
    ],
    [
      'rust',
      'stay where they are of traits, exported, of an attribute or for what is not named; others go',
      {
        text: [
          'use crate::{Managed, Level, Level};',
          'use std::fmt::Write;',
          'pub use crate::Public;',
          '#[cfg(test)]',
          'use crate::Only;',
          'use crate::Dead;',
          'use crate::mine::Mine;',
          'fn f(x: X) { x.shed(Level::High) }',
        ],
        generated: [
          'use crate::{Managed, Level, Dead};',
          'use std::fmt::Write;',
          'pub use crate::Public;',
          '#[cfg(test)]',
          'use crate::Only;',
          'impl Managed for X { fn f(l: Level, d: Dead, p: Public, o: Only) {} }',
        ],
      },
      [
        'use crate::{Managed, Level};',
        'use std::fmt::Write;',
        'pub use crate::Public;',
        '#[cfg(test)]',
        'use crate::Only;',
        'use crate::mine::Mine;',
        'fn f(x: X) { x.shed(Level::High) }',
      ],
    ],
    [
      'rust',
      'may be of one name for a macro and a trait',
      {
        text: ['use thiserror::Error;', 'use std::error::Error;', 'fn f(e: &dyn Error) {}'],
        generated: ['use thiserror::Error;', '#[derive(Error)] struct S;'],
        favour: 'mine',
      },
      ['use thiserror::Error;', 'use std::error::Error;', 'fn f(e: &dyn Error) {}'],
    ],
    [
      'python',
      'stand once, and go where neither code nor an annotation in quotes names them',
      {
        text: [
          'from __future__ import annotations',
          'import a.b',
          'import a.c',
          'from x import (',
          '    Dead,',
          '    Kept,',
          '    Quoted,',
          ')',
          'from x import Kept, Kept as Kept',
          'def f(p: "Quoted") -> Kept: return a.b.g(a.c)',
        ],
        generated: [
          'from __future__ import annotations',
          'import a.b',
          'import a.c',
          'from x import Dead, Kept, Quoted',
          'from x import Kept as Kept',
          'def f(p: Quoted) -> Kept: return a.g(Dead)',
        ],
      },
      [
        'from __future__ import annotations',
        'import a.b',
        'import a.c',
        'from x import (',
        '    Kept,',
        '    Quoted,',
        ')',
        'from x import Kept as Kept',
        'def f(p: "Quoted") -> Kept: return a.b.g(a.c)',
      ],
    ],
    [
      'c',
      'stand once in one run; those of a condition stay',
      {
        text: [
          '#include "a.h"',
          '#include <b.h>',
          '#include "a.h"',
          '#if X',
          '#include "a.h"',
          '#endif',
          '// "a.h"',
        ],
        base: ['#include "a.h"'],
      },
      ['#include "a.h"', '#include <b.h>', '#if X', '#include "a.h"', '#endif', '// "a.h"'],
    ],
    [
      'kotlin',
      'stand once',
      { text: ['import a.B', 'import a.B', 'val b = B()'], base: ['import a.B'] },
      ['import a.B', 'val b = B()'],
    ],
    [
      'swift',
      'stand once',
      { text: ['import A', '', 'import A'], generated: ['import A'] },
      ['import A', ''],
    ],
  ])('in %s %s', (language, _what, texts, expected) => {
    expect(tidied(language, texts)).toEqual(expected);
  });

  it.each([
    ['typescript', ["import { a } from 'x';", "const s = '", 'a();']],
    ['rust', ['use x::a;', 'fn f() { "', 'a()']],
    ['python', ['from x import a', 'f(]', 'a()']],
    ['c', ['#include "x.h"', '#include "x.h"', ')']],
  ])('of %s stay where what follows cannot be read', (language, text) => {
    expect(tidied(language, { text, base: [text[0] ?? '', 'a();'] })).toEqual(text);
  });

  it('leave a text byte for byte where they fit, and keep its line ends where not', () => {
    const language = builtinLanguages.of('typescript');
    const archcs = { base: "import { a, b } from 'x';\na(b);\n", generated: undefined };
    const fits = "\uFEFFimport {a, b}   from 'x';\r\na(b);\n\n";
    expect(tidyImports(fits, archcs, language, 'mine')).toBe(fits);
    const dead = "\uFEFFimport { a, b } from 'x';\r\na();\r\nmore();\n";
    expect(tidyImports(dead, archcs, language, 'mine')).toBe(
      "\uFEFFimport { a } from 'x';\r\na();\r\nmore();\n",
    );
  });
});
