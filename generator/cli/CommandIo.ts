/** What a command sees of the process. Tests and the second bin give their own. */
export interface CommandIo {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  readStdin(): Promise<string>;
  stdout: { write(text: string): void; isTerminal: boolean };
  stderr: { write(text: string): void; isTerminal: boolean };
}
