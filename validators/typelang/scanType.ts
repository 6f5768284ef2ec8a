import type { TypeIssue } from './TypeIssue.js';
import type { TypeToken, TypeTokenKind } from './TypeToken.js';
import { CONSTRUCTS, type Refusal } from './refusals.js';
import { scanLiteral } from './scanLiteral.js';

/** White space and line breaks of TypeScript's scanner, which differ from `\s` in U+0085 and U+200B. */
const SPACE = /[\t\v\f \u0085\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff\n\r\u2028\u2029]+/y;
const LINE_BREAK = /[\n\r\u2028\u2029]/;
const COMMENT = /\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?(?:\*\/|$)/y;
const MODULE =
  /([a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)*)#([\p{ID_Start}$_][\p{ID_Continue}$]*)/uy;
const WORD =
  /(?:[\p{ID_Start}$_]|\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]+\})(?:[\p{ID_Continue}$]|\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]+\})*/uy;
const NUMBER = /\.?\d[\w.]*/y;
const TEMPLATE = /`(?:[^`\\]|\\[^])*`?/y;
/** It may be a letter in a later version of Unicode, and so part of a name for TypeScript. */
const UNASSIGNED = /\p{Cn}/uy;
const MARK = /=>|\.\.\.|[^]/uy;

/** True when a name can stand in a type text as it is. */
export function isName(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);
}

/** Splits a type text into tokens. It never fails: a bad token carries its issue. The last token is `end`. */
export function scanType(text: string): TypeToken[] {
  const tokens: TypeToken[] = [];
  for (let at = 0; ;) {
    const { end: start, newLine, comment } = skipTrivia(text, at);
    const token = { ...scanToken(text, start), start, newLine };
    tokens.push(comment === undefined ? token : { ...token, issue: comment });
    if (token.kind === 'end') return tokens;
    at = token.end;
  }
}

/** Comments are no tokens, since the parser looks ahead across them: the token after one carries the issue. */
function skipTrivia(text: string, start: number): { end: number; newLine: boolean; comment?: TypeIssue } {
  let end = start;
  let comment: TypeIssue | undefined;
  for (;;) {
    end += match(SPACE, text, end)?.[0].length ?? 0;
    const found = match(COMMENT, text, end)?.[0];
    if (found === undefined) break;
    comment ??= { kind: 'refused', ...CONSTRUCTS.comment, start: end, end: end + found.length };
    end += found.length;
  }
  const newLine = LINE_BREAK.test(text.slice(start, end));
  return comment === undefined ? { end, newLine } : { end, newLine, comment };
}

type Scanned = Omit<TypeToken, 'start' | 'newLine'>;

function scanToken(text: string, start: number): Scanned {
  const first = text.charAt(start);
  if (first === '') return { kind: 'end', text: '', end: start };
  if (first === "'" || first === '"') {
    const literal = scanLiteral(text, start);
    if ('issue' in literal) return { kind: 'bad', text: first, ...literal };
    return { kind: 'string', text: literal.value, end: literal.end };
  }
  const module = text.includes('#', start) ? match(MODULE, text, start) : null;
  if (module)
    return { kind: 'module', text: module[2] ?? '', module: module[1] ?? '', end: start + module[0].length };
  return (
    refused(TEMPLATE, CONSTRUCTS.template, text, start) ??
    scanWord(text, start) ??
    plain('number', NUMBER, text, start) ??
    refused(UNASSIGNED, CONSTRUCTS.unknownCharacter, text, start) ??
    plain('mark', MARK, text, start) ?? { kind: 'end', text: '', end: start }
  );
}

function scanWord(text: string, start: number): Scanned | undefined {
  const word = plain('word', WORD, text, start);
  return word?.text.includes('\\') ? refused(WORD, CONSTRUCTS.escapedName, text, start) : word;
}

function plain(kind: TypeTokenKind, pattern: RegExp, text: string, start: number): Scanned | undefined {
  const found = match(pattern, text, start)?.[0];
  return found === undefined ? undefined : { kind, text: found, end: start + found.length };
}

function refused(pattern: RegExp, refusal: Refusal, text: string, start: number): Scanned | undefined {
  const found = match(pattern, text, start)?.[0];
  if (found === undefined) return undefined;
  const end = start + found.length;
  const issue: TypeIssue = { kind: 'refused', ...refusal, start, end };
  return { kind: 'bad', text: found, end, issue };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
