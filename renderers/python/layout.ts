import type { Code } from '../../types/Code.js';
import { joinCode, verbatim } from '../code.js';
import { displayWidth } from './displayWidth.js';

/** The layout of `ruff format` with this line length: generated code never passes through it. */
export const maxWidth = 100;
const step = '    ';

/** An expression whose layout depends on the room there is. */
export type Doc =
  | Code
  /** `open` and `close` with items between; on lines of their own, they get a trailing comma if `comma`. */
  | { open: Code; items: readonly Doc[]; close: ']' | ')' | '}'; comma: boolean }
  /** Operands of `|`. */
  | { operands: readonly Doc[] };

/** `head[items]`: a subscript with one item gets no trailing comma, which would make it a tuple. */
export function subscript(head: Code, items: readonly Doc[]): Doc {
  return { open: verbatim(`${head}[`), items, close: ']', comma: items.length > 1 };
}

/** `head(items)`. */
export function call(head: Code, items: readonly Doc[]): Doc {
  return { open: verbatim(`${head}(`), items, close: ')', comma: true };
}

/** The expression on one line. */
export function flat(doc: Doc): Code {
  if (typeof doc === 'string') return doc;
  if ('operands' in doc) return joinCode(doc.operands.map(flat), ' | ');
  return verbatim(`${doc.open}${joinCode(doc.items.map(flat), ', ')}${doc.close}`);
}

/**
 * A statement with its indentation and line break: `before`, the expression, and what is assigned to it, if anything.
 * What fits on no line in any layout stays on one, and is marked so that the formatter leaves it alone.
 */
export function statement(indent: string, before: Code, doc: Doc, assigned?: Doc): Code {
  const end = assigned === undefined ? '' : ` = ${flat(assigned)}`;
  const head = `${indent}${before}`;
  const line = `${head}${flat(doc)}${end}`;
  if (fits(line)) return verbatim(`${line}\n`);
  const broken = print(doc, indent, displayWidth(head), displayWidth(end));
  const below =
    assigned !== undefined && isStable(assigned) ? print(assigned, indent, maxWidth, 0) : undefined;
  const settled = [
    ...(isStable(doc) ? [`${head}${broken}${end}`] : []),
    ...(below === undefined ? [] : [`${head}${flat(doc)} = ${below}`]),
    ...(below === undefined || !isStable(doc)
      ? []
      : [`${head}${print(doc, indent, maxWidth, 0)} = ${below}`]),
  ].find((candidate) => candidate.split('\n').every(fits));
  return verbatim(settled === undefined ? `${line}  # fmt: skip\n` : `${settled}\n`);
}

/** Whether brackets that are broken stay so: a comma after the last item says that they are meant to. */
function isStable(doc: Doc): boolean {
  return typeof doc !== 'string' && !('operands' in doc) && doc.comma;
}

/** `from module import name as alias`, without a line break after it. */
export function importLine(indent: string, from: Code, name: Code, alias: Code): Code {
  const line = `${indent}from ${from} import ${name} as ${alias}`;
  return verbatim(
    fits(line) ? line : `${indent}from ${from} import (\n${indent}${step}${name} as ${alias},\n${indent})`,
  );
}

/** A line that cannot be broken, such as the head of a class. */
export function solidLine(line: Code): Code {
  return verbatim(fits(line) ? `${line}\n` : `${line}  # fmt: skip\n`);
}

function fits(line: string): boolean {
  return displayWidth(line) <= maxWidth;
}

function print(doc: Doc, indent: string, column: number, room: number): string {
  const line = flat(doc);
  if (typeof doc === 'string' || column + displayWidth(line) + room <= maxWidth) return line;
  if ('operands' in doc)
    return doc.operands
      .map((operand) => print(operand, indent, indent.length + 2, room))
      .join(`\n${indent}| `);
  const inner = indent + step;
  const items = doc.items.map((item) => print(item, inner, inner.length, 1));
  const end = doc.comma ? ',' : '';
  return `${doc.open}\n${items.map((item) => inner + item).join(',\n')}${end}\n${indent}${doc.close}`;
}
