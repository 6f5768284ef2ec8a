import type { Code } from '../../types/Code.js';
import { code, verbatim } from '../code.js';
import type { Doc, GroupRule } from '../layout/Doc.js';
import { bracketed, group, hardline, indent, joinDocs, line, marked } from '../layout/documents.js';
import type { Page } from '../layout/Page.js';
import { printDoc } from '../layout/printDoc.js';

/** The page that the package's `.swift-format` sets: generated code never passes through it. */
const page: Page = { width: 120, measure: ({ length }) => length, step: '  ' };

/** A document as lines with this indentation, each with its line break. */
export function lines(indentation: string, doc: Doc): Code {
  return verbatim(`${printDoc(doc, page, indentation)}\n`);
}

/** `head(a, b)tail`, on lines of their own where they do not fit on one. */
export function call(head: Code, parts: readonly Doc[], tail = code``, rule: GroupRule = {}): Doc {
  if (parts.length === 0) return code`${head}()${tail}`;
  return bracketed([code`${head}(`, code`)${tail}`], parts, rule);
}

/** `head[a, b]tail` in the same way, with a comma after the last of several. */
export function array(head: Code, items: readonly Doc[], tail = code``): Doc {
  if (items.length === 0) return code`${head}[]${tail}`;
  const brackets = [code`${head}[`, code`]${tail}`] as const;
  if (items.length === 1) return bracketed(brackets, items);
  // swift-format has to have room for the comma after the last item on one line too; another one may follow.
  return bracketed(brackets, items, { last: code`,`, room: tail.length + 3 });
}

/** `head` and `rest` on a line, or the rest on the next one, a level deeper. */
export function spread(head: Code, rest: Code): Doc {
  return group([head, indent([line, rest])]);
}

/** Documents below each other. */
export function below(...parts: readonly Doc[]): Doc {
  return joinDocs(parts, hardline);
}

/** Documents with a blank line between them. */
export function apart(parts: readonly Doc[]): Doc {
  return joinDocs(parts, [hardline, hardline]);
}

/** `head {`, the body a level deeper, and `}`; `head {}` without a body. */
export function block(head: Doc, body: readonly Doc[]): Doc {
  return body.length === 0 ? [head, code` {}`] : opened([head, code` {`], body);
}

/** The same where the head has its bracket. */
export function opened(head: Doc, body: readonly Doc[]): Doc {
  return [head, indent([hardline, below(...body)]), hardline, code`}`];
}

/** An arm of a switch. */
export function arm(head: Doc, body: readonly Doc[]): Doc {
  return [head, indent([hardline, below(...body)])];
}

/**
 * A declaration or a statement, or its head, with its comments and attributes: swift-format leaves it alone where a line cannot be
 * short enough, for names and texts fill it.
 */
export function settled(item: Doc): Doc {
  return marked(code`// swift-format-ignore`, item);
}

/** The head of a type with its bracket. */
export function typeHead(name: Doc, conformances: readonly Code[]): Doc {
  const rest = joinDocs(conformances, code`, `);
  return group([name, code`:`, indent([line, rest]), line, code`{`]);
}

/** `<a, b>`, or nothing. */
export function generics(parts: readonly Code[]): Doc {
  return parts.length === 0 ? code`` : bracketed([code`<`, code`>`], parts);
}
