import type { Path } from './Path.js';
import { refuse, refuseKind } from './refuse.js';

const DEEPEST = 128;

/** Refuses to enter one more array or object below the 128th; this also ends cyclic values. */
export function enter(at: Path | undefined): void {
  if ((at?.depth ?? 0) >= DEEPEST) refuse(at, 'depth', `Nested deeper than ${DEEPEST} levels.`);
}

/** The value as an object with unknown members; arrays and null are refused. */
export function readObject(value: unknown, at: Path | undefined, wanted: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuseKind(at, wanted, value);
  enter(at);
  return value as Record<string, unknown>;
}

/** Like readObject, and refuses instances of classes (Map, Date …), which would read as empty. */
export function readPlainObject(
  value: unknown,
  at: Path | undefined,
  wanted: string,
): Record<string, unknown> {
  const object = readObject(value, at, wanted);
  const prototype: unknown = Object.getPrototypeOf(object);
  // Another realm (iframe, vm) has its own Object.prototype, so compare shape and not identity.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    refuse(at, 'type', `Expected ${wanted}, found an instance of a class.`);
  }
  return object;
}

/** An array; its length may still be anything. */
export function readArray(value: unknown, at: Path | undefined, wanted: string): readonly unknown[] {
  if (!Array.isArray(value)) refuseKind(at, wanted, value);
  enter(at);
  return value;
}

/** The object's own property, or undefined: what its prototype has does not count. */
export function getOwn(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Sets an own property. Plain assignment to `__proto__` would replace the prototype instead. */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  } else {
    target[key] = value;
  }
}
