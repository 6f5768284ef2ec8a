const shown = '<redacted>';
const inspect = Symbol.for('nodejs.util.inspect.custom');

/** Beside the objects: not even a debugger that shows private and hidden properties finds a value here. */
const values = new WeakMap<Secret<unknown>, unknown>();

/**
 * A value that does not show itself: consoles, templates, `JSON.stringify` and loggers print
 * `<redacted>`. Fields that a spec calls `sensitive` hold one; `reveal` gives what is inside.
 *
 * Caveats: only a codec sends the value, `JSON.stringify` and `structuredClone` lose it. Deep
 * equality sees any two secrets as equal: compare what they reveal.
 */
export class Secret<T> {
  constructor(value: T) {
    values.set(this, value);
    Object.freeze(this);
  }

  /** The value itself. What is done with it from here on is up to the caller. */
  reveal(): T {
    // The constructor is the only one to set it.
    return values.get(this) as T;
  }

  toString(): string {
    return shown;
  }

  toJSON(): string {
    return shown;
  }

  /** What `console.log` of Node asks for; other platforms never call it. */
  [inspect](): string {
    return shown;
  }
}
