import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archc, succeed } from '../support/archc.js';
import { envelopeOf } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const line = { fields: { number: { type: 'int32' }, words: { type: 'int32' } } };

function command(name: string, types: object, lines: string): object {
  const result = lines === '' ? [] : [{ name: 'lines', type: `${lines}[]` }];
  return {
    version: 2,
    name,
    ...(name.startsWith('text/')
      ? { adapter: 'rust-ipc', rust: { module: 'modules/text', command_prefix: 'text/' } }
      : { adapter: ['server-only', 'c', 'python'] }),
    types,
    params: [{ name: 'text', type: 'string' }],
    results: [{ name: 'total', type: 'int32' }, ...result],
  };
}

const library = (name: string, types: object): object => ({
  version: 2,
  name,
  adapter: ['rust-ipc', 'server-only', 'c', 'python'],
  rust: { module: `modules/${name.replace('/', '_')}` },
  types,
});

const paths = {
  typescript: 'commands/pay/capture/server/PayCaptureServerCommand.ts',
  other: 'commands/pay/list/server/PayListServerCommand.ts',
  rust: 'workers/core/src/modules/text/mod.rs',
  c: 'sdk/c/handlers/pay_capture.c',
  python: 'sdk/python/src/commands_sdk/commands/pay_capture.py',
  otherPython: 'sdk/python/src/commands_sdk/commands/pay_list.py',
};

class Project {
  readonly root = temporaryFolder();

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  edit(path: string, ...changes: readonly [from: string, to: string][]): void {
    let text = this.read(path);
    for (const [from, to] of changes) {
      if (!text.includes(from)) throw new Error(`${path} has no ${from}:\n${text}`);
      text = text.replace(from, () => to);
    }
    writeFileSync(join(this.root, path), text);
  }

  respec(specs: Readonly<Record<string, object>>): void {
    const files = Object.entries(specs).map(([name, spec]) => [`specs/${name}.json`, spec] as const);
    writeFiles(this.root, Object.fromEntries(files));
  }

  remove(path: string): void {
    rmSync(join(this.root, path));
  }

  /** What `check` says, without what is only of the C and Python packages. */
  async check(): Promise<string[]> {
    const { stdout } = await archc(this.root, ['check', '--json']);
    return envelopeOf(stdout).problems.map(({ code, message }) => `${code} ${message}`);
  }
}

/** A project in which persons use a type of `pay/capture`, in its own files and in those of `pay/list`. */
async function written(): Promise<Project> {
  const project = new Project();
  project.respec({
    capture: command('pay/capture', { Line: line }, 'Line'),
    list: command('pay/list', {}, ''),
    count: command('text/count', { Line: line }, 'Line'),
  });
  await succeed(project.root, ['generate']);
  const types = '../shared/PayCaptureTypes.js';
  project.edit(
    paths.typescript,
    [
      'import {\n',
      `import * as all from "${types}";\nimport { lineCodec, type Line as Row } from "${types}";\nimport {\n`,
    ],
    ['params: PayCaptureParams', 'params: all.PayCaptureParams'],
    [
      'return await',
      'const none: all.Line[] = [];\n    const row: Row | undefined = none[0];\n    void lineCodec;\n    void row;\n    return await',
    ],
  );
  project.edit(paths.other, [
    'import {\n',
    'import type { Line } from "../../capture/shared/PayCaptureTypes.js";\nimport {\n',
  ]);
  project.edit(
    paths.rust,
    ['use ', 'use crate::modules::text::generated::count;\nuse '],
    ['/// The module', 'fn mine(line: count::Line) -> i32 {\n    line.words\n}\n\n/// The module'],
  );
  project.edit(paths.c, [
    '  (void)context;',
    '  sdk_pay_capture_Line line;\n  sdk_pay_capture_Line_init(&line);\n  (void)context;',
  ]);
  project.edit(paths.python, [
    '"""The contract of `pay/capture`."""\n',
    '"""The contract of `pay/capture`."""\n\n\ndef mine(line: Line) -> int:\n    return line.words\n',
  ]);
  project.edit(
    paths.otherPython,
    [
      'from commands_sdk import wire',
      'from commands_sdk import wire\nfrom commands_sdk.commands.pay_capture import Line',
    ],
    ['class PayListParams', 'def mine(line: Line) -> int:\n    return line.words\n\n\nclass PayListParams'],
  );
  await succeed(project.root, ['adopt', paths.python, paths.otherPython]);
  return project;
}

