import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { ChatProject, chatSpecs } from '../support/chatProject.js';
import { gpuReset } from '../support/chatAndGpu.js';
import { archcJson, type Problem } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { installed } from '../support/repository.js';

const types = 'commands/chat/send/shared/ChatSendTypes.ts';
const server = 'commands/chat/send/server/ChatSendServerCommand.ts';

/** A project in which a person wrote, in the layout that archc has without a config. */
async function written(): Promise<ChatProject> {
  const project = await ChatProject.create({ 'specs/gpu-reset.json': gpuReset });
  project.edit(server, (text) => text.replace('/** Sends. */', `/** Sends. */ // it's "mine"`));
  expect(await project.check()).toEqual({ exitCode: 0, found: [] });
  return project;
}

async function checked(project: ChatProject): Promise<{ exitCode: number; problems: Problem[] }> {
  const { exitCode, envelope } = await archcJson(project.root, ['check']);
  return { exitCode, problems: envelope.problems };
}

const biome = { javascript: { formatter: { quoteStyle: 'single', semicolons: 'asNeeded' } } };
const runBiome = async ({ root }: ChatProject): Promise<void> => {
  await execa(installed('.bin', 'biome'), ['check', '--write', 'commands'], { cwd: root, reject: false });
};

describe('a config of a formatter that came', () => {
  it.each<[string, string, object | string, ((project: ChatProject) => Promise<void>)?]>([
    ['prettier', '.prettierrc', { singleQuote: true, semi: false }],
    ['Biome', 'biome.json', biome],
    ['Biome, which ran', 'biome.json', biome, runBiome],
    ['dprint', 'dprint.json', { typescript: { lineWidth: 60, semiColons: 'asi' } }],
    ['an editor', '.editorconfig', '[*.ts]\nindent_style = tab\nmax_line_length = 60\n'],
  ])('fails no check, is told once by its name, and followed by the next run: %s', async (...row) => {
    const [, config, text, run] = row;
    const project = await written();
    writeFiles(project.root, { [config]: text });
    await run?.(project);
    const { exitCode, problems } = await checked(project);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['ARC6010', 'warning']]);
    expect(problems[0]?.message).toContain(`${config} has it`);
    expect(exitCode).toBe(0);
    const before = project.read(types);
    expect((await project.generate()).exitCode).toBe(0);
    expect(project.read(types) === before).toBe(run !== undefined);
    expect(project.read(server)).toMatch(/it's "mine"/);
    expect(await checked(project)).toEqual({ exitCode: 0, problems: [] });
  });

  it.each([
    ['rustfmt.toml', 'max_width = 60\nhard_tabs = true\n'],
    ['ruff.toml', 'line-length = 60\n'],
    ['.clang-format', 'BasedOnStyle: LLVM\n'],
  ])('is nothing to check where archc does not follow it: %s', async (config, text) => {
    const project = await written();
    writeFiles(project.root, { [config]: text });
    expect(await checked(project)).toEqual({ exitCode: 0, problems: [] });
  });

  it('hides nothing that a person or a spec changed', async () => {
    const project = await written();
    writeFiles(project.root, { 'biome.json': biome });
    await runBiome(project);
    project.edit('commands/index.generated.ts', (text) => `${text}\nfoo();\n`);
    project.edit('specs/chat-send.json', (text) => text.replace('"Sends."', '"Sends it."'));
    const { exitCode, problems } = await checked(project);
    expect(problems.map(({ code }) => code).sort()).toEqual(
      expect.arrayContaining(['ARC6001', 'ARC6003', 'ARC6010']),
    );
    expect(exitCode).toBe(1);
  });

  it('hides no change of a spec', async () => {
    const project = await written();
    writeFiles(project.root, { '.prettierrc': { semi: false }, 'specs/chat-send.json': chatSpecs.grown });
    const { exitCode, problems } = await checked(project);
    const stale = problems.filter(({ code }) => code === 'ARC6001').map(({ message }) => message);
    expect(stale.some((message) => message.startsWith(types))).toBe(true);
    expect(problems.map(({ code }) => code)).toContain('ARC6010');
    expect(exitCode).toBe(1);
  });

  it('hides no memory that is lost', async () => {
    const project = await written();
    const lock = '.generator/lock/chat/send.json';
    project.edit(lock, (text) => text.replace(/"written": "[0-9a-f]{64}"/, `"written": "${'a'.repeat(64)}"`));
    expect((await checked(project)).problems.map(({ code }) => code)).toEqual(['ARC6010']);
    project.edit(lock, (text) => text.replaceAll(/"loose": "[0-9a-f]{64}"/g, `"loose": "${'b'.repeat(64)}"`));
    expect((await checked(project)).problems.map(({ code }) => code)).toEqual(['ARC6007']);
  });
});

describe('other comments at the top of files are told once, and no contract moves by them', () => {
  it.each<[string, (project: ChatProject) => void]>([
    [
      'lines of the config',
      ({ root }) => {
        const headers = { '**/*.{ts,rs}': ['// Copyright Example Ltd.', '/* eslint-disable */'] };
        writeFiles(root, { '.generator.json': { headers } });
      },
    ],
    [
      'another file of a spec',
      ({ root }) => {
        renameSync(join(root, 'specs/chat-send.json'), join(root, 'specs/send.json'));
      },
    ],
  ])('%s', async (_what, change) => {
    const project = await written();
    change(project);
    const { exitCode, problems } = await checked(project);
    expect(problems.map(({ code }) => code)).toEqual(['ARC6011']);
    expect(exitCode).toBe(1);
    expect((await project.generate()).exitCode).toBe(0);
    expect(await checked(project)).toEqual({ exitCode: 0, problems: [] });
  });
});
