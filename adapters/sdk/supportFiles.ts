import { supportPaths } from '../../build/supportPaths.js';

/** A file of support code. */
export interface SupportFile {
  template: string;
  /** Within the package. */
  path: string;
}

/**
 * The support code that the packages of a language come with, in the order of their paths below `templates/<language>/support`.
 *
 * @param names What the package calls itself, by the names that the language's `support.json` gives to its pretend names.
 */
export function supportFiles(language: string, names: Readonly<Record<string, string>>): SupportFile[] {
  return Object.entries(supportPaths)
    .filter(([template]) => template.startsWith(`${language}/`))
    .map(([template, path]) => ({
      template,
      path: path.replace(/\{(\w+)\}/g, (tag, name: string) => names[name] ?? tag),
    }));
}
