import type { JsonObject, JsonValue } from '../../types/Json.js';
import type { Span } from './JsonIssue.js';
import { SpanTree } from './SpanTree.js';
import { childPointer } from './pointer.js';

/** A container that is still open, with the key of the member whose value comes next. */
interface Frame {
  parent: Frame | undefined;
  container: JsonObject | JsonValue[];
  node: number;
  depth: number;
  pointer: string;
  key: string;
  keySpan: Span | undefined;
  /** The first span of each key; built at the first duplicate only, since most objects have none. */
  firstKeys?: Map<string, Span>;
}

/** Assembles the value and its spans from the events of a reader, in the order of the text. */
export class ValueBuilder {
  readonly spans: SpanTree;
  /** The root; a fragment until the last container is closed. */
  value: JsonValue | undefined;
  #frame: Frame | undefined;

  constructor(text: string) {
    this.spans = new SpanTree(text);
  }

  /** The number of open containers. */
  get depth(): number {
    return this.#frame?.depth ?? 0;
  }

  get inArray(): boolean {
    return Array.isArray(this.#frame?.container);
  }

  /** The offset of the innermost open bracket. */
  get openedAt(): number | undefined {
    return this.#frame && this.spans.value(this.#frame.node).start;
  }

  /** The pointer of the innermost open container, or with `next` of the value that comes next in it. */
  pointer(next: boolean): string {
    const frame = this.#frame;
    if (frame === undefined) return '';
    if (!next) return frame.pointer;
    return childPointer(frame.pointer, Array.isArray(frame.container) ? frame.container.length : frame.key);
  }

  leaf(value: JsonValue, span: Span): void {
    this.spans.close(this.spans.open(span.start, this.#frame?.keySpan), span.end);
    this.#attach(value);
  }

  open(container: JsonObject | JsonValue[], start: number): void {
    const node = this.spans.open(start, this.#frame?.keySpan);
    const pointer = this.pointer(true);
    this.#attach(container);
    const depth = this.depth + 1;
    this.#frame = { parent: this.#frame, container, node, depth, pointer, key: '', keySpan: undefined };
  }

  close(end: number): void {
    if (this.#frame === undefined) return;
    this.spans.close(this.#frame.node, end);
    this.#frame = this.#frame.parent;
  }

  /** Sets the key of the next value; returns the span of the same key earlier in the object, if there is one. */
  key(key: string, span: Span): Span | undefined {
    const frame = this.#frame;
    if (frame === undefined) return undefined;
    frame.key = key;
    frame.keySpan = span;
    if (Object.hasOwn(frame.container, key)) {
      frame.firstKeys ??= this.#keysOf(frame);
      return frame.firstKeys.get(key);
    }
    frame.firstKeys?.set(key, span);
    return undefined;
  }

  #keysOf(frame: Frame): Map<string, Span> {
    const first = new Map<string, Span>();
    for (const [name, child] of this.spans.children(frame.node)) {
      const span = this.spans.key(child);
      if (span !== undefined) first.set(name, span);
    }
    return first;
  }

  #attach(value: JsonValue): void {
    const frame = this.#frame;
    if (frame === undefined) this.value = value;
    else if (Array.isArray(frame.container)) frame.container.push(value);
    else if (frame.key !== '__proto__') frame.container[frame.key] = value;
    // Assignment would set the prototype.
    else
      Object.defineProperty(frame.container, '__proto__', {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
  }
}
