import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archc, succeed } from '../support/archc.js';
import { envelopeOf } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

interface Names {
  type?: string;
  field?: string;
  /** The library that the type is in, if it is in one. */
  library?: string;
  /** One param and one error more change lines that persons changed as well. */
  isGrown?: boolean;
}

function specs({ type = 'Line', field = 'words', library, isGrown }: Names): Record<string, object> {
  const types = { [type]: { fields: { number: { type: 'int32' }, [field]: { type: 'int32' } } } };
  const home = (name: string): object => (library === undefined ? { types } : { name });
  const lines = library === undefined ? `${type}[]` : `${library}#${type}[]`;
  const command = (name: string, more: object): object => ({
    version: 2,
    ...home(name),
    name,
    ...more,
    params: [
      { name: 'text', type: 'string' },
      ...(isGrown ? [{ name: 'loud', type: 'boolean', default: true }] : []),
    ],
    ...(isGrown ? { errors: [{ code: 'TOO_LOUD', description: 'Too loud.' }] } : {}),
    results: [
      { name: 'total', type: 'int32' },
      { name: 'lines', type: lines },
    ],
  });
  const rust = { module: 'modules/text', command_prefix: 'text/' };
  return {
    'specs/capture.json': command('pay/capture', { adapter: ['server-only', 'c', 'python'] }),
    'specs/count.json': command('text/count', { adapter: 'rust-ipc', rust }),
    ...(library === undefined
      ? {}
      : {
          'specs/library.json': {
            version: 2,
            name: library,
            adapter: ['rust-ipc', 'server-only', 'c', 'python'],
            rust: { module: `modules/${library.replace('/', '_')}` },
            types,
          },
        }),
  };
}

const paths = {
  typescript: 'commands/pay/capture/server/PayCaptureServerCommand.ts',
  rust: 'workers/core/src/modules/text/mod.rs',
  c: 'sdk/c/include/sdk/commands/pay_capture.h',
  python: 'sdk/python/src/commands_sdk/commands/pay_capture.py',
};

class Project {
  readonly root = temporaryFolder();

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  edit(path: string, ...changes: readonly [from: string | RegExp, to: string][]): void {
    let text = this.read(path);
    for (const [from, to] of changes) {
      const edited = text.replace(from, () => to);
      if (edited === text) throw new Error(`${path} has no ${String(from)}:\n${text}`);
      text = edited;
    }
    writeFileSync(join(this.root, path), text);
  }

  async run(...args: string[]): Promise<{ exitCode: number; codes: string[] }> {
    const { exitCode, stdout } = await archc(this.root, [...args, '--json']);
    return { exitCode, codes: envelopeOf(stdout).problems.map(({ code }) => code) };
  }

  respec(names: Names): void {
    writeFiles(this.root, specs(names));
  }

  /** Generates, where each implementation ends in a conflict that is put aside. */
  async putAside(names: Names): Promise<void> {
    this.respec(names);
    const { exitCode, codes } = await this.run('generate', '--on-conflict=aside');
    expect(exitCode).toBe(3);
    expect(codes.filter((code) => code === 'ARC5009')).toHaveLength(4);
  }
}

/** A project in which persons use a type of the specs, and wrote at the heads of the implementations. */
async function written(): Promise<Project> {
  const project = new Project();
  project.respec({});
  await succeed(project.root, ['generate']);
  project.edit(
    paths.typescript,
    [/^/, 'import { lineCodec, type Line } from "../shared/PayCaptureTypes.js";\n'],
    ['  PayCaptureResult\n> {', '  Omit<PayCaptureResult, never>\n> {'],
    [
      'return await this.notImplemented(params, context);',
      'void context;\n    return this.made(params.text);',
    ],
    [
      /\}\n$/,
      '\n  made(text: string): Promise<PayCaptureResult> {\n    const line: Line = { number: 1, words: text.length };\n    void lineCodec;\n    return Promise.resolve({ total: line.words, lines: [line] });\n  }\n}\n',
    ],
  );
  project.edit(
    paths.rust,
    ['use ', 'use crate::modules::text::generated::count::Line;\nuse '],
    ['Result<TextCountResult, CommandError>', 'Result<TextCountResult, archc_runtime::CommandError>'],
    ['/// The module', 'fn mine(line: Line) -> i32 {\n    line.words\n}\n\n/// The module'],
  );
  project.edit(
    paths.c,
    ['  sdk_string text;', '  sdk_string text; /* mine */'],
    [
      '/** What pay/capture takes. */',
      'static inline int32_t mine(const sdk_pay_capture_Line *line) {\n  return line->words;\n}\n\n/** What pay/capture takes. */',
    ],
  );
  project.edit(
    paths.python,
    ['    text: wire.Text\n', '    text: wire.Text  # mine\n'],
    [/$/, '\n\ndef mine(line: Line) -> int:\n    return line.words\n'],
  );
  await succeed(project.root, ['adopt', paths.python, paths.c]);
  return project;
}

