import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../generator/reconcile/merge/itemsOf.js';
import type { MergeResult } from '../../generator/reconcile/merge/MergeInput.js';
import { mergeTexts } from '../../generator/reconcile/merge/mergeTexts.js';
import { splitLines } from '../../generator/tree/TextLines.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

/** The file of each language that a person works in, and what they may add to it. */
const files = {
  typescript: {
    path: 'commands/shop/get/server/ShopGetServerCommand.ts',
    helper: ['  private helped(): number {', '    return 1;', '  }'],
  },
  rust: {
    path: 'workers/core/src/modules/shop/mod.rs',
    helper: ['    /// Helps.', '    fn helped(&self) -> u8 {', '        1', '    }'],
  },
  c: { path: 'sdk/c/handlers/shop_get.c', helper: ['static int helped(void) {', '  return 1;', '}'] },
} as const;

const get = {
  version: 2,
  name: 'shop/get',
  adapter: ['rust-ipc', 'c'],
  description: 'Gets one.',
  rust: { module: 'modules/shop' },
  params: [{ name: 'id', type: 'string' }],
  results: [{ name: 'name', type: 'string' }],
};
const one = [{ code: 'EMPTY', description: 'There is none.' }];
const two = [...one, { code: 'LATE', description: 'Too late.' }];

/** What specs say before and after. */
const changes: Readonly<Record<string, [before: object[], after: object[]]>> = {
  'the first error': [[get], [{ ...get, errors: one }]],
  'one more error': [[{ ...get, errors: one }], [{ ...get, errors: two }]],
  'no error any more': [[{ ...get, errors: one }], [get]],
  'another description': [[get], [{ ...get, description: 'Gets the only one.' }]],
  'a deprecation': [[get], [{ ...get, deprecated: 'Use another.' }]],
  'another field': [[get], [{ ...get, params: [...get.params, { name: 'at', type: 'int32' }] }]],
  'a command after it': [[get], [get, { ...get, name: 'shop/put' }]],
  'a command before it': [[get], [get, { ...get, name: 'shop/add' }]],
  'a command after it that goes': [[get, { ...get, name: 'shop/put' }], [get]],
  'a command before it that goes': [[get, { ...get, name: 'shop/add' }], [get]],
  'a first error, and a command after it': [
    [get],
    [
      { ...get, errors: one },
      { ...get, name: 'shop/put' },
    ],
  ],
  'a first error, and a command before it': [
    [get],
    [
      { ...get, errors: one },
      { ...get, name: 'shop/add' },
    ],
  ],
  'a first error, and a command that goes': [[get, { ...get, name: 'shop/put' }], [{ ...get, errors: one }]],
  'a first error of each of three': [
    ['add', 'get', 'put'].map((name) => ({ ...get, name: `shop/${name}` })),
    ['add', 'get', 'put'].map((name) => ({ ...get, name: `shop/${name}`, errors: one })),
  ],
};

async function textsOf(specs: object[]): Promise<(path: string) => string> {
  const root = temporaryFolder();
  const entries = specs.map((spec, at) => [`specs/${String(at)}.json`, spec] as const);
  writeFiles(root, { '.generator.json': {}, ...Object.fromEntries(entries) });
  await succeed(root, ['generate']);
  return (path) => readFileSync(join(root, path), 'utf8');
}

describe('a comment on the next item that archc adds', () => {
  const method = ['  run() {', '    return 1;', '  }', '}', ''];
  const said = '  /** @throws GoneError: It is gone. */';
  const merged = (...added: string[]): Promise<MergeResult> =>
    mergeTexts({
      base: ['class Job {', ...method].join('\n'),
      mine: ['class Job {', ...added, ...method].join('\n'),
      generated: ['class Job {', said, ...method].join('\n'),
      language: builtinLanguages.of('typescript'),
    });

  it('stands above the attributes that a person gave it, and below what is no part of it', async () => {
    const text = (...lines: string[]): object => ({
      kind: 'clean',
      text: ['class Job {', ...lines, ...method].join('\n'),
    });
    expect(await merged('  @traced()')).toEqual(text(said, '  @traced()'));
    expect(await merged('  size = 1;', '')).toEqual(text('  size = 1;', '', said));
    expect(await merged('  size = 1;', '', '  @traced()')).toEqual(
      text('  size = 1;', '', said, '  @traced()'),
    );
  });

  it('follows the comment of a person', async () => {
    const text = ['class Job {', '  /** Mine. */', said, ...method].join('\n');
    expect(await merged('  /** Mine. */')).toEqual({ kind: 'clean', text });
  });
});

