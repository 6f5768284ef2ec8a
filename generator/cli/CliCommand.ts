import type { CommandIo } from './CommandIo.js';
import type { Deliver, Report } from './Report.js';

/** A command as data: what its help says, what it takes, and where its code is. */
export interface CliCommand {
  name: string;
  /** One line, without a full stop. */
  summary: string;
  argument?: CliArgument;
  /** In the order of the help. */
  options: readonly CliOption[];
  /** Loads what the command does, which is not done before it runs. */
  load: () => Promise<RunCommand>;
}

export interface CliArgument {
  name: string;
  /** How many there may be. */
  count: 'one' | 'optional' | 'any' | 'some';
}

export interface CliOption {
  /** As it is written, with its value if it takes one: `--out <dir>`. */
  flags: string;
  summary: string;
  /** It may be given more than once. */
  isMany?: true;
  /** The values that it takes; any text unless told. */
  choices?: readonly string[];
  /** Its value when it is not given. */
  preset?: string;
}

/**
 * Does a command. It gives its report, or says that it delivered its reports by itself and how it ended.
 * `flags` are by name: `--dry-run` is `dryRun`.
 */
export type RunCommand = (call: CommandCall) => Promise<Report | 'interrupted' | 'delivered'> | Report;

export interface CommandCall {
  io: CommandIo;
  args: readonly string[];
  /** By the options of the row; the code of a command says what it takes them for. */
  flags: object;
  deliver: Deliver;
}
