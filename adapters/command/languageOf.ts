import { builtinLanguages } from '../../renderers/builtinLanguages.js';

/** The id of the language of a file by the ending of its name; `text` for names that archc has no rules for, as `py.typed`. */
export function languageOf(path: string): string {
  return builtinLanguages.ofPath(path)?.id ?? 'text';
}
