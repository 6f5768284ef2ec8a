import type { Span } from './JsonIssue.js';
import type { SpanTree } from './SpanTree.js';
import { childPointer, pointerParts } from './pointer.js';

/** A member or an element of a container. */
export interface ChildSpans {
  /** The decoded key, or the index. */
  name: string;
  /** With its quotes; `undefined` for an element. */
  key: Span | undefined;
  value: Span;
}

/**
 * Where every value of a JSON text is, by JSON pointer. Nothing is indexed before the first question: then the
 * containers on the way are, once each. Of a duplicate key the last value counts, as it does in the value read.
 * After a syntax or depth issue it knows what was read until then.
 */
export class Positions {
  readonly #spans: SpanTree;
  readonly #children = new Map<number, Map<string, number>>();

  constructor(spans: SpanTree) {
    this.#spans = spans;
  }

  /** The span of the value, with its quotes or brackets; `undefined` when there is none at the pointer. */
  value(pointer: string): Span | undefined {
    const found = this.#resolve(pointer);
    return found?.pointer === pointer ? this.#spans.value(found.node) : undefined;
  }

  /** The span of the member's key with its quotes; `undefined` for the root, elements and missing members. */
  key(pointer: string): Span | undefined {
    const found = this.#resolve(pointer);
    return found?.pointer === pointer ? this.#spans.key(found.node) : undefined;
  }

  /** The longest prefix of the pointer at which there is a value; `undefined` when no value was read at all. */
  nearest(pointer: string): string | undefined {
    return this.#resolve(pointer)?.pointer;
  }

  /** What is in the container at the pointer, in the order of the text; `undefined` when there is no value. */
  children(pointer: string): ChildSpans[] | undefined {
    const found = this.#resolve(pointer);
    if (found?.pointer !== pointer) return undefined;
    return [...this.#spans.children(found.node)].map(([name, child]) => {
      return { name, key: this.#spans.key(child), value: this.#spans.value(child) };
    });
  }

  #resolve(pointer: string): { node: number; pointer: string } | undefined {
    if (this.#spans.empty) return undefined;
    let found = { node: 0, pointer: '' };
    for (const part of pointerParts(pointer) ?? []) {
      const node = this.#childrenOf(found.node).get(part);
      if (node === undefined) break;
      found = { node, pointer: childPointer(found.pointer, part) };
    }
    return found;
  }

  #childrenOf(node: number): Map<string, number> {
    let children = this.#children.get(node);
    if (children === undefined) {
      children = new Map(this.#spans.children(node));
      this.#children.set(node, children);
    }
    return children;
  }
}
