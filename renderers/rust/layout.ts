import { columnsOf } from '../../types/text.js';
import type { Code } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import {
  bracketed,
  fill,
  firstFitting,
  hardline,
  ifFits,
  indent,
  joinDocs,
  line,
  loose,
} from '../layout/documents.js';
import { flatText } from '../layout/flatText.js';
import { FlatWidths } from '../layout/FlatWidths.js';
import type { Page } from '../layout/Page.js';
import { printDoc } from '../layout/printDoc.js';

/** The page of rustfmt's default configuration, style edition 2024: generated code never passes through it. */
export const page: Page = { width: 100, measure: columnsOf, step: '    ' };

/** Limits of rustfmt for what is on one line: `fn_call_width`, which tuples obey too, `attr_fn_like_width`, `struct_lit_width`. */
export const callWidth = 60;
const attributeWidth = 70;
const structWidth = 18;

/** A document as lines with this indentation, each with its line break. */
export function lines(indent: string, doc: Doc): Code {
  return code`${unended(indent, doc)}\n`;
}

/** Documents as lines, one after the other. */
export function linesOf(indent: string, docs: readonly Doc[]): Code {
  return joinCode(
    docs.map((doc) => lines(indent, doc)),
    '',
  );
}

/** A document as lines without the last line break. */
export function unended(indent: string, doc: Doc): Code {
  return verbatim(printDoc(doc, page, indent));
}

/** One argument of an attribute: `name`, or a list that is laid out by itself. */
export type AttributeArgument = Code | { name: Code; args: readonly AttributeArgument[] };

/** `#[name(args)]`, or nothing without arguments. rustfmt leaves one alone that has no room. */
export function attribute(name: Code, args: readonly AttributeArgument[]): Doc[] {
  return args.length === 0 ? [] : [loose([metaList(code`#[${name}`, args), code`]`])];
}

/** `#[cfg_attr(feature = "ts", ts(args))]`, or nothing without arguments. */
export function tsAttribute(args: readonly AttributeArgument[]): Doc[] {
  return args.length === 0 ? [] : attribute(code`cfg_attr`, [code`feature = "ts"`, { name: code`ts`, args }]);
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

/** Each part on lines of its own. */
export function stacked(parts: readonly Doc[]): Doc {
  return joinDocs(parts, hardline);
}

/** Comments as lines of a document: they are as wide as they are. */
export function commented(comments: readonly Code[]): Doc[] {
  return comments.map(loose);
}

/** `head { … }`, with each part of the body on lines of its own. */
export function block(head: Doc, body: readonly Doc[]): Doc {
  return [head, code` {`, bodyOf(body)];
}

/** The same after a `where` clause, whose brace stands on a line of its own. */
export function blockBelow(head: Doc, body: readonly Doc[]): Doc {
  return [head, hardline, code`{`, bodyOf(body)];
}

function bodyOf(body: readonly Doc[]): Doc {
  if (body.length === 0) return code`}`;
  return [indent(body.map((part) => [hardline, part])), hardline, code`}`];
}

/** `(a, b)`, the value or the type; one of a single part has its comma on one line too. */
export function tuple(parts: readonly Doc[]): Doc {
  if (parts.length === 1) return bracketed([code`(`, code`)`], [[parts, code`,`]], { limit: callWidth + 1 });
  return bracketed([code`(`, code`)`], parts, { last: code`,`, limit: callWidth });
}

/** `head(args)`. */
export function call(head: Code, args: readonly Doc[]): Doc {
  return bracketed([code`${head}(`, code`)`], args, { last: code`,`, limit: callWidth });
}

/** An arm of a match whose body is a call. rustfmt leaves one alone that has no room, as it does with texts. */
export function matchArm(pattern: Code, head: Code, args: readonly Code[]): Doc {
  const flat = [code`${head}(`, joinDocs(args, code`, `), code`)`];
  const laidOut = call(head, args);
  // A single argument is not put on a line of its own as long as the call fits in a block.
  const inBlock = args.length === 1 ? flat : laidOut;
  const beside = (body: Doc): Doc => [pattern, code` => `, body, code`,`];
  const block = [pattern, code` => {`, indent([hardline, inBlock]), hardline, code`}`];
  return loose(firstFitting([beside(laidOut), block], beside(laidOut)));
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
  returns?: Doc;
  /** ` {` or `;`. */
  suffix: Code;
}

/** The signature of a function. */
export function fnSignature({ prefix, name, args, returns: given, suffix }: FnSignature): Doc {
  // Of types that are laid out in lines, rustfmt breaks tuples alone here.
  const returns = given === undefined || flatWidth(given) === Infinity ? given : verbatim(flatText(given));
  const head = code`${prefix}fn ${name}(`;
  const arrow: Doc = returns === undefined ? code`` : [code` -> `, returns];
  const below: Doc = returns === undefined ? code`` : [hardline, code`-> `, returns];
  const inside = joinDocs(args, code`, `);
  const flat = [head, inside, code`)`, arrow, suffix];
  const brace = [hardline, code`{`];
  if (args.length === 0) {
    if (returns !== undefined && flatWidth(returns) === Infinity) return flat;
    const otherwise = [code`${head})`, below, suffix];
    const beside = [code`${head})`, arrow];
    const braceBelow = [beside, brace];
    // The brace goes to a line of its own first; rustfmt lets the line before it be a column too wide.
    const wide = suffix === ' {' ? ifFits(beside, braceBelow, otherwise, -1) : otherwise;
    return firstFitting([flat], wide);
  }
  // Found by trial: rustfmt wants four columns more than the brace takes.
  const braced = ifFits(
    [code`)`, arrow, code` {`],
    [code`)`, arrow, code` {`],
    [code`)`, arrow, brace],
    page.step.length,
  );
  const last = suffix === ' {' && returns !== undefined ? braced : [code`)`, arrow, suffix];
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

/** `name: Type,` of a struct: a type goes to the next line where it fits only there. */
export function fieldLine(name: Code, type: Doc): Doc {
  return besideOrBelow(code`${name}:`, [type, code`,`]);
}

/**
 * `head = value;`: a value goes to the next line where it fits only there. rustfmt leaves one alone that has no
 * room.
 */
export function assignment(head: Code, value: Code): Doc {
  return loose(besideOrBelow(code`${head} =`, code`${value};`));
}

/** `head value`: the value goes to the next line where it fits only there. */
export function besideOrBelow(head: Code, value: Doc): Doc {
  const beside = [head, code` `, value];
  return firstFitting([beside, [head, indent([hardline, value])]], beside);
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
