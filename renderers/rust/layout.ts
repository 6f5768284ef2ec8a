import { columnsOf } from '../../types/text.js';
import type { Code } from '../../types/Code.js';
import { code, verbatim } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import {
  bracketed,
  fill,
  firstFitting,
  group,
  hardline,
  ifFits,
  indent,
  joinDocs,
  line,
} from '../layout/documents.js';
import { FlatWidths } from '../layout/FlatWidths.js';
import type { Page } from '../layout/Page.js';
import { printDoc } from '../layout/printDoc.js';

/** The page of rustfmt's default configuration, style edition 2024: generated code never passes through it. */
export const page: Page = { width: 100, measure: columnsOf, step: '    ' };

/** Limits of rustfmt for what is on one line: `fn_call_width`, which tuples obey too, `attr_fn_like_width`, `struct_lit_width`. */
export const callWidth = 60;
const attributeWidth = 70;
const structWidth = 18;

/** The next level of indentation. */
export function deeper(indent: string): string {
  return indent + page.step;
}

/** A document as lines with this indentation, each with its line break. */
export function lines(indent: string, doc: Doc): Code {
  return code`${unended(indent, doc)}\n`;
}

/** The same without the last line break. */
export function unended(indent: string, doc: Doc): Code {
  return verbatim(printDoc(doc, page, indent));
}

/** One argument of an attribute: `name`, or a list that is laid out by itself. */
export type AttributeArgument = Code | { name: Code; args: readonly AttributeArgument[] };

/** `#[name(args)]` with its indentation and line break. */
export function attribute(indent: string, name: Code, args: readonly AttributeArgument[]): Code {
  return lines(indent, [metaList(code`#[${name}`, args), code`]`]);
}

/** `#[cfg_attr(feature = "ts", ts(args))]`. */
export function tsAttribute(indent: string, args: readonly AttributeArgument[]): Code {
  return attribute(indent, code`cfg_attr`, [code`feature = "ts"`, { name: code`ts`, args }]);
}

/**
 * A list in `closes` brackets. After them two columns stay free, for the bracket of the attribute or a comma; what stands
 * alone in an attribute may fill the line but for these.
 */
function metaList(head: Code, args: readonly AttributeArgument[], closes = 1): Doc {
  const [only] = args;
  if (args.length === 1 && only !== undefined && typeof only !== 'string')
    return [code`${head}(`, metaList(only.name, only.args, closes + 1), code`)`];
  const isAlone = args.length === 1 || closes > 1;
  const items = args.map((arg) => (typeof arg === 'string' ? arg : metaList(arg.name, arg.args)));
  return bracketed([code`${head}(`, code`)`], items, {
    limit: isAlone ? Infinity : attributeWidth,
    room: closes + 2,
  });
}

/** `head(args)`. */
export function call(head: Code, args: readonly Doc[]): Doc {
  return bracketed([code`${head}(`, code`)`], args, { last: code`,`, limit: callWidth });
}

/** An arm of a match whose body is a call, with its indentation and line break. */
export function matchArm(indentation: string, pattern: Code, head: Code, args: readonly Code[]): Code {
  const flat = [code`${head}(`, joinDocs(args, code`, `), code`)`];
  const laidOut = call(head, args);
  // A single argument is not put on a line of its own as long as the call fits in a block.
  const inBlock = args.length === 1 ? flat : laidOut;
  const beside = (body: Doc): Doc => [pattern, code` => `, body, code`,`];
  const block = [pattern, code` => {`, indent([hardline, inBlock]), hardline, code`}`];
  return lines(indentation, firstFitting([beside(laidOut), block], beside(laidOut)));
}

/** `Name { a, b, .. }` as a pattern. `isPartial`: there are fields that it does not bind. */
export function structPattern(name: Code, fields: readonly Code[], isPartial: boolean): Doc {
  // Dots alone are no list.
  if (fields.length === 0) return isPartial ? code`${name} { .. }` : code`${name} {}`;
  if (!isPartial) return structBody(name, fields, code`,`);
  return structBody(name, [...fields, code`..`], code``);
}

/** `Name { a, b }`, where what is within obeys a width and the spaces do not count. */
export function structBody(name: Code, parts: readonly Doc[], last: Code): Doc {
  return bracketed([code`${name} {`, code`}`], parts, { last, pad: line, limit: structWidth + 2 });
}

/** What {@link fnSignature} lays out. */
export interface FnSignature {
  /** `pub async `, with its space. */
  prefix: Code;
  /** With generics, if any. */
  name: Code;
  args: readonly Code[];
  returns?: Code;
  /** ` {` or `;`. */
  suffix: Code;
}

/** The signature of a function. */
export function fnSignature({ prefix, name, args, returns, suffix }: FnSignature): Doc {
  const head = code`${prefix}fn ${name}(`;
  const arrow = returns === undefined ? code`` : code` -> ${returns}`;
  const below: Doc = returns === undefined ? code`` : [hardline, code`-> ${returns}`];
  const inside = joinDocs(args, code`, `);
  const flat = [head, inside, code`)${arrow}${suffix}`];
  const brace = [hardline, code`{`];
  if (args.length === 0) {
    const otherwise = [code`${head})`, below, suffix];
    const braceBelow = [code`${head})${arrow}`, brace];
    // The brace goes to a line of its own first; rustfmt lets the line before it be a column too wide.
    const wide = suffix === ' {' ? ifFits(code`${head})${arrow}`, braceBelow, otherwise, -1) : otherwise;
    return firstFitting([flat], wide);
  }
  // Found by trial: rustfmt wants four columns more than the brace takes.
  const braced = ifFits(code`)${arrow} {`, code`)${arrow} {`, [code`)${arrow}`, brace], page.step.length);
  const last = suffix === ' {' && returns !== undefined ? braced : code`)${arrow}${suffix}`;
  const vertical = [head, indent(args.map((arg) => [hardline, code`${arg},`])), hardline, last];
  if (returns === undefined || suffix !== ';') return firstFitting([flat], vertical);
  // rustfmt leaves room for a brace after what a function returns, even where a semicolon stands.
  const tight = ifFits(flat, [head, inside, code`)`, below, suffix], vertical);
  return ifFits(flat, flat, tight, 1);
}

/** The columns that a document takes on one line; infinite when it takes more lines however much room there is. */
export function flatWidth(doc: Doc): number {
  return new FlatWidths(page.measure).of(doc);
}

/** `name: Type,` of a struct, with indentation and line break. */
export function fieldLine(indentation: string, name: Code, type: Code): Code {
  return lines(indentation, group([code`${name}:`, indent([line, code`${type},`])]));
}

/** `head = value;` with indentation and line break: a value goes to the next line where it fits only there. */
export function assignment(indentation: string, head: Code, value: Code): Code {
  const beside = code`${head} = ${value};`;
  const below = [code`${head} =`, indent([hardline, code`${value};`])];
  return lines(indentation, firstFitting([beside, below], beside));
}

/** `{A, B}` of a use declaration, filled line by line when it does not fit in one. */
export function useList(head: Code, names: readonly Code[]): Code {
  const flat = [code`${head}{`, joinDocs(names, code`, `), code`};`];
  const filled = fill(names.map((name) => code`${name},`));
  const broken = [code`${head}{`, indent([hardline, filled]), hardline, code`};`];
  // rustfmt keeps a column of each line for a separator, and breaks a list that ends in the last two.
  const doc = ifFits(flat, flat, broken, 1);
  return verbatim(printDoc(doc, { ...page, width: page.width - 1 }));
}
