import { lexis } from './lexis.js';
import { typeScriptLinks } from './typeScriptLinks.js';
import { typeScriptCovers, typeScriptImport, typeScriptImportKey } from './typeScriptImport.js';
import type { Language } from '../language/Language.js';

export const typescriptLanguage: Language = {
  id: 'typescript',
  name: 'TypeScript',
  endings: ['ts'],
  fence: 'ts',
  formatted: true,
  comment: ['// ', ''],
  lexis,
  syntax,
  imports: {
    start: /^import[ {'"]/,
    covers: typeScriptCovers,
    read: typeScriptImport,
    key: typeScriptImportKey,
  },
  links: typeScriptLinks,
};

/** Syntax only, no names or types. JSX is not expected. */
async function syntax(text: string): Promise<string | undefined> {
  const { format } = await import('oxfmt');
  const [first] = (await format('merged.ts', text)).errors;
  return first?.message;
}
