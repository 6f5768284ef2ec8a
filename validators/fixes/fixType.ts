import type { PatchOperation } from '../../types/diagnostics/Diagnostic.js';
import { childPointer } from '../source/pointer.js';
import type { SpecSource } from '../source/SpecSource.js';
import { parseType } from '../typelang/parseType.js';
import type { TypeIssue } from '../typelang/TypeIssue.js';
import { type MaybeFix, replaceFix } from './fixes.js';

interface Part {
  start: number;
  end: number;
}

/** The repair of a type that has no place in the type language, where the remedy says what to write instead. */
export function fixRefused(source: SpecSource, pointer: string, type: string, issue: TypeIssue): MaybeFix {
  if (issue.kind !== 'refused') return {};
  if (issue.construct === 'undefined') return fixUndefined(source, pointer, type, issue);
  const { write, start } = issue;
  if (write === undefined) return {};
  const takesArguments = write === 'Record' || write === 'Array';
  if (takesArguments && !/^\s*</.test(type.slice(issue.end))) return {};
  const both = /true\s*\|\s*false|false\s*\|\s*true/y;
  both.lastIndex = start;
  const end = write === 'boolean' && both.test(type) ? both.lastIndex : issue.end;
  return fixPart(pointer, type, { start, end }, write);
}

/** Another name in a type expression, in the place of one that starts at an offset; its type arguments stay. */
export function fixName(
  source: SpecSource,
  pointer: string,
  { start, name }: { start: number; name: string },
  meant: string | undefined,
): MaybeFix {
  const type = stringAt(source, pointer);
  const end = start + name.length;
  if (meant === undefined || type?.slice(start, end) !== name) return {};
  return fixPart(pointer, type, { start, end }, meant);
}

/** A name without type arguments, in the place of one that has some. */
export function fixArguments(source: SpecSource, pointer: string, part: Part, name: string): MaybeFix {
  const type = stringAt(source, pointer);
  if (type?.slice(part.start).startsWith(name) !== true) return {};
  return fixPart(pointer, type, part, name);
}

function fixPart(pointer: string, type: string, { start, end }: Part, text: string): MaybeFix {
  const value = type.slice(0, start) + text + type.slice(end);
  const parsed = parseType(value);
  // The next mistake may stand behind this one.
  const isMended = parsed.ok || parsed.issue.start >= start + text.length;
  return isMended && value !== type ? replaceFix(pointer, value, type) : {};
}

/** `T | undefined` as the whole type of a field: the field is optional. */
function fixUndefined(source: SpecSource, pointer: string, type: string, { start, end }: Part): MaybeFix {
  const field = pointer.replace(/\/type$/, '');
  const before = type.slice(0, start);
  const isNested = /[([{<]/.test(before.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, ''));
  if (field === pointer || isNested || !isField(field)) return {};
  const rest = /\|\s*$/.test(before)
    ? before.replace(/\s*\|\s*$/, '') + type.slice(end)
    : before + type.slice(end).replace(/^\s*\|\s*/, '');
  const { fix } = rest === '' ? {} : fixPart(pointer, type, { start: 0, end: type.length }, rest);
  if (fix === undefined || source.document.positions.value(childPointer(field, 'optional')) !== undefined)
    return {};
  const optional: PatchOperation = { op: 'add', path: childPointer(field, 'optional'), value: true };
  return { fix: { title: `${fix.title} and "optional": true`, patch: [...fix.patch, optional] } };
}

/** Variants and methods have a type too, and cannot be optional. */
function isField(pointer: string): boolean {
  return /^\/(?:params|results)\/\d+$/.test(pointer) || /\/fields\/[^/]*$/.test(pointer);
}

function stringAt(source: SpecSource, pointer: string): string | undefined {
  const span = source.document.positions.value(pointer);
  if (span === undefined || source.text.charAt(span.start) !== '"') return undefined;
  return JSON.parse(source.text.slice(span.start, span.end)) as string;
}
