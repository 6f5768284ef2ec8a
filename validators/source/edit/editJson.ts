import type { PatchOperation } from '../../../types/diagnostics/Diagnostic.js';
import type { JsonIssue } from '../JsonIssue.js';
import { type Draft, readDraft } from './Draft.js';
import type { EditProblem } from './EditProblem.js';
import { movedValue } from './NewValue.js';
import { add, type KeyOrder, operationEdits, type Refusal, remove } from './operationEdits.js';
import { targetOf } from './Target.js';
import { applyEdits, type TextEdit } from './TextEdit.js';

export interface EditOptions {
  /** The text may have `//` and block comments, which are kept. Without this they are no JSON. */
  comments?: boolean;
  /** A new member goes where the order of the keys of its object puts it; last without one. */
  keyOrder?: KeyOrder;
}

/** The new text, or why there is none. */
export type EditResult = { text: string } | { problem: EditProblem };

/**
 * Applies a JSON patch (RFC 6902: add, remove, replace, move, test) to the text of a document: all operations, in order,
 * or none.
 *
 * The value of the new text is the patched value of the old one. Text that no operation is about stays the same to the
 * byte: line ends, byte order mark, and how numbers and strings are spelt. What is new is laid out as its neighbours
 * are; what moves keeps its spelling. A key that changes its name in its object stays where it is.
 *
 * Never throws. Reads the text once for each operation.
 */
export function editJson(
  text: string,
  operations: readonly PatchOperation[],
  { comments = false, keyOrder = () => [] }: EditOptions = {},
): EditResult {
  let draft = readDraft(text, comments);
  if ('kind' in draft) return { problem: { kind: 'unreadable', issue: draft } };
  for (const [operation, patch] of operations.entries()) {
    const next = perform(draft, patch, { comments, keyOrder });
    if ('refused' in next) return { problem: { kind: next.refused, operation, pointer: next.pointer } };
    if ('reason' in next)
      return { problem: { kind: 'bad-value', operation, pointer: patch.path, reason: next.reason } };
    draft = next;
  }
  return { text: draft.text };
}

type Outcome = Draft | Refusal | JsonIssue | { reason: string };

function perform(draft: Draft, patch: PatchOperation, options: Required<EditOptions>): Outcome {
  try {
    if (patch.op === 'move') return move(draft, patch, options);
    return redraft(draft, operationEdits(draft, patch, options.keyOrder), options);
  } catch (error) {
    if (error instanceof RangeError) return { reason: error.message };
    throw error;
  }
}

function move(
  draft: Draft,
  { from, path }: PatchOperation & { op: 'move' },
  options: Required<EditOptions>,
): Outcome {
  const source = targetOf(draft, from);
  if (source?.item === undefined) return { refused: from === '' ? 'root' : 'not-found', pointer: from };
  if (path === from) return draft;
  if (path.startsWith(`${from}/`)) return { refused: 'into-itself', pointer: path };
  const target = targetOf(draft, path);
  const { key } = source.item;
  if (
    key !== undefined &&
    target?.container.pointer === source.container.pointer &&
    target.item === undefined
  )
    return redraft(draft, [{ ...key, text: JSON.stringify(target.name) }], options);
  const value = movedValue(draft, source.item.value);
  const without = redraft(draft, remove(draft, from), options);
  return 'positions' in without
    ? redraft(without, add(without, path, value, options.keyOrder), options)
    : without;
}

function redraft(
  draft: Draft,
  edits: TextEdit[] | Refusal,
  { comments }: Required<EditOptions>,
): Draft | JsonIssue | Refusal {
  if ('refused' in edits) return edits;
  return edits.length === 0 ? draft : readDraft(applyEdits(draft.text, edits), comments);
}
