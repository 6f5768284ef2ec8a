import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommandSpec } from '../../types/CommandSpec.js';
import { acceptOutputs, compareOutputs, describeDifferences } from '../support/accept/acceptedOutputs.js';
import { expectedOutputs } from '../support/accept/expectedOutputs.js';
import { type RenderedProject, renderCases } from '../support/accept/renderCases.js';
import { type Case, readCases } from '../support/conformance/Case.js';
import { writeFiles } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { languages } from '../support/toolchains/languages.js';

const cases = readCases();
const folder = join(repository, 'cases');

/** One compile per language. */
async function renderAll(of: readonly Case[]): Promise<RenderedProject[]> {
  const projects: RenderedProject[] = [];
  for (const language of Object.values(languages)) projects.push(await renderCases(language, of));
  return projects;
}

/** The case with its spec changed. */
function changed(feature: string, change: (spec: CommandSpec) => void): Case[] {
  const each = cases.find((one) => one.feature === feature);
  if (each === undefined) throw new Error(`There is no case ${feature}.`);
  const specs = structuredClone(each.specs) as Map<string, CommandSpec>;
  const spec = specs.get('spec.json');
  if (spec !== undefined) change(spec);
  return [{ ...each, specs }];
}

/** Whether the blank lines of a file are those that a person would write. Those in a code block are the code's. */
function isTidy(path: string, text: string): boolean {
  const code = path.endsWith('.md') ? text.replaceAll(/^```[^]*?^```$/gm, '```') : text;
  const tooMany = path.endsWith('.py') ? '\n\n\n\n' : '\n\n\n';
  return !code.includes(tooMany) && /^(?:\S(?:[^]*\S)?)?\n$/.test(text);
}

describe('the expected outputs of the cases', () => {
  const outputs = new Map<string, string>();
  const projects: RenderedProject[] = [];
  beforeAll(async () => {
    projects.push(...(await renderAll(cases)));
    for (const [path, text] of expectedOutputs(projects, cases)) outputs.set(path, text);
  });

  it('are what archc generates (when a change is meant: npm run accept)', () => {
    const differences = compareOutputs(folder, outputs);
    const said = describeDifferences(folder, outputs, differences);
    expect(said, `${said}\nRead the differences; when they are meant, run: npm run accept`).toBe('');
  });

  it('are there for every case and language, and say something', () => {
    expect(outputs.size).toBe(cases.length * Object.keys(languages).length);
    const empty = [...outputs].filter(([, text]) => text.trim().split('\n').length < 3);
    expect(empty.map(([path]) => path)).toEqual([]);
  });

  it('come with no blank line too many, and end with one line break, before any formatter sees them', () => {
    const untidy = projects.flatMap(({ texts }) =>
      [...texts].filter(([path, text]) => !isTidy(path, text)).map(([path]) => path),
    );
    expect(untidy).toEqual([]);
  });

  it('do not depend on the order of the cases', async () => {
    const order = [...cases].reverse();
    const reversed = expectedOutputs(await renderAll(order), order);
    expect([...reversed].sort()).toEqual([...outputs].sort());
  });

  it.each([
    [
      'of a value far behind the cut',
      changed('enum-large', (spec) => {
        const [type = {}] = Object.values(spec.types ?? {}) as { enum?: string[] }[];
        type.enum?.splice(-1, 1, 'another');
      }),
    ],
    [
      'of a constraint, which types do not show everywhere',
      changed('int8', (spec) => {
        for (const param of spec.params ?? []) Object.assign(param, { max: 5 });
      }),
    ],
  ])('have a trace in every language of a change %s', async (_, other) => {
    const others = expectedOutputs(await renderAll(other), other);
    const alike = [...others].filter(([path, text]) => outputs.get(path) === text).map(([path]) => path);
    expect(others.size).toBe(Object.keys(languages).length);
    expect(alike).toEqual([]);
  });

  it('are declarations of the files that are shipped, byte for byte', async () => {
    const missing: string[] = [];
    for (const { language, files } of projects) {
      expect(files.length).toBeGreaterThanOrEqual(cases.length);
      for (const { spec, parts, shipped } of files) {
        const text = await shipped();
        const items = parts.flatMap((part) => part.items).filter((item) => !text.includes(item));
        missing.push(...items.map((item) => `${language} ${spec}: ${item}`));
      }
    }
    expect(missing.slice(0, 3)).toEqual([]);
  });
});

describe('accepting', () => {
  const outputs = new Map([
    ['one/out/rust.rs', 'struct One;\n'],
    ['two/out/rust.rs', 'struct Two;\n'],
  ]);

  it('writes what changed, removes what is stale, and leaves the rest', () => {
    const root = temporaryFolder();
    const spec = {
      'one/spec.json': {},
      'one/out/rust.rs': 'struct Old;\n',
      'gone/out/rust.rs': 'struct Gone;\n',
    };
    writeFiles(root, spec);
    const differences = compareOutputs(root, outputs);
    expect(differences).toEqual({
      changed: ['one/out/rust.rs', 'two/out/rust.rs'],
      stale: ['gone/out/rust.rs'],
    });
    const said = describeDifferences(root, outputs, differences);
    expect(said).toContain('-struct Old;\n+struct One;\n');
    expect(said).toContain('of no case and language: gone/out/rust.rs');
    acceptOutputs(root, outputs, differences);
    expect(compareOutputs(root, outputs)).toEqual({ changed: [], stale: [] });
  });

  it('touches only what was asked for', () => {
    const root = temporaryFolder();
    writeFiles(root, { 'gone/out/rust.rs': '' });
    expect(compareOutputs(root, outputs, (path) => path.startsWith('two/'))).toEqual({
      changed: ['two/out/rust.rs'],
      stale: [],
    });
  });
});
