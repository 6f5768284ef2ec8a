import type { Code } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../code.js';
import { columnsOf } from '../../types/text.js';

/** The layout of rustfmt's default configuration, style edition 2024: generated code never passes through it. */
export const maxWidth = 100;
const maxCallWidth = 60;
const maxAttributeWidth = 70;
const maxPatternWidth = 18;
const step = '    ';

/** The next level of indentation. */
export function deeper(indent: string): string {
  return `${indent}${step}`;
}

function fits(text: string, width = maxWidth): boolean {
  return columnsOf(text) <= width && !text.includes('\n');
}

function vertical(indent: string, head: Code, parts: readonly Code[], close: string, comma: string): Code {
  const inner = deeper(indent);
  return verbatim(`${head}\n${parts.map((part) => inner + part).join(',\n')}${comma}\n${indent}${close}`);
}

/** One argument of an attribute: `name`, or a list that is laid out by itself. */
export type AttributeArgument = Code | { name: Code; args: readonly AttributeArgument[] };

/** `#[name(args)]` with its indentation and line break. */
export function attribute(indent: string, name: Code, args: readonly AttributeArgument[]): Code {
  return code`${verbatim(indent)}${metaList(indent, code`#[${name}`, args, ')]')}\n`;
}

/** `#[cfg_attr(feature = "ts", ts(args))]`. */
export function tsAttribute(indent: string, args: readonly AttributeArgument[]): Code {
  return attribute(indent, code`cfg_attr`, [code`feature = "ts"`, { name: code`ts`, args }]);
}

function metaList(indent: string, head: Code, args: readonly AttributeArgument[], close: string): Code {
  const flat = args.map(flatArgument);
  const inside = flat.join(', ');
  const line = `${indent}${head}(${inside}${close}`;
  // A list of one may fill the line, but for two columns before the bracket of the attribute.
  if (fits(line.replace(/]$/, ''), maxWidth - 2) && (args.length === 1 || fits(inside, maxAttributeWidth)))
    return verbatim(`${head}(${inside}${close}`);
  const [only] = args;
  if (args.length === 1 && only !== undefined && typeof only !== 'string')
    return metaList(indent, code`${head}(${only.name}`, only.args, `)${close}`);
  const inner = deeper(indent);
  const parts = args.map((arg) => (typeof arg === 'string' ? arg : metaList(inner, arg.name, arg.args, ')')));
  return vertical(indent, code`${head}(`, parts, close, '');
}

function flatArgument(arg: AttributeArgument): string {
  return typeof arg === 'string' ? arg : `${arg.name}(${arg.args.map(flatArgument).join(', ')})`;
}

/** A call, without indentation before it; `after` is what follows on its line, `?;` say. */
export function call(indent: string, head: Code, args: readonly Code[], after = '', before = ''): Code {
  const inside = args.join(', ');
  const line = `${indent}${before}${head}(${inside})${after}`;
  if (fits(line) && fits(inside, maxCallWidth)) return verbatim(`${head}(${inside})`);
  return vertical(indent, code`${head}(`, args, ')', ',');
}

