import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  compileProject,
  diskTree,
  openProject,
  overlayTree,
  planProject,
  projectSymbols,
} from '../../generator/index.js';
import { irVersion } from '../../types/ir/irVersion.js';
import { succeed } from '../support/archc.js';
import { chatSpecs } from '../support/chatProject.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

/** Two commands in two languages; the config is what the tests need of it. */
function chat(config: object = {}): string {
  const root = temporaryFolder();
  writeFiles(root, {
    '.generator.json': config,
    'specs/send.json': { ...chatSpecs.send, adapter: ['server-only', 'swift'] },
    'specs/list.json': { ...chatSpecs.list, adapter: 'server-only' },
  });
  return root;
}

const params = 'chat/send#params:Params';
const swiftFile = 'sdk/swift/Sources/CommandSDK/Commands/ChatSend.swift';

describe('the symbols of a project', () => {
  it('say what each language calls a field, and in which file', async () => {
    const { symbols, problems } = await projectSymbols(openProject(chat()));
    expect(problems).toEqual([]);
    const field = { kind: 'field', spec: 'chat/send', type: params, field: 'text', name: 'text' };
    expect(symbols.filter((symbol) => symbol.kind === 'field' && symbol.type === params)).toEqual([
      {
        ...field,
        qualified: 'ChatSendParams.text',
        language: 'typescript',
        file: 'commands/chat/send/shared/ChatSendTypes.ts',
      },
      { ...field, qualified: 'CommandSDK.ChatSend.Params.text', language: 'swift', file: swiftFile },
    ]);
  });

  it('are the same of a compilation, of one that was remembered, of a plan, and on the command line', async () => {
    const root = chat();
    const { symbols } = await projectSymbols(openProject(root));
    const compiled = await compileProject(openProject(root));
    expect(compiled.ok && (await compiled.symbols()).symbols).toEqual(symbols);
    const planned = await planProject(openProject(root));
    expect(planned.ok && (await planned.symbols()).symbols).toEqual(symbols);
    await succeed(root, ['generate']);
    const remembered = await compileProject(openProject(root));
    expect(remembered.ok && (await remembered.symbols()).symbols).toEqual(symbols);
    const { exitCode, envelope } = await archcJson(root, ['symbols']);
    expect({ exitCode, data: envelope.data }).toEqual({ exitCode: 0, data: symbols });
  });

  it('are those of the specs that are named, also in files of the whole project', async () => {
    const root = chat();
    const { envelope } = await archcJson(root, ['symbols', 'specs/list.json']);
    const specs = new Set((envelope.data as { spec: string }[]).map(({ spec }) => spec));
    expect([...specs]).toEqual(['chat/list']);
    const one = await archcJson(root, ['symbols', 'specs/send.json', '--only-adapter=kotlin']);
    expect(new Set((one.envelope.data as { language: string }[]).map(({ language }) => language))).toEqual(
      new Set(['kotlin']),
    );
  });

  it('are shown to people by file', async () => {
    const { stdout } = await succeed(chat(), ['symbols', '--only-adapter=swift', '--spec=specs/send.json']);
    expect(stdout).toContain(
      `${swiftFile}\n  contract  CommandSDK.ChatSend  (chat/send)\n  type      CommandSDK.ChatSend.Params  (${params})`,
    );
    expect(stdout).toContain(`  field     CommandSDK.ChatSend.Params.text  (${params} text)\n`);
  });

  it('are those of a tree that was never written', async () => {
    const { grown } = chatSpecs;
    const changes = new Map([['specs/send.json', JSON.stringify({ ...grown, adapter: 'python' })]]);
    const tree = overlayTree(diskTree(chat()), changes);
    const { symbols } = await projectSymbols(openProject(tree));
    const names = symbols.map(({ qualified }) => qualified);
    expect(names).toContain('commands_sdk.commands.chat_send.ChatSendParams.loud');
  });

  it('are none where specs have errors, which are told', async () => {
    const root = chat();
    writeFiles(root, {
      'specs/bad.json': { version: 2, name: 'bad', params: [{ name: 'a', type: 'Nobody' }] },
    });
    const { symbols, problems } = await projectSymbols(openProject(root));
    expect(symbols).toEqual([]);
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([['ARC3003', 'specs/bad.json']]);
    const { exitCode, envelope } = await archcJson(root, ['symbols']);
    expect([exitCode, envelope.data]).toEqual([2, null]);
  });
});

