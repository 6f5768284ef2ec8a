import { describe, expect, it } from 'vitest';
import { builtinAdapters } from '../../adapters/builtinAdapters.js';
import { deprecatedSpecs, note } from '../support/deprecatedSpecs.js';
import { type CompiledFile, filesOf } from '../support/filesOf.js';

/** The specs for any adapter, with every text that says why something is deprecated replaced. */
function specsSaying(deprecated: unknown): object[] {
  const text = JSON.stringify(
    deprecatedSpecs.map((spec) => ({ ...spec, rust: { module: 'shop' } })),
    (key, value: unknown) => (key === 'deprecated' && typeof value === 'string' ? deprecated : value),
  );
  return JSON.parse(text) as object[];
}

const adapters = builtinAdapters.map(({ id }) => id).filter((id) => id !== 'trait-only');
const blank = ['', ' \n\t\u2028'];

describe.each(adapters)('%s', (adapter) => {
  it.each(blank)('makes of a reason that says nothing (%j) what it makes of none', (reason) => {
    const files = filesOf(adapter, specsSaying(reason));
    expect(files).toEqual(filesOf(adapter, specsSaying(true)));
    expect(files).not.toEqual(filesOf(adapter, specsSaying(undefined)));
  });

  it('marks in its pages what is deprecated', () => {
    const pages = filesOf(adapter, specsSaying(note)).filter(({ path }) => path.endsWith('README.md'));
    const linesOf = (name: string): string => pages.map((page) => about(page, name)).join('\n');
    expect(linesOf('shop/list')).toContain(`**Deprecated:** ${note}`);
    expect(linesOf('shop/find')).toContain('**Deprecated.**');
    expect(linesOf('shop/new')).not.toContain('**Deprecated');
    const field = linesOf('page');
    if (field.trim() !== '') expect(field).toContain(`Counts from one. **Deprecated:** ${note}`);
  });
});

/** What a page says of a command or a field: the head of a page of its own, or lines that name it. */
function about({ text }: CompiledFile, name: string): string {
  if (text.includes(`\n# ${name}\n`)) return text.slice(0, text.indexOf('\n## '));
  const lines = text.split('\n').filter((line) => line.includes(`\`${name}\``));
  return lines.join('\n');
}
