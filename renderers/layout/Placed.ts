import type { Doc } from './Doc.js';

/** A document that stands in no group but broken ones. */
export interface Placed {
  doc: Doc;
  /** What the lines that begin in it begin with. */
  indent: string;
}

/** Puts the parts of a document on a stack, the first one on top. */
export function pushParts(stack: Placed[], parts: readonly Doc[], { indent }: Placed): void {
  for (let at = parts.length - 1; at >= 0; at--) {
    const doc = parts[at];
    if (doc !== undefined && doc !== '') stack.push({ doc, indent });
  }
}

/** Whether a document is a list, which is printed part by part. */
export function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
