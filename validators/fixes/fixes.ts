import type { Fix, PatchOperation } from '../../types/diagnostics/Diagnostic.js';
import type { JsonValue } from '../../types/Json.js';
import { childPointer } from '../source/pointer.js';

/** A fix as a member of a diagnostic; nothing when there is none, or more than one way to mend it. */
export type MaybeFix = { fix?: Fix };

/** Another value in the place of one. `old` is what must still be there; without it, anything. */
export function replaceFix(pointer: string, value: JsonValue, old?: JsonValue): { fix: Fix } {
  const test: PatchOperation[] = old === undefined ? [] : [{ op: 'test', path: pointer, value: old }];
  return {
    fix: {
      title: `Write ${JSON.stringify(value)}`,
      patch: [...test, { op: 'replace', path: pointer, value }],
    },
  };
}

/** What was meant, if something close is known, in the place of a value. */
export function suggestionFix(pointer: string, suggestion: string | undefined): MaybeFix {
  return suggestion === undefined ? {} : replaceFix(pointer, suggestion);
}

/** Another key for a member of an object that has none of that name yet. */
export function renameFix(parent: string, object: object, key: string, name: string | undefined): MaybeFix {
  if (name === undefined || name === key || Object.hasOwn(object, name)) return {};
  const patch: PatchOperation[] = [
    { op: 'move', from: childPointer(parent, key), path: childPointer(parent, name) },
  ];
  return { fix: { title: `Rename '${key}' to '${name}'`, patch } };
}
