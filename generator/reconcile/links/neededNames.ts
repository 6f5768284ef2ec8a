import type { Language } from '../../../renderers/language/Language.js';
import type { ImportableFiles } from '../../../renderers/language/ModuleLinks.js';
import type { SourceRange } from '../../../types/diagnostics/Diagnostic.js';
import { type FileLink, linksIn } from '../../source/fileLinks.js';
import { inlinePaths } from '../../source/inlinePaths.js';
import { type Lexed, lex } from '../../source/lex.js';
import { normaliseText } from '../../tree/fingerprint.js';
import { codePlaces, piecesOf } from '../../source/Piece.js';

/** What a file needs another one for. */
export interface NeededName {
  /** The file that should declare it. */
  target: string;
  /** Undefined for the file itself. */
  name?: string;
  /** Where it is said. */
  range: SourceRange;
}

/** What was remembered as JSON; undefined for what is none, for others may have written in that file. */
export function readNeeded(text: string): NeededName[] | undefined {
  try {
    const value = JSON.parse(text) as (Partial<NeededName> | null)[];
    const isWhole = value.every(
      (each) => typeof each?.target === 'string' && each.range?.start && each.range.end,
    );
    return isWhole ? (value as NeededName[]) : undefined;
  } catch {
    return undefined;
  }
}

/** What a text imports from files of the project by name, and what it says through modules of it that it imports as a whole. */
export function neededNames(
  text: string,
  path: string,
  language: Language,
  files: ImportableFiles,
): NeededName[] {
  const normalised = normaliseText(text);
  const lines = normalised.split('\n');
  const links = linksIn(lines, path, language, files);
  const imported = links.flatMap(({ to, placed, name }): NeededName[] => {
    if (to === undefined) return [];
    const said = to.name ?? name.local ?? name.text;
    return [
      {
        target: to.path,
        ...(to.name === undefined ? {} : { name: to.name }),
        range: rangeOf(said, placed.span, lines),
      },
    ];
  });
  return [
    ...imported,
    ...saidThrough(normalised, links, language),
    ...saidInFull(normalised, links, { path, language, files }),
  ];
}

/** `crate::words::Line`, without an import. */
function saidInFull(
  text: string,
  links: readonly FileLink[],
  file: { path: string; language: Language; files: ImportableFiles },
): NeededName[] {
  const { lexis, links: syntax } = file.language;
  const pieces = lexis && syntax?.inline ? piecesOf(text, lexis) : undefined;
  if (pieces === undefined) return [];
  const tokens = pieces.map(({ token }) => token);
  const found = inlinePaths(tokens, codePlaces(pieces, links), file);
  const ends = new Set(found.map(({ end }) => end));
  const ranges = new Map<number, SourceRange>();
  let [offset, line, lineStart] = [0, 1, 0];
  const pass = (said: string): void => {
    for (let end = said.indexOf('\n'); end >= 0; end = said.indexOf('\n', end + 1)) {
      line++;
      lineStart = offset + end + 1;
    }
    offset += said.length;
  };
  for (const [at, { gap, token }] of pieces.entries()) {
    pass(gap);
    const start = { line, column: offset - lineStart + 1, offset };
    const { length } = token.text;
    const end = { line, column: start.column + length, offset: offset + length };
    if (ends.has(at)) ranges.set(at, { start, end });
    pass(token.text);
  }
  return found.flatMap(({ end, to: { path: target, name } }): NeededName[] => {
    const range = ranges.get(end);
    return range === undefined ? [] : [{ target, ...(name === undefined ? {} : { name }), range }];
  });
}

/**
 * `module::Name`, and `module.Name` where the name is that of a type and nothing in the file but the import seems to be called like the
 * module: a variable that hides it has members of its own.
 */
function saidThrough(text: string, links: readonly FileLink[], { lexis }: Language): NeededName[] {
  const wholes = new Map(
    links.flatMap(({ to, name }) =>
      to && to.name === undefined && name.local ? [[name.local, to.path]] : [],
    ),
  );
  if (lexis === undefined || wholes.size === 0) return [];
  const found: NeededName[] = [];
  const { tokens } = lex(text, lexis);
  const hidden = namesOfVariables(tokens);
  const before: string[] = [];
  let offset = 0;
  let [line, lineStart] = [1, 0];
  for (const { kind, text: said } of tokens) {
    const [deeper = '', owner = '', mark = ''] = before.slice(-3);
    const target = wholes.get(owner);
    const isName = mark === '::' || (mark === '.' && /^\p{Lu}/u.test(said) && !hidden.has(owner));
    if (kind === 'word' && target !== undefined && isName && !/(?:\.|::|->)$/.test(deeper)) {
      const start = { line, column: offset - lineStart + 1, offset };
      const end = { ...start, column: start.column + said.length, offset: offset + said.length };
      found.push({ target, name: said, range: { start, end } });
    }
    if (kind !== 'space' && kind !== 'comment') before.push(said);
    for (let end = said.indexOf('\n'); end >= 0; end = said.indexOf('\n', end + 1)) {
      line++;
      lineStart = offset + end + 1;
    }
    offset += said.length;
  }
  return found;
}

/** Words that may be declared as variables, parameters and the like. More than are: what is called with `f(t, x)` looks the same. */
function namesOfVariables(tokens: Lexed['tokens']): ReadonlySet<string> {
  const said = tokens.filter(({ kind }) => kind !== 'space' && kind !== 'comment');
  const names = said.filter(({ kind }, at) => {
    const [before = '', after = ''] = [said[at - 1]?.text, said[at + 1]?.text];
    if (kind !== 'word') return false;
    return /^(?:const|let|var|function|class|catch)$/.test(before) || /^(?:[?:,)=]|=>)$/.test(after);
  });
  return new Set(names.map(({ text }) => text));
}

/** Where a word stands in some lines, or where these begin. */
function rangeOf(
  word: string,
  { start, end }: { start: number; end: number },
  lines: readonly string[],
): SourceRange {
  const whole = new RegExp(
    `(?<![\\p{ID_Continue}$])${word.replace(/[^\p{ID_Continue}]/gu, '\\$&')}(?![\\p{ID_Continue}$])`,
    'u',
  );
  const at = lines.slice(start, end).findIndex((line) => whole.test(line));
  const line = start + Math.max(at, 0);
  const column = at < 0 ? 0 : (whole.exec(lines[line] ?? '')?.index ?? 0);
  const offset = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, column);
  const length = at < 0 ? (lines[line] ?? '').length : word.length;
  return {
    start: { line: line + 1, column: column + 1, offset },
    end: { line: line + 1, column: column + 1 + length, offset: offset + length },
  };
}
