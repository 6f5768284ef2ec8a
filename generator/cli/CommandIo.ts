/** What a command sees of the process. Tests and the second bin give their own. */
export interface CommandIo {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** Of standard input that is larger than any file that is read, no more than shows that it is. */
  readStdin(): Promise<string>;
  stdout: { write(text: string): void; isTerminal: boolean };
  stderr: { write(text: string): void; isTerminal: boolean };
  /** Asks whoever sits at the terminal, and gives a line. Missing where nobody does, or nobody should be waited for. */
  ask?: (question: string) => Promise<string>;
  /**
   * Calls back, once, when the process is asked to end or nobody reads its output any more. Until the returned function
   * is called such a signal does nothing else; a second one ends the process. Missing where there is no process to end.
   */
  onInterrupt?: (listener: () => void) => () => void;
}
