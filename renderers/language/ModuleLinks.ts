import type { ImportedName, ImportStatement, ImportSyntax } from './ImportStatement.js';

/** The files of a project that code may import, by their paths below the output root. */
export interface ImportableFiles {
  has: (path: string) => boolean;
  /** All paths whose last part this is. */
  named: (name: string) => readonly string[];
  /** All folders with files whose path is this, or ends with it behind a slash. */
  folders: (ending: string) => readonly string[];
}

/** What an import stands for. */
export interface LinkTarget {
  /** The file. */
  path: string;
  /** What it declares, by the name that it has there; undefined for the file as a whole. */
  name?: string;
}

/** An import that is to be written. */
export interface NewLink {
  /** The file that imports. */
  file: string;
  /** The one that it imports from. */
  target: string;
  /** None for the file as a whole. */
  names: readonly (ImportedName & { /** It has no value. */ isType: boolean })[];
  /** One of the same file, and what it stands for: the new one looks like it. */
  like: { statement: ImportStatement; target: string };
}

/** How code of one file reaches what another one of the same language declares. */
export interface ModuleLinks {
  /** What imports look like, where they are of files and not of names; those of the language unless told. */
  files?: ImportSyntax;
  /** What statements look like by which names come from other files, where imports are not the only ones. */
  statements?: ImportSyntax;
  /** What a path begins with that reaches another file without an import, and how an import of it is written: `crate::a::B`. */
  inline?: { root: RegExp; statement: (path: string) => string };
  /** What imports are sorted by, if they are; what they import from unless told. */
  order?: (statement: ImportStatement) => string;
  /** Who imports a name gives it to others too. */
  passesOn?: true;
  /** A name that a file does not declare may be that of a file beside it. */
  beside?: true;
  /**
   * What a name of an import stands for: one of the files, or where one would be in a folder of theirs. Undefined where that is none of
   * them, or not sure.
   */
  target: (
    statement: ImportStatement,
    name: ImportedName,
    file: string,
    files: ImportableFiles,
  ) => LinkTarget | undefined;
  /** The import as one line; undefined where one file cannot reach the other. */
  print: (link: NewLink) => string | undefined;
}
