import type { Diagnostic, Place } from '../../types/diagnostics/Diagnostic.js';
import type { PathProblem } from './pathProblem.js';

/** A path problem as the diagnostic that it is. `place` is the spec if a spec asked for the path, else the file. */
export function pathDiagnostic(
  path: string,
  problem: PathProblem,
  place: Place = filePlace(path),
): Diagnostic {
  switch (problem.code) {
    case 'ARC5002':
      return { code: 'ARC5002', params: { path }, place };
    case 'ARC5003':
      return { code: 'ARC5003', params: { path, link: problem.link }, place };
    case 'ARC5007':
      return { code: 'ARC5007', params: { path, reason: problem.reason }, place };
  }
}

/** A place that points at a whole file. */
export function filePlace(path: string): Place {
  return { file: path, pointer: '' };
}
