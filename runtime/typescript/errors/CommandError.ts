/**
 * The base of every error a command may report to its caller: a stable `code`, a message safe to
 * show, and typed `data` (undefined for errors without fields).
 *
 * Caveat: in a subclass that does not set it, `name` is the class name at run time, so a minifier
 * that renames classes changes it. Programs compare `code`.
 */
export class CommandError<Code extends string = string, Data = unknown> extends Error {
  readonly code: Code;
  readonly data: Data;

  constructor(code: Code, message: string, data: Data, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.data = data;
  }
}