const sound = "{ kind: 'call', spec: 'chat/send', name: 'send', qualified: 'Notes.send' }";

/** Symbols of an adapter of the project, as code, and what is said of them. */
const wrong: readonly [symbols: string, said: string][] = [
  ["'none'", 'has `symbols` that are no function'],
  ["() => 'none'", 'the symbols of notes/chat/send.md: it gave no list'],
  ['() => [null]', 'it gave a symbol (1.) that is none'],
  [`() => [${sound}, {}]`, 'it gave a symbol (2.) that is none'],
  [`() => [{ ...${sound}, kind: 'thing' }]`, 'it gave a symbol (1.) that is none'],
  [`() => [{ ...${sound}, kind: 'toString' }]`, 'it gave a symbol (1.) that is none'],
  [`() => [{ ...${sound}, name: 7 }]`, 'it gave a symbol (1.) that is none'],
  [`() => [{ ...${sound}, kind: 'field', type: 'a' }]`, 'it gave a symbol (1.) that is none'],
  [`() => [{ ...${sound}, kind: 'type', type: 'a', message: 'both' }]`, 'it gave a symbol (1.) that is none'],
  [`() => [{ ...${sound}, file: '/etc/passwd' }]`, 'it gave a symbol (1.) that is none'],
  [
    "() => { throw new Error('no names today'); }",
    'the symbols of notes/chat/send.md failed: no names today',
  ],
];

/** A project whose adapter makes a note of a command, and gives these symbols for it. */
function noted(symbols: string): string {
  const root = chat({ adapters: { register: ['./notes.mjs'] } });
  writeFiles(root, {
    'notes.mjs': `export default {
  id: 'notes',
  irVersion: ${irVersion},
  languages: ['markdown'],
  description: 'Notes',
  configSchema: {},
  capabilities: { environments: ['server'], sections: [] },
  templates: { 'notes/note': 'send' },
  plan: (specs) => ({
    diagnostics: [],
    artifacts: specs.filter(({ name }) => name === 'chat/send').map(({ name, place }) => ({
      id: { owner: name, role: 'note', language: 'markdown' },
      path: 'notes/chat/send.md',
      ownership: 'generated',
      template: 'notes/note',
      view: () => ({}),
      place,
      extensionPoint: '',
      symbols: ${symbols},
    })),
  }),
};
`,
  });
  return root;
}

describe('symbols of an adapter of the project', () => {
  it('are listed with the language and the file that they are of', async () => {
    const { envelope } = await archcJson(noted(`() => [${sound}]`), [
      'symbols',
      '--only-adapter=notes',
      '--trust',
    ]);
    expect(envelope.problems).toEqual([]);
    expect(envelope.data).toEqual([
      {
        kind: 'call',
        spec: 'chat/send',
        name: 'send',
        qualified: 'Notes.send',
        language: 'markdown',
        file: join('notes', 'chat', 'send.md'),
      },
    ]);
  });

  it.each(wrong)('are refused by the name of the adapter: %s', async (symbols, said) => {
    const { exitCode, envelope } = await archcJson(noted(symbols), [
      'symbols',
      '--only-adapter=notes',
      '--spec=specs/send.json',
      '--trust',
    ]);
    expect(exitCode).toBe(2);
    expect(envelope.problems.map(({ code, message }) => [code, message])).toEqual([
      ['ARC7001', expect.stringContaining(said)],
    ]);
  });

  it('are asked of by nobody who generates', async () => {
    const root = noted("() => { throw new Error('asked'); }");
    await succeed(root, ['generate', '--only-adapter=notes', '--spec=specs/send.json', '--trust']);
  });
});
