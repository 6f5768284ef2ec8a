import type { Code } from '../../types/Code.js';
import { code, verbatim } from '../code.js';
import type { Doc, GroupRule } from '../layout/Doc.js';
import {
  bracketed,
  firstWhole,
  group,
  ifBroken,
  indent,
  joinDocs,
  line,
  softline,
} from '../layout/documents.js';
import { flatText } from '../layout/flatText.js';
import type { Page } from '../layout/Page.js';
import { printDoc } from '../layout/printDoc.js';
import { displayWidth } from './displayWidth.js';

/** The page of `ruff format` with the line length of the package: generated code never passes through it. */
const page: Page = { width: 100, measure: displayWidth, step: '    ' };

/** An expression, of which {@link statement} needs to know more than a document says. */
export type Expression = Code | Brackets | { operands: readonly Expression[] } | Headed;

/** `name=value`, or `key: value`. */
interface Headed {
  head: Code;
  value: Expression;
  tail?: Code;
}

/** Items between brackets; on lines of their own, they get a trailing comma if `comma`. */
interface Brackets {
  open: Code;
  items: readonly Expression[];
  close: Code;
  comma: boolean;
}

/** `head[items]`: a subscript with one item gets no trailing comma, which would make it a tuple. */
export function subscript(head: Code, items: readonly Expression[]): Expression {
  return { open: code`${head}[`, items, close: code`]`, comma: items.length > 1 };
}

/** `head(items)`. */
export function call(head: Code, items: readonly Expression[]): Expression {
  return { open: code`${head}(`, items, close: code`)`, comma: true };
}

/** The expression on one line. */
export function flat(expression: Expression): Code {
  return verbatim(flatText(laidOut(expression)));
}

/**
 * A statement with its indentation and line break: `before`, the expression, and what is assigned to it, if anything.
 * What fits on no line in any layout stays on one, and is marked so that the formatter leaves it alone.
 */
export function statement(
  indentation: string,
  before: Code,
  expression: Expression,
  assigned?: Expression,
): Code {
  const end = assigned === undefined ? code`` : code` = ${flat(assigned)}`;
  const [broken, below] = [brokenBrackets(expression), assigned && brokenBrackets(assigned)];
  // ruff breaks the brackets before the sign first, then those after it, then both.
  return wholeLines(indentation, code`${before}${flat(expression)}${end}`, [
    ...(broken === undefined ? [] : [[before, broken, end]]),
    ...(below === undefined ? [] : [[before, flat(expression), code` = `, below]]),
    ...(below === undefined || broken === undefined ? [] : [[before, broken, code` = `, below]]),
  ]);
}

/** The expression with its own brackets broken, if they stay so: a comma after the last item says that they are meant to. */
function brokenBrackets(expression: Expression): Doc | undefined {
  const isStable = typeof expression !== 'string' && 'comma' in expression && expression.comma;
  return isStable ? laidOut(expression, { isBroken: true }) : undefined;
}

function laidOut(expression: Expression, rule: GroupRule = {}): Doc {
  if (typeof expression === 'string') return expression;
  if ('operands' in expression) {
    const operands = expression.operands.map((operand) => laidOut(operand));
    return group(joinDocs(operands, [line, code`| `]));
  }
  if ('value' in expression) return [expression.head, laidOut(expression.value), expression.tail ?? code``];
  const { open, items, close, comma } = expression;
  const parts = items.map((item) => laidOut(item));
  return bracketed([open, close], parts, { last: comma ? code`,` : code``, ...rule });
}

/** `from module import name as alias`, without a line break after it. */
export function importLine(indentation: string, from: Code, name: Code, alias: Code): Code {
  const named = [code`${name} as ${alias}`, ifBroken(code`,`)];
  return unended(indentation, [code`from ${from} import `, inParentheses(named)]);
}

/** `async def method(self, params: Type) -> Type:` as a line, or marked where it fits in no layout. */
export function asyncMethod(indentation: string, name: Code, params: Code, result: Code): Code {
  const head = code`async def ${name}(`;
  const args = code`self, params: ${params}`;
  const end = code`) -> ${result}:`;
  const broken = group([head, indent([softline, args]), softline, end], { isBroken: true });
  return wholeLines(indentation, code`${head}${args}${end}`, [broken]);
}

/** A line that cannot be broken, such as the head of a class. */
export function solidLine(line: Code, indentation = ''): Code {
  return wholeLines(indentation, line, []);
}

/** A function without arguments that gives a value. */
export function factory(name: Code, type: Code, value: Expression): Code {
  return code`${solidLine(code`def ${name}() -> ${type}:`)}${statement('    ', code`return `, value)}`;
}

/** The text on a line where it fits, else the first layout whose lines all do, else the line with a mark for the formatter. */
function wholeLines(indentation: string, flatLine: Code, layouts: readonly Doc[]): Code {
  const left = code`${flatLine}  # fmt: skip`;
  return code`${unended(indentation, firstWhole([flatLine, ...layouts], left))}\n`;
}

/** In parentheses on lines of its own where it does not fit on the line, else without any. */
function inParentheses(content: Doc): Doc {
  return group([ifBroken(code`(`), indent([softline, content]), softline, ifBroken(code`)`)]);
}

function unended(indentation: string, doc: Doc): Code {
  return verbatim(printDoc(doc, page, indentation));
}
