import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommandSpec } from '../../types/CommandSpec.js';
import { succeed } from '../support/archc.js';
import { fixtureSpecs, writeFiles } from '../support/fixtures.js';
import { markdownInlines, markdownShape } from '../support/markdownShape.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { textsOf } from '../support/tree.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const proseKeys = new Set(['description', 'default', 'example', 'command', 'since', 'category']);

/** The same spec with a harmless word wherever prose may stand. */
function withBenignProse(value: Json, key = ''): Json {
  if (typeof value === 'string')
    return proseKeys.has(key) || key.startsWith('p') || key === 'deprecated' ? 'word' : value;
  if (Array.isArray(value)) return value.map((item) => withBenignProse(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name,
      name === 'params' && !Array.isArray(entry) ? { p0: 'word' } : withBenignProse(entry, name),
    ]),
  );
}

/** Node kinds of a TypeScript text, nested; what literals and identifiers say does not count. */
function shapeOf(path: string, text: string): { shape: string; errors: number; comments: number } {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const kinds: string[] = [];
  const visit = (node: ts.Node): void => {
    kinds.push(ts.SyntaxKind[node.kind], '(');
    ts.forEachChild(node, visit);
    kinds.push(')');
  };
  visit(file);
  const { diagnostics } = ts.transpileModule(text, { fileName: path, reportDiagnostics: true });
  const directives = (file as ts.SourceFile & { commentDirectives?: unknown[] }).commentDirectives ?? [];
  return { shape: kinds.join(' '), errors: diagnostics?.length ?? 0, comments: directives.length };
}

/** JSDoc tags of a TypeScript text, in order. */
function tagsOf(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const tags: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) if (tag.parent.parent === node) tags.push(tag.tagName.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return tags;
}

describe('hostile prose', () => {
  const hostileRoot = sharedFolder();
  const benignRoot = sharedFolder();

  beforeAll(async () => {
    const hostile = fixtureSpecs().find(({ file }) => file === 'hostile-prose.json')?.text ?? '';
    const benign = withBenignProse(JSON.parse(readable(hostile)) as Json);
    writeFiles(hostileRoot, { '.generator.json': {}, 'specs/a.json': readable(hostile) });
    writeFiles(benignRoot, { '.generator.json': {}, 'specs/a.json': benign as object });
    await succeed(hostileRoot, ['generate', '--no-cache']);
    await succeed(benignRoot, ['generate', '--no-cache']);
  });

  it('gives the same files', () => {
    // Bases are named by their hash.
    const filesOf = (root: string): string[] => [...textsOf(root, '', ['.generator/base']).keys()];
    expect(filesOf(hostileRoot)).toEqual(filesOf(benignRoot));
  });

  it('gives the same TypeScript, apart from what literals and comments say', () => {
    const benign = textsOf(benignRoot, '.ts');
    expect(benign.size).toBe(6);
    for (const [path, text] of textsOf(hostileRoot, '.ts')) {
      const { shape, errors, comments } = shapeOf(path, text);
      expect(errors, path).toBe(0);
      expect(comments, `${path} has @ts-ignore or the like`).toBe(0);
      expect(shape === shapeOf(path, benign.get(path) ?? '').shape, `${path} has another syntax tree`).toBe(
        true,
      );
    }
  });

  it('adds no JSDoc tags', () => {
    const benign = textsOf(benignRoot, '.ts');
    for (const [path, text] of textsOf(hostileRoot, '.ts'))
      expect(tagsOf(path, text), path).toEqual(tagsOf(path, benign.get(path) ?? ''));
  });

  it('gives Markdown of the same blocks, without links, emphasis and HTML of its own', async () => {
    const [hostile = ''] = textsOf(hostileRoot, 'README.md').values();
    const [benign = ''] = textsOf(benignRoot, 'README.md').values();
    expect(await markdownShape(hostile)).toEqual(await markdownShape(benign));
    expect(await markdownInlines(hostile)).toEqual(await markdownInlines(benign));
  });

  it('is never shown raw where it could hide something', () => {
    for (const [path, text] of textsOf(hostileRoot, '')) {
      if (path.startsWith('specs/')) continue;
      expect(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u.test(text),
        path,
      ).toBe(false);
    }
  });
});

/** Texts that are only white space take part in nothing: they would make blocks appear and disappear. */
function readable(text: string): string {
  const spec = JSON.parse(text) as CommandSpec;
  const fill = (value: Json): Json => {
    if (typeof value === 'string') return value.trim() === '' ? 'blank' : value;
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fill(entry)]));
  };
  return JSON.stringify({
    ...(fill(spec as unknown as Json) as object),
    description: (spec.description ?? '').replaceAll(/[\s\u0085]*\n[\s\u0085]*/g, '\n'),
  });
}