/** An arm of a match whose body is a call. */
export function matchArm(indent: string, pattern: Code, head: Code, args: readonly Code[]): Code {
  const inner = deeper(indent);
  const flat = `${head}(${args.join(', ')})`;
  const isShort = fits(args.join(', '), maxCallWidth);
  if (isShort && fits(`${indent}${pattern} => ${flat},`))
    return verbatim(`${indent}${pattern} => ${flat},\n`);
  // A single argument is not put on a line of its own as long as the call fits in a block.
  if ((isShort || args.length === 1) && fits(inner + flat))
    return verbatim(`${indent}${pattern} => {\n${inner}${flat}\n${indent}}\n`);
  return verbatim(`${indent}${pattern} => ${vertical(indent, code`${head}(`, args, ')', ',')},\n`);
}

/** `Name { a, b, .. }` as a pattern, without indentation before it. `isPartial`: there are fields that it does not bind. */
export function structPattern(indent: string, name: Code, fields: readonly Code[], isPartial: boolean): Code {
  const parts = isPartial ? [...fields, '..'] : fields;
  if (parts.length === 0) return code`${name} {}`;
  const inside = parts.join(', ');
  // Dots alone are no list.
  if (fields.length === 0 || fits(inside, maxPatternWidth)) return verbatim(`${name} { ${inside} }`);
  const inner = deeper(indent);
  const lines = parts.map((part) => `${inner}${part}${part === '..' ? '' : ','}\n`);
  return verbatim(`${name} {\n${lines.join('')}${indent}}`);
}

/** The method with `#[rustfmt::skip]` before it when its layout cannot be known, or a line of its code is too wide. */
export function settledMethod(indent: string, method: Code, isForeseeable = true): Code {
  const isWide = method.split('\n').some((line) => !/^ *\/\//.test(line) && !fits(line));
  return isWide || !isForeseeable ? code`${verbatim(indent)}#[rustfmt::skip]\n${method}` : method;
}

/** What {@link fnSignature} lays out. */
export interface FnSignature {
  indent: string;
  /** `pub async `, with its space. */
  prefix: Code;
  /** With generics, if any. */
  name: Code;
  args: readonly Code[];
  returns?: Code;
  /** ` {` or `;`. */
  suffix: Code;
}

/** The signature of a function, indentation included, without a line break after it. */
export function fnSignature({ indent, prefix, name, args, returns, suffix }: FnSignature): Code {
  const head = `${indent}${prefix}fn ${name}(`;
  const arrow = returns === undefined ? '' : ` -> ${returns}`;
  const line = `${head}${args.join(', ')})${arrow}${suffix}`;
  // rustfmt leaves room for a brace after what a function returns, even where a semicolon stands.
  const isTight = args.length > 0 && returns !== undefined && suffix === ';' && columnsOf(line) === maxWidth;
  if (isTight) return verbatim(`${head}${args.join(', ')})\n${indent}${arrow.trimStart()};`);
  if (fits(line)) return verbatim(line);
  if (args.length === 0) {
    // The brace goes to a line of its own first; rustfmt lets the line before it be a column too wide.
    if (suffix === ' {' && fits(`${head})${arrow}`, maxWidth + 1))
      return verbatim(`${head})${arrow}\n${indent}{`);
    const next = returns === undefined ? suffix : `\n${indent}-> ${returns}${suffix}`;
    return verbatim(`${head})${next}`);
  }
  const inner = deeper(indent);
  const last = `${indent})${arrow}`;
  // Found by trial: rustfmt wants four columns more than the brace takes.
  const isNarrow = suffix === ' {' && returns !== undefined && !fits(`${last} {`, maxWidth - step.length);
  const end = isNarrow ? `\n${indent}{` : suffix;
  return verbatim(`${head}\n${args.map((arg) => `${inner}${arg},\n`).join('')}${last}${end}`);
}

/** `name: Type,` of a struct, with indentation and line break. */
export function fieldLine(indent: string, name: Code, type: Code): Code {
  const line = `${indent}${name}: ${type},`;
  if (fits(line)) return verbatim(`${line}\n`);
  return verbatim(`${indent}${name}:\n${deeper(indent)}${type},\n`);
}

/** `head = value;` with indentation and line break: a value goes to the next line where it fits only there. */
export function assignment(indent: string, head: Code, value: Code): Code {
  const line = `${indent}${head} = ${value};`;
  if (fits(line) || !fits(`${deeper(indent)}${value};`)) return verbatim(`${line}\n`);
  return verbatim(`${indent}${head} =\n${deeper(indent)}${value};\n`);
}

/** `{A, B}` of a use declaration, filled line by line when it does not fit in one. */
export function useList(head: Code, names: readonly Code[]): Code {
  const line = code`${head}{${joinCode(names, ', ')}};`;
  // rustfmt breaks a list that ends in the last two columns.
  if (fits(line, maxWidth - 2)) return line;
  const lines: string[] = [];
  let current = step;
  for (const name of names) {
    const piece = `${current === step ? '' : ' '}${name},`;
    // Room for one more, which rustfmt keeps for a separator.
    if (current !== step && !fits(current + piece, maxWidth - 1)) {
      lines.push(current);
      current = `${step}${name},`;
    } else {
      current += piece;
    }
  }
  return verbatim(`${head}{\n${[...lines, current].join('\n')}\n};`);
}

/**
 * The item with `#[rustfmt::skip]` before it where its layout cannot be known: names that fill more than a line, and
 * long tuples.
 */
export function settled(item: Code): Code {
  const lines = item.split('\n').filter((line) => !/^ *(\/\/|#\[)/.test(line));
  const isOpen = lines.some(
    (line) => !fits(line) || /\([^()]{61,}\)/.test(line) || /\(.{61,}\),$/.test(line) || hasWideTuple(line),
  );
  return isOpen ? code`#[rustfmt::skip]\n${item}` : item;
}

/** Whether a tuple, tuples inside of it included, is wider than rustfmt lets one be on a line. */
function hasWideTuple(line: string): boolean {
  const starts: number[] = [];
  for (const { 0: bracket, index } of line.matchAll(/[()]/g)) {
    if (bracket === '(') {
      starts.push(index);
      continue;
    }
    const start = starts.pop() ?? index;
    // After a name it is a call.
    const isTuple = !/[\w!]/.test(line.charAt(start - 1));
    if (isTuple && index - start - 1 > maxCallWidth) return true;
  }
  return false;
}
