/** What of a generated package a driver decodes and encodes. */
export interface DrivenCommand {
  /** Name of the command; its params are what travels. */
  name: string;
}

/** How to start a driver that was built. */
export interface DriverProgram {
  command: string;
  args: readonly string[];
  cwd: string;
}

/**
 * A language as the tests see it: how to check what archc generates for it, and how to drive that. One implementation
 * per language; the conformance matrix, the fuzzer and the tests of the adapter use nothing else.
 *
 * A driver reads lines from stdin, each `<command name>\t<JSON text without line breaks>`: it decodes the text as the
 * params of the command, encodes that again, decodes its own text and compares the two values. For each line, in order,
 * it writes one line, and flushes it:
 *
 * - `ok\t<JSON text without line breaks>`, what it encoded;
 * - `printed\t<text without line breaks>`, see below;
 * - `refused\t<message>`, when decoding the text from stdin failed as the package documents it;
 * - `broken\t<message>`, when anything else went wrong: encoding failed, or the two values differ.
 *
 * A line `print <command name>\t<JSON text>` asks for something else: what the decoded value shows of itself, by every way
 * that people and loggers of the language take (`{:?}`; `print`, `dump`; `repr`; `toString`; `console.log`, `JSON.stringify`),
 * one after the other, line breaks as blanks.
 */
export interface LanguageToolchain {
  language: 'typescript' | 'rust' | 'swift' | 'kotlin' | 'python' | 'c' | 'proto';
  /** The adapter that generates the package. */
  adapter: string;
  /** Commands that this machine lacks for it; empty when all are here. */
  missing(): readonly string[];
  /**
   * Compiles what archc generated below `project`, warnings being errors, and runs the language's linter and formatter
   * over it. Gives what these had to say; empty when they were content.
   */
  complaints(project: string): Promise<string>;
  /** Runs the generated package's own tests. Gives what failed; empty when all passed and there was at least one. */
  testFailures(project: string): Promise<string>;
  /** Builds a driver; it throws with the compiler's output. Undefined for a language that claims no JSON. */
  buildDriver?(project: string, commands: readonly DrivenCommand[]): Promise<DriverProgram>;
  /**
   * Compiles programs that use the package below `project`, which `complaints` has compiled, with warnings of deprecation
   * on; where the platform warns at run time, it runs them. Each is a file by its key (`cases/<key>/uses/<language>.*`), all
   * are compiled at once. Gives the lines, from 1, of which was warned; it throws with the compiler's output when a
   * program does not compile. Undefined while the language has no such proof: unproved.ts must then say so.
   */
  deprecationWarnings?(
    project: string,
    programs: ReadonlyMap<string, string>,
  ): Promise<ReadonlyMap<string, readonly number[]>>;
}
