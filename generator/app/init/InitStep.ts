import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { type PersonFile, seePersonFile } from '../../workspace/transaction/personFiles.js';

/** What became of a file. */
export interface InitStep {
  path: string;
  outcome: 'created' | 'updated' | 'kept';
  /** What a person has to do where archc must not. */
  note?: string;
}

export interface PlannedStep extends InitStep {
  file: PersonFile;
  /** Missing when the file is kept. */
  text?: string;
}

/** A file that is kept when there is one. */
export function create(root: string, path: string, text: string): PlannedStep | Diagnostic {
  const file = seePersonFile(root, path);
  if ('code' in file) return file;
  return file.current ? { path, outcome: 'kept', file } : { path, outcome: 'created', file, text };
}

/** A file of lines that gains those that it lacks. `has` says what a line of the file makes needless. */
export function addLines(
  root: string,
  path: string,
  lines: readonly string[],
  has: (line: string, wanted: string) => boolean,
): PlannedStep | Diagnostic {
  const step = create(root, path, `${lines.join('\n')}\n`);
  if ('code' in step || !step.file.current) return step;
  const text = textOf(step);
  const known = text.split(/\r?\n/).map((line) => line.trim());
  const missing = lines.filter((wanted) => !known.some((line) => has(line, wanted)));
  if (missing.length === 0) return step;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const start = text === '' || text.endsWith('\n') ? text : text + end;
  return { ...step, outcome: 'updated', text: start + missing.map((line) => line + end).join('') };
}

/** What a file says that is there. */
export function textOf({ file }: PlannedStep): string {
  return file.current ? Buffer.from(file.current.bytes).toString('utf8') : '';
}
