import type { PatchOperation } from '../../../types/diagnostics/Diagnostic.js';
import type { JsonObject, JsonValue } from '../../../types/Json.js';
import { pointerParts } from '../../../validators/source/pointer.js';

/** Applies a JSON patch to a value as RFC 6902 says it, without a text: what an edited text must mean. It has to fit. */
export function applyPatch(value: JsonValue, patch: readonly PatchOperation[]): JsonValue {
  return patch.reduce(applyOne, value);
}

function applyOne(root: JsonValue, operation: PatchOperation): JsonValue {
  const parts = pointerParts(operation.path) ?? [];
  switch (operation.op) {
    case 'add':
      return changed(root, parts, operation.value, 'add');
    case 'replace':
      return changed(root, parts, operation.value, 'replace');
    case 'remove':
      return changed(root, parts, null, 'remove');
    case 'move': {
      const from = pointerParts(operation.from) ?? [];
      return changed(changed(root, from, null, 'remove'), parts, valueAt(root, from), 'add');
    }
    case 'test':
      return root;
  }
}

export function valueAt(root: JsonValue, parts: readonly string[]): JsonValue {
  return parts.reduce((value, part) => (value as JsonObject)[part] ?? null, root);
}

/** A copy of a value that differs at one place. */
function changed(
  root: JsonValue,
  [part, ...rest]: readonly string[],
  value: JsonValue,
  how: 'add' | 'replace' | 'remove',
): JsonValue {
  if (part === undefined) return value;
  if (Array.isArray(root)) {
    const index = part === '-' ? root.length : Number(part);
    if (rest.length > 0) return root.with(index, changed(root[index] ?? null, rest, value, how));
    return root.toSpliced(index, how === 'add' ? 0 : 1, ...(how === 'remove' ? [] : [value]));
  }
  const members = new Map(Object.entries(root as JsonObject));
  if (rest.length > 0) members.set(part, changed(members.get(part) ?? null, rest, value, how));
  else if (how === 'remove') members.delete(part);
  else members.set(part, value);
  // Unlike assignment this makes an own property of `__proto__` too.
  return Object.fromEntries(members);
}
