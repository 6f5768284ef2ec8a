import type { ImportOf, ImportSyntax } from '../../renderers/language/ImportStatement.js';
import type { Language } from '../../renderers/language/Language.js';
import type { ImportableFiles, LinkTarget } from '../../renderers/language/ModuleLinks.js';
import { folderOf } from '../../renderers/language/relativePath.js';
import { groupedBy } from './groupedBy.js';
import { importsIn, type PlacedImport } from './importsIn.js';

/** One name that a file imports, and what that stands for, if it is of the project. */
export interface FileLink extends ImportOf {
  placed: PlacedImport;
  to: LinkTarget | undefined;
}

/** How imports, and what else takes names from files, look by which code of a language reaches other files; undefined for one of which that is not known. */
export function linkSyntax({ links, imports }: Language): ImportSyntax | undefined {
  return links && (links.files ?? links.statements ?? imports);
}

/** What the file at a path imports, in its order. Empty for a language of which it is not known. */
export function linksIn(
  lines: readonly string[],
  path: string,
  language: Language,
  files: ImportableFiles,
): FileLink[] {
  const syntax = linkSyntax(language);
  const { links, lexis } = language;
  if (syntax === undefined || links === undefined || lexis === undefined) return [];
  return importsIn(lines, syntax, lexis).flatMap((placed) =>
    placed.statement.names.map((name): FileLink => {
      const { statement } = placed;
      return { placed, statement, name, to: links.target(statement, name, path, files) };
    }),
  );
}

/** An index of paths. */
export function importableFiles(paths: Iterable<string>): ImportableFiles {
  const all = new Set(paths);
  let [byName, folders]: [Map<string, string[]>?, Map<string, string[]>?] = [];
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  return {
    has: (path) => all.has(path),
    named: (name) => (byName ??= groupedBy(all, nameOf)).get(name) ?? [],
    folders: (ending) => {
      folders ??= groupedBy(new Set([...all].map(folderOf)), nameOf);
      const found = folders.get(nameOf(ending)) ?? [];
      return found.filter((path) => path === ending || path.endsWith(`/${ending}`));
    },
  };
}
