import type { ImportStatement } from '../../renderers/language/ImportStatement.js';
import type { Language } from '../../renderers/language/Language.js';
import type { ImportableFiles, LinkTarget } from '../../renderers/language/ModuleLinks.js';
import type { Token } from '../../renderers/language/Token.js';
import { linkSyntax } from './fileLinks.js';
import { readStatement } from './readImports.js';

/** A path that code says in full, `crate::words::Line`, as far as what it reaches. */
export interface InlinePath {
  /** The numbers of its first token and of the last one. */
  start: number;
  end: number;
  to: LinkTarget;
  /** The import that would reach the same. */
  statement: ImportStatement;
}

/** The paths in a text that reach files without an import. `tokens` has no white space; `isCode` leaves imports out. */
export function inlinePaths(
  tokens: readonly Token[],
  isCode: (at: number) => boolean,
  { path, language, files }: { path: string; language: Language; files: ImportableFiles },
): InlinePath[] {
  const { links } = language;
  const syntax = linkSyntax(language);
  const inline = links?.inline;
  if (links === undefined || inline === undefined || syntax === undefined) return [];
  return tokens.flatMap(({ kind, text }, start): InlinePath[] => {
    if (kind !== 'word' || !inline.root.test(text) || !isCode(start)) return [];
    const words = [text];
    let last = start;
    while (tokens[last + 1]?.text === '::' && tokens[last + 2]?.kind === 'word') {
      last += 2;
      words.push(tokens[last]?.text ?? '');
    }
    const statement = readStatement([inline.statement(words.join('::'))], 0, syntax);
    const [name] = statement?.names ?? [];
    const to = statement && name && links.target(statement, name, path, files);
    if (statement === undefined || to === undefined) return [];
    const at = to.name === undefined ? words.length - 1 : words.lastIndexOf(to.name);
    return [{ start, end: start + 2 * at, to, statement }];
  });
}
