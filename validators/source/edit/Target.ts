import { pointer, pointerParts } from '../pointer.js';
import { type Container, containerAt, type Item } from './Container.js';
import type { Draft } from './Draft.js';

/** A place in a container that an operation is about. */
export interface Target {
  container: Container;
  /** The key, or the index as the pointer has it. */
  name: string;
  /** Of the item; where there is none, past the last. */
  index: number;
  /** `undefined` where one may be added. */
  item: Item | undefined;
}

const INDEX = /^(?:0|[1-9]\d*)$/;

/** The place that a pointer names below the root; `undefined` when it has no container, or is no place in that. */
export function targetOf(draft: Draft, path: string): Target | undefined {
  const parts = pointerParts(path);
  const name = parts?.at(-1);
  if (parts === undefined || name === undefined) return undefined;
  const container = containerAt(draft, pointer(parts.slice(0, -1)));
  const index = container && indexOf(container, name);
  if (container === undefined || index === undefined) return undefined;
  return { container, name, index, item: container.items[index] };
}

/** In an array `-` is past the last element, and so is the index that comes next. */
function indexOf({ items, isArray }: Container, name: string): number | undefined {
  if (!isArray) {
    const found = items.findIndex((item) => item.name === name);
    return found < 0 ? items.length : found;
  }
  const index = name === '-' ? items.length : INDEX.test(name) ? Number(name) : -1;
  return index < 0 || index > items.length ? undefined : index;
}
