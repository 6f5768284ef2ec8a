import { typeScriptImport } from './typeScriptImport.js';
import type { Language } from '../language/Language.js';

export const typescriptLanguage: Language = {
  id: 'typescript',
  name: 'TypeScript',
  endings: ['ts'],
  fence: 'ts',
  formatted: true,
  comment: ['// ', ''],
  syntax,
  imports: { start: /^import[ {'"]/, read: typeScriptImport },
};

/** Syntax only, no names or types. JSX is not expected. */
async function syntax(text: string): Promise<string | undefined> {
  const { format } = await import('oxfmt');
  const [first] = (await format('merged.ts', text)).errors;
  return first?.message;
}
