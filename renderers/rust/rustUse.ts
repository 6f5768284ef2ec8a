import { code, verbatim } from '../code.js';
import type { Token } from '../language/Token.js';
import type { ImportedName, ImportStatement } from '../language/ImportStatement.js';
import { bracketed } from '../layout/documents.js';
import { printDoc } from '../layout/printDoc.js';
import { page, useList } from './layout.js';

const STATEMENT =
  /^(?<start>(?:pub(?:\([a-z: ]+\))? )?use )(?<path>(?:::)?(?:\w+::)*)(?:\{(?<group>[^{}]*)\}|(?<single>\w+(?: as \w+)?));$/;
const NAME = /^(\w+)(?: as (\w+))?$/;

/**
 * The `use` item that these lines are; undefined when they are none or hold anything unusual: a comment, a group in a
 * group, a glob, whose names are not known.
 */
export function rustUse(lines: readonly string[]): ImportStatement | undefined {
  const match = STATEMENT.exec(lines.join(' ').replace(/\s+/g, ' ').trim());
  if (!match) return undefined;
  const { start = '', path = '', group, single = '' } = match.groups ?? {};
  const texts = (group ?? single).split(',').map((part) => part.trim());
  if (texts.at(-1) === '') texts.pop();
  const names = texts.map((text) => readName(text, path));
  if (!names.every((name) => name !== undefined)) return undefined;
  // One name a line, or as many as a line holds, as rustfmt has them unless told otherwise.
  const layout = lines.length === 1 ? 'flat' : lines.length < names.length + 2 ? 'filled' : 'column';
  return {
    head: start + path,
    names,
    ...(start.startsWith('pub') ? { isExported: true as const } : {}),
    lines,
    print: (wanted, width) =>
      print(
        wanted.map(({ text }) => text),
        start + path,
        layout,
        width,
      ),
  };
}

function readName(text: string, path: string): ImportedName | undefined {
  const [, name, alias] = NAME.exec(text) ?? [];
  if (name === undefined) return undefined;
  return { text, local: alias ?? (name === 'self' ? path.split('::').at(-2) : name), shared: true };
}

/** Whether a place says of a name that it is a trait, whose methods code calls without naming it. `tokens` have no white space. */
export function namesTrait(tokens: readonly Token[], at: number): boolean {
  const isAfterTrait = /^(?:impl|dyn|\+|\?)$/.test(tokens[at - 1]?.text ?? '');
  return isAfterTrait || tokens[at + 1]?.text === 'for' || isBound(tokens, at);
}

/** `T: Trait` between `<` and `>`, or behind `where`. */
function isBound(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ':') return false;
  const opens = tokens
    .slice(Math.max(0, at - 40), at)
    .findLast(({ text }) => /^(?:[<({;]|where)$/.test(text));
  return opens?.text === '<' || opens?.text === 'where';
}

function print(
  names: readonly string[],
  head: string,
  layout: 'flat' | 'filled' | 'column',
  width: number,
): string[] {
  const [only = ''] = names;
  if (names.length === 1 && only.split(' ')[0] !== 'self') return [`${head}${only};`];
  if (layout === 'filled') return useList(verbatim(head), names.map(verbatim)).split('\n');
  const list = bracketed([verbatim(`${head}{`), code`}`], names.map(verbatim), {
    last: code`,`,
    isBroken: layout === 'column',
  });
  return printDoc([list, code`;`], { ...page, width: Math.max(width, page.width) }).split('\n');
}
