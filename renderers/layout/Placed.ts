import type { Doc } from './Doc.js';

/** A document and how it is to be printed. */
export interface Placed {
  doc: Doc;
  /** Whether the group around it is broken. */
  isBroken: boolean;
  /** What the lines that begin in it begin with. */
  indent: string;
}

/** Puts the parts of a document on a stack, the first one on top. */
export function pushParts(stack: Placed[], parts: readonly Doc[], { isBroken, indent }: Placed): void {
  for (const doc of parts.toReversed()) stack.push({ doc, isBroken, indent });
}

/** Whether a document is a list, which is printed part by part. */
export function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
