import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import reserved from '../../renderers/swift/reserved.json' with { type: 'json' };
import { filesOf } from '../support/filesOf.js';
import { repository } from '../support/repository.js';

const folder = join(repository, 'templates/swift/support/Sources/SDK/Support');

/** Parameters and members of the declaration in which they stand: nothing at the top level hides these. */
const inner = new Set([
  'Effect',
  'Element',
  'Failure',
  'Key',
  'RawValue',
  'Rule',
  'UTF8',
  'Value',
  'Wrapped',
]);

describe('the support code of a Swift package', () => {
  const known = new Set([...reserved.keyword, ...reserved.type, ...Object.values(reserved.builtin).flat()]);

  it.each(readdirSync(folder))('refers in %s only to types that no command may hide', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const bare = bareTypes(text).filter((type) => !known.has(type) && !inner.has(type));
    expect([...new Set(bare)]).toEqual([]);
  });
});

describe('an enum', () => {
  const unit = { none: {}, some: {}, noneCase: {} };
  const spec = {
    version: 2,
    name: 'app/run',
    types: {
      Closed: { enum: ['none', 'SOME', 'other'] },
      Open: { open: true, enum: ['None', 'some'] },
      Union: { union: { tag: 'kind', variants: unit } },
    },
    params: [
      { name: 'closed', type: 'Closed | null', default: 'none' },
      { name: 'open', type: 'Open | null', default: 'some' },
      { name: 'union', type: 'Union | null' },
    ],
    errors: [{ code: 'NONE', description: 'There is none.' }],
  };
  const text = filesOf('swift', [spec])
    .filter(({ path }) => /AppRun\w*\.swift$/.test(path))
    .map(({ text: file }) => file)
    .join('\n');

  it('has no case that an optional has too', () => {
    const cases = [...text.matchAll(/^ *case (\w+)(?! *:)\b/gm)].map(([, name = '']) => name);
    expect(cases).toEqual(expect.arrayContaining(['noneCase', 'someCase', 'noneCase2', 'other']));
    expect(cases.filter((name) => name === 'none' || name === 'some')).toEqual([]);
    expect(text).not.toMatch(/\.(?:none|some)\b/);
  });

  it('has its case as the default of a field that may be null', () => {
    expect(text).toContain('closed: Closed? = .noneCase');
    expect(text).toContain('open: Open? = .someCase');
  });
});

/** Capitalised names, no constants of C, that no dot qualifies, outside of comments, strings and imports. */
function bareTypes(text: string): string[] {
  const code = text
    .replaceAll(/\/\/.*$/gm, '')
    .replaceAll(/"(?:\\.|[^"\\\n])*"/g, '')
    .replaceAll(/^\s*(?:#if|import|canImport).*$/gm, '');
  return [...code.matchAll(/(?<![.\w])[A-Z][A-Za-z0-9]*(?!\w)/g)].map(([type]) => type);
}
