import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lex } from '../../generator/source/lex.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { repository } from '../support/repository.js';

const languages = builtinLanguages.all.flatMap(({ id, lexis }) => (lexis ? [[id, lexis] as const] : []));

/** The sources of ours in a language. */
function texts(folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => endings.some((ending) => path.endsWith(`.${ending}`)))
    .map((path) => join(repository, folder, path))
    .filter((path) => statSync(path).isFile());
}

describe('tokens', () => {
  it.each(languages)('of %s are the text, whatever it is', (_id, lexis) => {
    const piece = fc.constantFrom(
      ...`"'\`#/*\\(){}[]<>=|;:,\n\t$ `,
      '"""',
      '/*',
      '*/',
      '//',
      '${',
      'r#"',
      'é',
      'ab',
    );
    const any = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 });
    fc.assert(
      fc.property(any, (pieces) => {
        const text = pieces.join('');
        expect(
          lex(text, lexis)
            .tokens.map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it.each(languages)('of %s are found in all sources of ours', (id, lexis) => {
    const { endings } = builtinLanguages.of(id);
    const found = ['templates', 'runtime', 'specs'].flatMap((folder) => texts(folder, endings));
    expect(found.length).toBeGreaterThan(id === 'proto' || id === 'xml' ? -1 : 0);
    for (const path of found) {
      if (/\/(?:node_modules|target)\//.test(path)) continue;
      expect(lex(readFileSync(path, 'utf8'), lexis).problem, path).toBeUndefined();
    }
  });

  it('of TypeScript are found in all sources of archc', () => {
    const { lexis } = builtinLanguages.of('typescript');
    if (lexis === undefined) throw new Error('no lexis');
    for (const folder of ['generator', 'renderers', 'adapters', 'types', 'validators', 'runtime/typescript'])
      for (const path of texts(folder, ['ts']))
        expect(lex(readFileSync(path, 'utf8'), lexis).problem, path).toBeUndefined();
  });
});
