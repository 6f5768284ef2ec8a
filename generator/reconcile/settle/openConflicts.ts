import type { Diagnostic, Position, SourceRange } from '../../../types/diagnostics/Diagnostic.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import { splitLines } from '../../tree/TextLines.js';
import type { Span } from '../../source/Span.js';
import { normaliseText } from '../../tree/fingerprint.js';
import { statOf } from '../../tree/seeFile.js';
import type { Tree } from '../../tree/Tree.js';
import { type FileDecision, formerPath } from '../decision/FileDecision.js';
import type { Reconciliation, ReconcileRequest } from '../Reconciliation.js';
import { gitConflictsIn, hasGitMarkers } from './gitMarkers.js';
import { textAt } from './Sides.js';

/**
 * The conflicts of git that are open in files that persons write in (`ARC5017`), each file with the place of its first one. What
 * archc itself writes there, such as a literal of a spec, is none. Rejects with what the `text()` of a desired file rejects with.
 */
export async function openConflicts(
  { desired, known }: Pick<ReconcileRequest, 'desired' | 'known'>,
  { tree, decisions }: Reconciliation,
): Promise<Diagnostic[]> {
  const files = new Map(desired.map((file) => [file.path, file]));
  const found: Diagnostic[] = [];
  for (const decision of decisions) {
    const file = files.get(decision.path);
    if (!file || !isWrittenInto(decision)) continue;
    const path = formerPath(decision) ?? decision.path;
    if (known && isWithout(tree, path, known)) continue;
    const text = textAt(tree, path);
    const open = text === undefined ? [] : await notWritten(text, file);
    const [first] = open;
    if (text === undefined || !first) continue;
    const place = { file: path, pointer: '', range: rangeOf(text, first.start) };
    found.push({ code: 'ARC5017', params: { path, conflicts: open.length }, place });
  }
  return found;
}

function isWrittenInto({ ownership, action }: FileDecision): boolean {
  return (
    ownership !== 'generated' && !['create', 'remove', 'leave', 'forget', 'accept-deletion'].includes(action)
  );
}

/** What was learned of a file that did not change since spares reading it. */
function isWithout(tree: Tree, path: string, known: NonNullable<ReconcileRequest['known']>): boolean {
  const target = tree.look(path);
  if ('code' in target || !target.stats) return true;
  const learn = (): string => String(hasGitMarkers(textAt(tree, path) ?? ''));
  return known.recall(`conflicts of ${path}`, statOf(target.stats), learn) === 'false';
}

/** Those of its conflicts that archc did not write into it. */
async function notWritten(text: string, file: DesiredFile): Promise<Span[]> {
  const found = gitConflictsIn(text);
  if (found.length === 0) return found;
  const { lines } = splitLines(text);
  const written = `\n${normaliseText(await file.text())}\n`;
  return found.filter(({ start, end }) => !written.includes(`\n${lines.slice(start, end).join('\n')}\n`));
}

/** The range of a line. */
function rangeOf(text: string, at: number): SourceRange {
  const { lines, ends, bom } = splitLines(text);
  const before = lines
    .slice(0, at)
    .reduce((sum, line, index) => sum + line.length + (ends[index] ?? '').length, 0);
  const start: Position = { line: at + 1, column: 1, offset: before + (bom ? 1 : 0) };
  const { length } = lines[at] ?? '';
  return { start, end: { line: at + 1, column: length + 1, offset: start.offset + length } };
}
