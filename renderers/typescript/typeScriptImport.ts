import type { ImportedName, ImportOf, ImportStatement } from '../language/ImportStatement.js';
import { code, verbatim } from '../code.js';
import { bracketed, line } from '../layout/documents.js';
import { printDoc } from '../layout/printDoc.js';

const STATEMENT =
  /^import (?<type>type )?(?:(?<first>[\w$]+))?(?:, )?(?<space>\* as [\w$]+)?(?:\{(?<named>[^{}]*)\})?(?<from> ?from )?(?<module>'[^'"]+'|"[^'"]+")(?<end>;?)$/;
const PASSED_ON = /^export (?<type>type )?\{(?<named>[^{}]*)\} from (?<module>'[^'"]+'|"[^'"]+")(?<end>;?)$/;
const NAME = /^(?:type )?[\w$]+(?: as ([\w$]+))?$/;

/** The statement that these lines are; undefined when they are none or hold anything unusual, such as a comment. */
export function typeScriptImport(lines: readonly string[]): ImportStatement | undefined {
  const match = STATEMENT.exec(lines.join(' ').replace(/\s+/g, ' ').trim());
  const { type = '', first, space, named, from, module = '', end = '' } = match?.groups ?? {};
  if (!match || (from === undefined) !== [first, space, named].every((part) => part === undefined))
    return undefined;
  const names = [...[first, space].filter((part) => part !== undefined).map(outside), ...namesIn(named)];
  if (!names.every((name) => name !== undefined)) return undefined;
  const isMultiline = lines.length > 1;
  return {
    head: `${type}${module.slice(1, -1)}${space === undefined ? '' : ' *'}`,
    names: from === undefined ? [{ text: '', local: undefined }] : names,
    lines,
    print: (wanted, width) =>
      print(wanted, { start: `import ${type}`, tail: ` from ${module}${end}`, isMultiline, width }),
  };
}

/** The statement that passes names of another module on, `export { Line } from './types.js';`, which binds none of them. */
export function typeScriptReexport(lines: readonly string[]): ImportStatement | undefined {
  const match = PASSED_ON.exec(lines.join(' ').replace(/\s+/g, ' ').trim());
  const { type = '', named, module = '', end = '' } = match?.groups ?? {};
  const names = namesIn(named);
  if (!match || !names.every((name) => name !== undefined)) return undefined;
  const isMultiline = lines.length > 1;
  return {
    head: `export ${type}${module.slice(1, -1)}`,
    names: names.map(({ text }) => ({ text, local: undefined })),
    lines,
    print: (wanted, width) =>
      print(wanted, { start: `export ${type}`, tail: ` from ${module}${end}`, isMultiline, width }),
  };
}

/** The names in braces. */
function namesIn(named: string | undefined): (ImportedName | undefined)[] {
  const parts = named?.split(',').map((part) => part.trim()) ?? [];
  if (parts.at(-1) === '') parts.pop();
  return parts.map(inside);
}

/** A name that is only a type stands in braces of its own, or says so itself. */
export function typeScriptImportKey({ head }: ImportStatement, { text }: ImportedName): string {
  const isType = isOfType({ head }, { text });
  return `${head.replace(/^type /, '')} ${isType ? 'type ' : ''}${text.replace(/^type /, '')}`;
}

/** Whether both are of one thing, and the other one only of its type. */
export function typeScriptCovers(one: ImportOf, other: ImportOf): boolean {
  const plain = ({ statement, name }: ImportOf): string =>
    `${statement.head.replace(/^type /, '')} ${name.text.replace(/^type /, '')}`;
  const [isType, isOtherType] = [one, other].map(({ statement, name }) => isOfType(statement, name));
  return !isType && isOtherType === true && plain(one) === plain(other);
}

function isOfType({ head }: Pick<ImportStatement, 'head'>, { text }: Pick<ImportedName, 'text'>): boolean {
  return head.startsWith('type ') || text.startsWith('type ');
}

/** The default name, or `* as name`. */
function outside(text: string): ImportedName {
  return { text: text.startsWith('*') ? text : `default ${text}`, local: text.replace('* as ', '') };
}

function inside(text: string): ImportedName | undefined {
  const match = NAME.exec(text);
  return match ? { text, local: match[1] ?? text.replace('type ', '') } : undefined;
}

interface Style {
  /** The statement as far as its names. */
  start: string;
  tail: string;
  isMultiline: boolean;
  width: number;
}

function print(names: readonly ImportedName[], { start, tail, isMultiline, width }: Style): string[] {
  const isOutside = ({ text }: ImportedName): boolean => text.startsWith('default ') || text.startsWith('* ');
  const before = names.filter(isOutside).map(({ text }) => text.replace('default ', ''));
  const named = names.filter((name) => !isOutside(name)).map(({ text }) => text);
  if (named.length === 0) return [`${start}${before.join(', ')}${tail}`];
  const brackets = [verbatim(`${start}${[...before, '{'].join(', ')}`), verbatim(`}${tail}`)] as const;
  const rule = { last: code`,`, pad: line, isBroken: isMultiline };
  const list = bracketed(brackets, named.map(verbatim), rule);
  return printDoc(list, { width, measure: ({ length }) => length, step: '  ' }).split('\n');
}
