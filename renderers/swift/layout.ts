import type { Code } from '../../types/Code.js';
import { code, verbatim } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { bracketed } from '../layout/documents.js';
import type { Page } from '../layout/Page.js';
import { printDoc } from '../layout/printDoc.js';

/** The line length that the package's `.swift-format` sets. */
const lineLength = 120;
/** What is laid out here may still move to the right: swift-format keeps a list broken that is, if it would fit or not. */
const page: Page = { width: 112, measure: ({ length }) => length, step: '  ' };

/** A document as lines with this indentation, each with its line break. */
export function lines(indent: string, doc: Doc): Code {
  return verbatim(`${printDoc(doc, page, indent)}\n`);
}

/** `head(a, b)tail`, on lines of their own where they do not fit on one. */
export function call(head: Code, parts: readonly Code[], tail = code``): Doc {
  return parts.length === 0 ? code`${head}()${tail}` : bracketed([code`${head}(`, code`)${tail}`], parts);
}

/** `head[a, b]tail` in the same way, with a comma after the last of several. */
export function array(head: Code, items: readonly Code[], tail = code``): Doc {
  const last = items.length > 1 ? code`,` : code``;
  return items.length === 0
    ? code`${head}[]${tail}`
    : bracketed([code`${head}[`, code`]${tail}`], items, { last });
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