/** What is imported, or said through a module, as far as it speaks of a line. */
function saidOfLines(project: Project): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(paths).map(([what, path]) => [
      what,
      (project.read(path).match(/^.*(?:\bLine\b|lineCodec|_Line|[./_:]types\b|Types\b.* from).*$/gm) ?? [])
        .filter((said) => !/wire\.Record|handle\(/.test(said))
        .map((said) => said.trim()),
    ]),
  );
}

describe('what moves to another file', () => {
  it('takes along what persons import of it, by name, through its module and by its header', async () => {
    const project = await written();
    expect(await project.check()).toEqual([]);
    project.respec({
      capture: command('pay/capture', {}, 'pay/types#Line'),
      count: command('text/count', {}, 'pay/types#Line'),
      types: library('pay/types', { Line: line }),
    });
    await succeed(project.root, ['generate']);
    expect(saidOfLines(project)).toMatchInlineSnapshot(`
      {
        "c": [
          "#include "sdk/commands/pay_types.h"",
          "sdk_pay_types_Line line;",
          "sdk_pay_types_Line_init(&line);",
        ],
        "other": [
          "import type { Line } from "../../types/shared/PayTypesTypes.js";",
        ],
        "otherPython": [
          "from commands_sdk.commands.pay_types import Line",
          "def mine(line: Line) -> int:",
        ],
        "python": [
          "from commands_sdk.commands import pay_types as _pay_types",
          "lines: list[_pay_types.Line]",
          "def mine(line: _pay_types.Line) -> int:",
        ],
        "rust": [
          "use crate::modules::pay_types;",
          "fn mine(line: pay_types::Line) -> i32 {",
        ],
        "typescript": [
          "import * as PayTypesTypes from "../../types/shared/PayTypesTypes.js";",
          "lineCodec,",
          "type Line as Row,",
          "} from "../../types/shared/PayTypesTypes.js";",
          "const none: PayTypesTypes.Line[] = [];",
          "void lineCodec;",
        ],
      }
    `);
    expect(await project.check()).toEqual([]);

    // Once more, from one library into another one, which is all that is left of the first.
    project.remove('specs/types.json');
    project.respec({
      capture: command('pay/capture', {}, 'our/lines#Line'),
      count: command('text/count', {}, 'our/lines#Line'),
      lines: library('our/lines', {
        Line: line,
        Other: { fields: { x: { type: 'int32' }, y: { type: 'int32' } } },
      }),
    });
    await succeed(project.root, ['generate', '--yes']);
    const said = JSON.stringify(saidOfLines(project));
    expect(said).not.toMatch(/pay.?types/i);
    expect(said.match(/our.?lines/gi)?.length).toBeGreaterThan(8);
    expect(await project.check()).toEqual([]);
  });

  it('takes along what is passed on, and what is said by its whole path', async () => {
    const project = await written();
    const types = '"../../capture/shared/PayCaptureTypes.js"';
    project.edit(paths.other, [
      'import {\n',
      `export { lineCodec } from ${types};\nexport type { Line as Row, PayCaptureParams } from ${types};\nimport {\n`,
    ]);
    const path = 'crate::modules::text::generated::count::Line';
    project.edit(paths.rust, [
      '/// The module',
      `fn made() -> ${path} {\n    use ${path} as Row;\n    ${path} { number: 1, words: Row::default().words }\n}\n\n/// The module`,
    ]);
    expect(await project.check()).toEqual([]);
    project.respec({
      capture: command('pay/capture', {}, 'pay/types#Line'),
      count: command('text/count', {}, 'pay/types#Line'),
      types: library('pay/types', { Line: line }),
    });
    await succeed(project.root, ['generate']);
    const said = (file: string): string[] =>
      project
        .read(file)
        .match(/^ *(?:export [^c]|fn made|use crate.*Row|crate::).*$/gm)
        ?.map((each) => each.trim()) ?? [];
    expect({ other: said(paths.other), rust: said(paths.rust) }).toEqual({
      other: [
        'export { lineCodec } from "../../types/shared/PayTypesTypes.js";',
        `export type { PayCaptureParams } from ${types};`,
        'export type { Line as Row } from "../../types/shared/PayTypesTypes.js";',
      ],
      rust: [
        'fn made() -> crate::modules::pay_types::Line {',
        'use crate::modules::pay_types::Line as Row;',
        'crate::modules::pay_types::Line { number: 1, words: Row::default().words }',
      ],
    });
    expect(await project.check()).toEqual([]);
  });

  it('is told with its place where it is said in a way that is not followed', async () => {
    const project = await written();
    project.edit(paths.other, ['import type { Line } from', 'import type {\n  /* ours */ Line,\n} from']);
    project.edit(paths.other, [
      'import {\n',
      'export { lineCodec } from "../../capture/shared/PayCaptureTypes.js";\nimport {\n',
    ]);
    project.edit(paths.rust, [
      '/// The module',
      'fn made() -> crate::modules::text::generated::count::Line {\n    todo!()\n}\n\n/// The module',
    ]);
    project.respec({
      capture: command('pay/capture', {}, ''),
      count: command('text/count', {}, ''),
    });
    await succeed(project.root, ['generate']);
    const { stdout } = await archc(project.root, ['check', '--json']);
    const found = envelopeOf(stdout).problems.map(({ code, path, range }) => {
      const text = project.read(path).split('\n')[(range?.start.line ?? 0) - 1];
      return `${code} ${path.split('/').pop() ?? ''}: ${text?.trim() ?? ''}`;
    });
    expect(found).toContain('ARC6009 PayListServerCommand.ts: /* ours */ Line,');
    expect(found).toContain(
      'ARC6009 PayListServerCommand.ts: export { lineCodec } from "../../capture/shared/PayCaptureTypes.js";',
    );
    expect(found).toContain('ARC6009 mod.rs: fn made() -> crate::modules::text::generated::count::Line {');
  });

  it('may be there already, in what takes the place of a type', async () => {
    const project = await written();
    project.respec({ types: library('pay/types', { Line: line }) });
    await succeed(project.root, ['generate']);
    expect(JSON.stringify(saidOfLines(project))).not.toMatch(/pay.?types/i);
    project.respec({ capture: command('pay/capture', {}, 'pay/types#Line') });
    await succeed(project.root, ['generate']);
    expect(saidOfLines(project)).toMatchObject({
      rust: ['fn mine(line: count::Line) -> i32 {'],
      otherPython: ['from commands_sdk.commands.pay_types import Line', 'def mine(line: Line) -> int:'],
    });
    expect(await project.check()).toEqual([]);
  });

  it('is not what is called the same by chance, or is in two places: check says what does not fit', async () => {
    const project = await written();
    const other = { fields: { start: { type: 'string' }, end: { type: 'string' } } };
    project.respec({
      capture: command('pay/capture', {}, ''),
      count: command('text/count', {}, ''),
      list: command('pay/list', { Line: other }, 'Line'),
    });
    const before = project.read(paths.typescript);
    const { exitCode } = await archc(project.root, ['generate']);
    expect(exitCode).toBe(0);
    expect(project.read(paths.typescript)).toBe(before);
    const said = await project.check();
    expect(said.filter((each) => !each.startsWith('ARC6009'))).toEqual([]);
    expect(said.map((each) => each.replace(/^.*\/(.*) takes (.*) from .*\/([^/]*),.*$/, '$1 $2 $3')))
      .toMatchInlineSnapshot(`
      [
        "PayCaptureServerCommand.ts lineCodec PayCaptureTypes.ts",
        "PayCaptureServerCommand.ts Line PayCaptureTypes.ts",
        "PayCaptureServerCommand.ts Line PayCaptureTypes.ts",
        "PayListServerCommand.ts Line PayCaptureTypes.ts",
        "mod.rs Line count.rs",
      ]
    `);
  });
});