/** The lines of persons in which something stands that may have another name. */
function said(project: Project): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(paths).map(([what, path]) => {
      const own =
        /Codec.*from|const line|\bline(?:\.|->)|fn mine|def mine|t mine|modules::.*::(?!TextCommands)\w+;/;
      const lines = project
        .read(path)
        .split('\n')
        .map((line) => line.trim());
      return [what, lines.filter((line) => own.test(line))];
    }),
  );
}

const renamed = {
  typescript: [
    'import { rowCodec, type Row } from "../shared/PayCaptureTypes.js";',
    'const line: Row = { number: 1, wordCount: text.length };',
    'return Promise.resolve({ total: line.wordCount, lines: [line] });',
  ],
  rust: [
    'use crate::modules::text::generated::count::Row;',
    'fn mine(line: Row) -> i32 {',
    'line.word_count',
  ],
  c: ['static inline int32_t mine(const sdk_pay_capture_Row *line) {', 'return line->word_count;'],
  python: ['def mine(line: Row) -> int:', 'return line.word_count'],
};

describe('what a run renames and puts aside', () => {
  it.each(['--yours', '--new'])('has the names of now when it is resolved, %s', async (side) => {
    const project = await written();
    await project.putAside({ type: 'Row', field: 'wordCount', isGrown: true });
    // Names alone follow; what was written stands as it was.
    expect(said(project)).toEqual(renamed);
    expect(project.read(paths.c)).toContain('sdk_string text; /* mine */\n};');
    expect(project.read(paths.c)).not.toContain('<<<<<<<');
    await succeed(project.root, ['resolve', side, '--all']);
    expect(said(project)).toEqual(renamed);
    expect(await project.run('check')).toEqual({ exitCode: 0, codes: [] });
  });

  it('is refused by later runs until then, and may get another name again, or its former one', async () => {
    const project = await written();
    const before = said(project);
    await project.putAside({ type: 'Row', field: 'wordCount', isGrown: true });
    project.respec({ type: 'Entry', field: 'size', isGrown: true });
    const { exitCode, codes } = await project.run('generate', '--on-conflict=aside');
    expect([exitCode, new Set(codes)]).toEqual([3, new Set(['ARC5010'])]);
    expect(said(project)).toEqual(renamed);
    await succeed(project.root, ['resolve', '--yours', '--all']);
    await succeed(project.root, ['generate']);
    expect(JSON.stringify(said(project))).toBe(
      JSON.stringify(renamed)
        .replace(/\bRow\b|_Row\b/g, (name) => name.replace('Row', 'Entry'))
        .replace('rowCodec', 'entryCodec')
        .replace(/word_count|wordCount/g, 'size'),
    );
    expect(await project.run('check')).toEqual({ exitCode: 0, codes: [] });
    project.respec({ isGrown: true });
    await succeed(project.root, ['generate']);
    expect(said(project)).toEqual(before);
    expect(await project.run('check')).toEqual({ exitCode: 0, codes: [] });
  });

  it('is taken from where it moved to', async () => {
    const project = await written();
    await project.putAside({ library: 'shared/types', isGrown: true });
    await succeed(project.root, ['resolve', '--yours', '--all']);
    expect(project.read(paths.typescript)).toMatch(
      /import \{[^}]*lineCodec[^}]*Line[^}]*\} from "[./]*shared\/types\/shared\/SharedTypesTypes.js";/,
    );
    expect(said(project)).toMatchObject({
      rust: ['use crate::modules::shared_types::Line;', 'fn mine(line: Line) -> i32 {', 'line.words'],
      c: ['static inline int32_t mine(const sdk_shared_types_Line *line) {', 'return line->words;'],
    });
    expect(await project.run('check')).toEqual({ exitCode: 0, codes: [] });
  });

  it('stands as it was after an abort, and what was there is in the trash', async () => {
    const project = await written();
    const texts = Object.values(paths).map((path) => project.read(path));
    await project.putAside({ type: 'Row', field: 'wordCount', isGrown: true });
    const kept = Object.values(paths).map((path) => project.read(`.generator/trash/1/${path}`));
    expect(kept).toEqual(texts);
    await succeed(project.root, ['abort']);
    expect(Object.values(paths).map((path) => project.read(path))).toEqual(texts);
  });

  it('in a file that moves with its command goes along', async () => {
    const project = await written();
    const path = (name: string): string =>
      `commands/pay/${name}/server/Pay${name === 'take' ? 'Take' : 'Capture'}ServerCommand.ts`;
    const spec = specs({ isGrown: true })['specs/capture.json'];
    writeFiles(project.root, { 'specs/capture.json': { ...spec, name: 'pay/take' } });
    const { exitCode } = await project.run('generate', '--on-conflict=aside');
    expect(exitCode).toBe(3);
    expect(() => project.read(path('capture'))).toThrow('ENOENT');
    expect(project.read(path('take'))).toContain('Omit<PayTakeResult, never>');
    expect(project.read(`.generator/trash/1/${path('capture')}`)).toContain('Omit<PayCaptureResult, never>');
    await succeed(project.root, ['resolve', '--new', '--all']);
    expect(project.read(path('take'))).not.toContain('Capture');
    expect(project.read(path('take'))).toContain('made(text: string): Promise<PayTakeResult>');
    expect(await project.run('check')).toEqual({ exitCode: 0, codes: [] });
  });
});
