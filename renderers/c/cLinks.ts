import type { ImportedName, ImportStatement, ImportSyntax } from '../language/ImportStatement.js';
import type { ImportableFiles, LinkTarget, ModuleLinks, NewLink } from '../language/ModuleLinks.js';
import { folderOf, joinPath, nearest } from '../language/relativePath.js';

const INCLUDE = /^#[ \t]*include[ \t]*"([^"]+)"[ \t]*$/;

/** Includes of headers by quotes; those of the system are in angle brackets. */
const files: ImportSyntax = { start: /^#[ \t]*include[ \t]*"/, read };

/** Headers are found beside the file, and below the folders that a build names: by what a path ends with. */
export const cLinks: ModuleLinks = { files, target, print };

function read(lines: readonly string[]): ImportStatement | undefined {
  const header = INCLUDE.exec(lines.join('\n').trim())?.[1];
  if (header === undefined) return undefined;
  const names = [{ text: header, local: undefined }];
  return { head: header, names, lines, print: () => [...lines] };
}

function target(
  _statement: ImportStatement,
  { text }: ImportedName,
  file: string,
  known: ImportableFiles,
): LinkTarget | undefined {
  const beside = joinPath(folderOf(file), text);
  if (beside !== undefined && known.has(beside)) return { path: beside };
  const paths = known.named(text.slice(text.lastIndexOf('/') + 1));
  const path = nearest(
    paths.filter((each) => each === text || each.endsWith(`/${text}`)),
    file,
  );
  if (path !== undefined) return { path };
  // A folder by a name alone may be anybody's.
  const folder = folderOf(text);
  const home = folder.includes('/') ? nearest(known.folders(folder), file) : undefined;
  return home === undefined ? undefined : { path: `${home}/${text.slice(folder.length + 1)}` };
}

function print({ target: to, like }: NewLink): string | undefined {
  const { head } = like.statement;
  if (!like.target.endsWith(head)) return undefined;
  const root = like.target.slice(0, like.target.length - head.length);
  return to.startsWith(root) ? `#include "${to.slice(root.length)}"` : undefined;
}
