import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { errorReason, isSystemError } from '../../tree/errorReason.js';
import { pathDiagnostic } from '../../tree/pathDiagnostic.js';
import type { PathProblem } from '../../tree/pathProblem.js';

/** A step that must not or could not be done. Thrown inside a commit only, where it becomes a diagnostic. */
export class StepFailure extends Error {
  readonly path: string;
  readonly problem: PathProblem;

  constructor(path: string, problem: PathProblem, cause?: unknown) {
    super(problem.code === 'ARC5007' ? problem.reason : problem.code, { cause });
    this.name = 'StepFailure';
    this.path = path;
    this.problem = problem;
  }

  /** What the system refused at this path, as a failure; any other error as it is, because it is a defect. */
  static of(path: string, error: unknown): unknown {
    return isSystemError(error)
      ? new StepFailure(path, { code: 'ARC5007', reason: errorReason(error) }, error)
      : error;
  }
}

/** A failed step or what the system said, as a diagnostic of this path; any other error is a defect and thrown on. */
export function failureDiagnostic(path: string, error: unknown): Diagnostic {
  if (error instanceof StepFailure) return pathDiagnostic(error.path, error.problem);
  if (!isSystemError(error)) throw error;
  return pathDiagnostic(path, { code: 'ARC5007', reason: errorReason(error) });
}

/** Someone else wrote, removed or replaced a file between the look at it and the write. */
export function changedMeanwhile(path: string): StepFailure {
  return new StepFailure(path, { code: 'ARC5007', reason: 'changed while archc was running' });
}
