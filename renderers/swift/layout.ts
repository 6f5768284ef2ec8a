import type { Code } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../code.js';

/** The line length that the package's `.swift-format` sets. */
const lineLength = 120;
/** Where lists are broken. What is laid out here may still move to the right. */
const maxWidth = 112;

/** `head(a, b)tail` on one line where it fits, else one part a line. The indentation before `head` is not written. */
export function call(indent: string, head: Code, parts: readonly Code[], tail: Code = code``): Code {
  return list(indent, head, parts, { open: '(', close: ')', last: '' }, tail);
}

/** `head[a, b]tail` in the same way. */
export function array(indent: string, head: Code, items: readonly Code[], tail: Code = code``): Code {
  return list(indent, head, items, { open: '[', close: ']', last: items.length > 1 ? ',' : '' }, tail);
}

function list(
  indent: string,
  head: Code,
  parts: readonly Code[],
  { open, close, last }: { open: string; close: string; last: string },
  tail: Code,
): Code {
  const flat = code`${head}${verbatim(open)}${joinCode(parts, ', ')}${verbatim(close)}${tail}`;
  if (parts.length === 0 || indent.length + firstLine(flat).length <= maxWidth) return flat;
  const inner = parts.map((part) => code`${verbatim(indent)}  ${part}`);
  const body = joinCode(inner, ',\n');
  return code`${head}${verbatim(open)}\n${body}${verbatim(last)}\n${verbatim(`${indent}${close}`)}${tail}`;
}

function firstLine(code: Code): string {
  const end = code.indexOf('\n');
  return end < 0 ? code : code.slice(0, end);
}

/** The lines with an indentation before each that is not empty. */
export function indented(indent: string, code: Code): Code {
  return verbatim(code.replaceAll(/^(?=.)/gm, indent));
}

/** Whether a line of it is longer than the formatter allows. */
export function isTooLong(code: Code): boolean {
  return code.split('\n').some((line) => line.length > lineLength);
}

/** The item at its place, which the formatter leaves alone where a line cannot be short enough: names fill it. */
export function settled(indent: string, item: Code): Code {
  const placed = indented(indent, item);
  return isTooLong(placed) ? code`${verbatim(indent)}// swift-format-ignore\n${placed}` : placed;
}
