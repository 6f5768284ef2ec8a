import type { StageStats } from '../../compile/StageClock.js';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { LockOwner } from '../../workspace/mutex/owners.js';
import type { GenerateOptions, GenerateResult } from '../generate.js';

/** What a worker is asked: one run of `generate`. */
export interface WorkerRequest {
  /** The folder of the project. */
  root: string;
  /** The folder of the output. */
  output: string;
  /** What is wrong with the call; it is reported with what is wrong with the project. */
  problems: Diagnostic[];
  options: Omit<GenerateOptions, 'output' | 'clock' | 'onLarge'>;
  /** How long to wait for another run, milliseconds. */
  patience: number;
}

/** What a worker says. */
export type WorkerMessage =
  /** It waits for another run to end. */
  | { kind: 'waiting'; holder: LockOwner }
  /** It is done, and says nothing after that. */
  | { kind: 'done'; result: GenerateResult; stages: readonly StageStats[] };
