import type { PatchOperation } from '../../../types/diagnostics/Diagnostic.js';
import type { Span } from '../JsonIssue.js';
import { readJson } from '../readJson.js';
import { type Container, isOnOwnLine } from './Container.js';
import { type Draft, indentAt } from './Draft.js';
import { insertItem } from './insertItem.js';
import { isOpen, type NewValue, newValue, styleAmong } from './NewValue.js';
import { printKey, type Style } from './printValue.js';
import { removeItem } from './removeItem.js';
import { sameJson } from './sameJson.js';
import { type Target, targetOf } from './Target.js';
import type { TextEdit } from './TextEdit.js';

/** The keys of the object at a pointer in their order. */
export type KeyOrder = (pointer: string) => readonly string[];

/** Why an operation cannot be performed on a document. */
export interface Refusal {
  refused: 'not-found' | 'test-failed' | 'into-itself' | 'root';
  pointer: string;
}

type Edits = TextEdit[] | Refusal;

/** The edits of an operation other than `move`. Throws a `RangeError` for a value that no document can hold. */
export function operationEdits(
  draft: Draft,
  patch: Exclude<PatchOperation, { op: 'move' }>,
  keyOrder: KeyOrder,
): Edits {
  switch (patch.op) {
    case 'add':
      return add(draft, patch.path, newValue(draft, patch.value), keyOrder);
    case 'remove':
      return remove(draft, patch.path);
    case 'replace':
      return replace(draft, patch.path, newValue(draft, patch.value));
    case 'test': {
      const span = draft.positions.value(patch.path);
      if (span === undefined) return notFound(patch.path);
      const { value = null } = readJson(draft.bare.slice(span.start, span.end));
      return sameJson(value, patch.value) ? [] : { refused: 'test-failed', pointer: patch.path };
    }
  }
}

/** Adds a value to an object, in whose place it stands if there is one, or to an array, before what is there. */
export function add(draft: Draft, path: string, added: NewValue, keyOrder: KeyOrder): Edits {
  if (path === '') return replace(draft, path, added);
  const target = targetOf(draft, path);
  if (target === undefined) return notFound(path);
  const { container, name, item } = target;
  if (!container.isArray && item !== undefined) return replace(draft, path, added);
  const index = container.isArray ? target.index : placeOf(container, name, keyOrder(container.pointer));
  const key = container.isArray ? '' : printKey(name, draft.layout);
  return insertItem(
    draft,
    container,
    index,
    (style) => key + added.print(styleAmong(draft, container, added, style)),
  );
}

export function remove(draft: Draft, path: string): Edits {
  if (path === '') return { refused: 'root', pointer: path };
  const target = targetOf(draft, path);
  return target?.item === undefined ? notFound(path) : removeItem(draft, target.container, target.index);
}

function replace(draft: Draft, path: string, added: NewValue): Edits {
  const span = draft.positions.value(path);
  if (span === undefined) return notFound(path);
  const style = styleInstead(draft, span, added, targetOf(draft, path));
  return [{ ...span, text: added.print(style) }];
}

/** A container stays as open or closed as it was. Another value becomes what a new one would be in its place. */
function styleInstead(draft: Draft, span: Span, added: NewValue, target: Target | undefined): Style {
  const indent = indentAt(draft, span.start);
  const isContainer = /^[[{]/.test(draft.text.charAt(span.start)) && span.end - span.start > 2;
  if (isContainer) return { open: isOpen(draft, span), indent };
  if (target === undefined) return { open: true, indent };
  const { container, index } = target;
  return styleAmong(draft, container, added, { open: isOnOwnLine(draft, container, index), indent });
}

/** Where the order of keys puts a new member: after the last that comes before it, else before all that come after. */
function placeOf({ items }: Container, name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  if (rank < 0) return items.length;
  const ranks = items.map((item) => order.indexOf(item.name));
  const before = ranks.findLastIndex((other) => other >= 0 && other < rank);
  if (before >= 0) return before + 1;
  const after = ranks.findIndex((other) => other > rank);
  return after < 0 ? items.length : after;
}

function notFound(pointer: string): Refusal {
  return { refused: 'not-found', pointer };
}
