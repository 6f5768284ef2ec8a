import { fieldPath } from '../fieldPath.js';
import { below } from './changes.js';

/** Where a value lies in an accepted one. */
export interface Spot {
  /** Index of the accepted case that it lies in. */
  from: number;
  /** As JSON pointer. */
  pointer: string;
  /** As the runtimes print it. */
  path: string;
  /** Of unions that it lies in, which variant they have; for titles. */
  variant: string;
  /** It lies below a sensitive value: how much of the way is told is up to the language, for keys may be secret too. */
  isSecret: boolean;
  /** It is the sensitive value. */
  isSensitive: boolean;
}

/** The first accepted value as a whole, or another one. */
export function root(from: number): Spot {
  return { from, pointer: '', path: '', variant: '', isSecret: false, isSensitive: false };
}

/** A member of the object at a spot; one that is sensitive itself is told of like any other. */
export function member(spot: Spot, key: string, isSensitive = false): Spot {
  return inside(spot, below(spot.pointer, key), pathOf(spot, key), isSensitive);
}

export function item(spot: Spot, index: number): Spot {
  return inside(spot, below(spot.pointer, index), `${spot.path}[${index}]`, false);
}

/** Each key is named: a copy of a spot takes several times as long, and there is one for every field of every type. */
function inside(spot: Spot, pointer: string, path: string, isSensitive: boolean): Spot {
  return {
    from: spot.from,
    pointer,
    path,
    variant: spot.variant,
    isSecret: spot.isSecret || spot.isSensitive,
    isSensitive,
  };
}

/** Whether what lies below a spot is secret. */
export function hidesInside({ isSecret, isSensitive }: Spot): boolean {
  return isSecret || isSensitive;
}

export function pathOf({ path }: Spot, key: string): string {
  const name = fieldPath(key);
  return path === '' || name.startsWith('[') ? `${path}${name}` : `${path}.${name}`;
}

/** How titles call a spot. */
export function titleOf({ path, variant }: Spot): string {
  return `${path === '' ? 'the whole' : path}${variant}`;
}