describe('what cannot be taken apart', () => {
  const of = (...methods: string[]): string =>
    `impl Job {\n${methods.map((name) => `    fn ${name}(&self) {\n        go();\n    }\n`).join('\n')}}\n`;
  const language = builtinLanguages.of('rust');

  it.each([
    [
      'a value of the same name',
      of('a').replace('impl', 'const B: u8 = 1;\n\nimpl'),
      of('a').replace('impl', 'const B: u8 = 2;\n\nimpl'),
    ],
    ['items of the same name', of('a', 'b'), of('a', 'b').replace(/go(?=[^g]*$)/, 'stay')],
    ['an item that a person edited', of('a').replace('go', 'stay'), of('b')],
    [
      'comments in one body',
      of('a').replace('go();', 'go();\n        // Mine.'),
      of('a').replace('go();', 'go();\n        // Yours.'),
    ],
    [
      'statements in one body',
      of('a').replace('go();', 'go();\n        mine();'),
      of('a').replace('go();', 'go();\n        yours();'),
    ],
  ])('is a conflict: %s', async (_, mine, generated) => {
    expect(await mergeTexts({ base: of('a'), mine, generated, language })).toMatchObject({
      kind: 'conflict',
    });
  });
});

describe('what a person wrote in and above one item', () => {
  const put = { ...get, name: 'shop/put' };
  const add = { ...get, name: 'shop/add' };
  const { path } = files.rust;
  const language = builtinLanguages.of('rust');
  const logic = '        own.logic();';

  /** The text with logic in a method, and with something above it. */
  function edited(text: string, method: string, above: string): string {
    const body = new RegExp(`(fn ${method}\\([^{]*\\{\\n)[^]*?(\\n {4}\\}\\n)`);
    const filled = text.replace(body, (_, head: string, tail: string) => `${head}${logic}${tail}`);
    return filled.replace(`    async fn ${method}(`, `${above}    async fn ${method}(`);
  }

  it.each([
    ['a first error, and a command after it', [get], [{ ...get, errors: one }, put], 'get'],
    ['a first error, and a command before it', [get], [add, { ...get, errors: one }], 'get'],
    ['an error of the command above, and its own end', [get, put], [{ ...get, errors: one }], 'put'],
    ['an error of the command below, and its own end', [add, get], [{ ...get, errors: one }], 'add'],
    ['a command for another', [get], [put], 'get'],
    ['a command above that goes', [add, get], [get], 'get'],
    ['a command above that comes', [get], [add, get], 'get'],
  ])('is in no other one after %s', async (_, before, after, method) => {
    const [base, generated] = [(await textsOf(before))(path), (await textsOf(after))(path)];
    for (const above of ['', '    // Of this one.\n', '    #[cfg(feature = "own")]\n']) {
      const mine = edited(base, method, above);
      expect(mine).toContain(logic);
      const { kind, text } = await mergeTexts({ base, mine, generated, language, isStub: true });
      if (kind === 'conflict') continue;
      const [own = ''] = new RegExp(`fn ${method}\\([^]*?\\n {4}\\}\\n`).exec(text) ?? [];
      expect(own, text).toContain(logic);
      expect(text).toContain(`${above}    async fn ${method}(`);
    }
  });
});

describe.each(Object.entries(changes))('%s', (_, [before, after]) => {
  it('meets nothing that a person added before or behind any item', async () => {
    const [base, generated] = [await textsOf(before), await textsOf(after)];
    for (const [name, { path, helper }] of Object.entries(files)) {
      const language = builtinLanguages.of(name);
      const lines = base(path).split('\n');
      const all = language.lexis ? itemsOf(splitLines(base(path)), language.lexis) : [];
      // Nobody writes functions between imports.
      const items = all.filter(({ start }) => !lines[start]?.startsWith('use '));
      expect(items).not.toEqual([]);
      for (const { start, end } of items)
        for (const [at, added] of [
          [start, [...helper, '']],
          [end, ['', ...helper]],
        ] as const) {
          const mine = lines.toSpliced(at, 0, ...added).join('\n');
          const sides = { base: base(path), mine, generated: generated(path), language };
          const { kind, text } = await mergeTexts(sides);
          expect(text.includes(helper.join('\n')) && kind, `${path}:${String(at)}\n${text}`).toBe('clean');
          expect(text.replace(helper.join('\n'), '').replace(/\s+/g, ' ')).toBe(
            generated(path).replace(/\s+/g, ' '),
          );
        }
    }
  });

  it('meets no body that a person wrote in place of a placeholder', async () => {
    const [base, generated] = [await textsOf(before), await textsOf(after)];
    for (const [name, { path }] of Object.entries(files)) {
      const language = builtinLanguages.of(name);
      const lines = base(path).split('\n');
      const items = language.lexis ? itemsOf(splitLines(base(path)), language.lexis) : [];
      for (const { start, end, body } of items) {
        if (!body) continue;
        // What a command was made to do goes with it only when a person says so.
        const head = lines.slice(start, body.start).join('\n').trim();
        if (!generated(path).includes(/fn \w+\(/.exec(head)?.[0] ?? '')) continue;
        const own = ['  made = {', '    mine,', '  };', '  return made;'];
        const mine = lines.toSpliced(body.start, end - 1 - body.start, ...own).join('\n');
        const sides = { base: base(path), mine, generated: generated(path), language, isStub: true };
        const { kind, text } = await mergeTexts(sides);
        expect(text.includes(own.join('\n')) && kind, `${path}:${String(start)}\n${text}`).toBe('clean');
      }
    }
  });
});
