import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { JsonValue } from '../../types/Json.js';

/** 0 done, 1 findings or drift, 2 usage, config, invalid spec or crash, 3 needs a person, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command has to say. One shape for all of them, shown to people as text and to tools as JSON. */
export interface Report {
  command: string;
  exitCode: ExitCode;
  /** One sentence; empty where people need none. */
  summary: string;
  data: JsonValue;
  problems: readonly Diagnostic[];
  next: readonly NextStep[];
  /** The result for people, without the problems and the next steps; ends without a line break. */
  text: string;
  /** Root of the paths in `problems`, for showing the lines they point at. */
  root: string;
  /** Texts of files that are not on disk, such as standard input. */
  sources?: ReadonlyMap<string, string>;
}

/** Something worth doing now: why, and the command or the file. */
export interface NextStep {
  why: string;
  command: string;
}

/** Takes the report of the command that ran: one, or one for each run of a watch (`line`: an envelope per line). */
export type Deliver = (report: Report, json: boolean | 'line') => void;
