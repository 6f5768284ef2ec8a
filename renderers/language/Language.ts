import type { DialectSyntax } from '../pattern/DialectSyntax.js';
import type { Amender } from './Amender.js';
import type { ImportSyntax } from './ImportStatement.js';
import type { Lexis } from './Lexis.js';
import type { ModuleLinks } from './ModuleLinks.js';

/**
 * What archc has to know of a language, or a format, of files: enough to plan, merge, mark and amend them. How code of it
 * is written is the business of its renderers. What is left out, the language does not have.
 */
export interface Language {
  /** What artifacts and locks call it: lower case letters, digits and hyphens, starting with a letter. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** The endings of its file names, without the dot. */
  readonly endings: readonly string[];
  /** Its name at the fence of a block in Markdown. */
  readonly fence?: string;
  /** Whether the formatter of the project lays it out. All else is written as it was printed. */
  readonly formatted?: true;
  /** What stands before and after the text of a comment that is one line. Without comments there are no regions. */
  readonly comment?: readonly [open: string, close: string];
  /**
   * How its texts fall into tokens: by them archc tells what only a formatter changed, and whether brackets, strings and
   * comments of a merged text are sound. Without it a text is compared line by line, and any is sound.
   */
  readonly lexis?: Lexis;
  /** What a text without a lexis says, in parts and without what a formatter decides, and code of other languages in it. */
  readonly parts?: (text: string) => readonly TextPart[];
  /** What is wrong with the syntax of a merged text, for a person, where more is known than the lexis tells. */
  readonly syntax?: (text: string) => string | undefined | Promise<string | undefined>;
  /** How the imports at the start of a text are merged as sets of names; without it, line by line. */
  readonly imports?: ImportSyntax;
  /** What imports stand for: with it they follow what moves to another file, and are checked. */
  readonly links?: ModuleLinks;
  /** The engine of regular expressions that its generated code uses. */
  readonly pattern?: DialectSyntax;
  /** Its packages: the file name of the manifest, and the command that tests one, `{folder}` being where it is. */
  readonly package?: PackageFacts;
  /** How files of a project that belong to its tools, such as manifests, gain what they lack. */
  readonly amenders?: readonly Amender[];
}

/** A part of a text as it reads, or the code of a block in it, and the language at its fence. */
export type TextPart = { prose: string } | { fence: string; code: string };

/** Plain data, for it crosses processes. */
export interface PackageFacts {
  /** What people call the language of the package. */
  readonly name: string;
  readonly manifest: string;
  readonly test: string;
}

/** Whether an id can be one of a language: it becomes part of keys in locks, and of file names. */
export function isLanguageId(id: string): boolean {
  return /^[a-z][a-z0-9-]{0,31}$/.test(id);
}
