import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import type { Language } from '../../renderers/language/Language.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { readBase } from '../workspace/base/BaseStore.js';
import type { Tree } from '../tree/Tree.js';
import { fingerprintText } from '../source/fingerprint.js';
import { normaliseText } from '../tree/fingerprint.js';
import { filePlace, pathDiagnostic } from '../tree/pathDiagnostic.js';
import { confineArtifact, seeFile, type SeenFile } from '../tree/seeFile.js';
import type { LockEntry } from '../workspace/lock/Lock.js';
import type { LockedFile } from '../workspace/lock/LockEditor.js';
import type { Side } from './merge/MergeInput.js';
import { tidyImports } from './merge/imports/tidyImports.js';
import { mergeTexts } from './merge/mergeTexts.js';
import { conflictsIn, takeSide } from './merge/resolveConflicts.js';
import { syntaxProblem } from './merge/syntax/syntaxProblem.js';
import type { Change } from '../workspace/transaction/Change.js';
import { asidePath } from './policy/pendingConflict.js';

/** A side for every conflict of a file, or the file as a person merged it by hand. */
export type Resolution = Side | 'by-hand';

export interface Resolved {
  /** What the lock remembers from now on. */
  entry: LockEntry;
  changes: Change[];
}

/**
 * Resolves the conflict of one file. Conflicts that are open are taken from one side; what a person changed elsewhere
 * stays, but for imports that archc wrote and that stand twice or are not used any more. A file that would not parse is refused. The text before goes to the trash if another one replaces it. A diagnostic says what is still to be done.
 */
export async function resolveConflict(
  tree: Tree,
  { key, entry }: LockedFile,
  resolution: Resolution,
): Promise<Resolved | Diagnostic> {
  const { path, conflict } = entry;
  const seen = look(tree, path);
  if ('code' in seen) return seen;
  const asideFile = look(tree, asidePath(path));
  const aside = 'code' in asideFile ? undefined : asideFile;
  const text = Buffer.from(seen.bytes).toString('utf8');
  // Of a language that an adapter of the project brought nothing is known here: its code does not run to settle a conflict.
  const language = builtinLanguages.of(key.slice(0, key.indexOf(':')));
  const settled = aside
    ? await mergeAgain(tree, entry, text, language, resolution)
    : settleMarkers(path, text, resolution);
  if (typeof settled !== 'string') return settled;
  const resolved = tidyImports(
    settled,
    { base: readBase(tree, entry.base ?? ''), generated: readBase(tree, conflict ?? '') },
    language,
    resolution === 'by-hand' ? undefined : resolution,
  );
  const problem = await syntaxProblem(normaliseText(resolved), language);
  if (problem !== undefined) {
    const where = `resolved like this it would not parse: ${problem.replace(/[.]$/, '')}`;
    return { code: 'ARC5010', params: { path, where }, place: filePlace(path) };
  }
  const changes: Change[] = [];
  if (resolved !== text)
    changes.push({
      kind: 'write',
      path,
      text: () => resolved,
      expect: seen.hash,
      mode: seen.mode,
      trash: true,
    });
  if (aside) changes.push({ kind: 'remove', path: asidePath(path), expect: aside.hash });
  const { conflict: _resolved, ...rest } = entry;
  const hashes = fingerprintText(resolved, language.id, builtinLanguages);
  return { entry: { ...rest, ...hashes, ...(conflict === undefined ? {} : { base: conflict }) }, changes };
}

function look(tree: Tree, path: string): SeenFile | Diagnostic {
  const target = confineArtifact(tree, path);
  if ('code' in target) return pathDiagnostic(path, target);
  const seen = seeFile(target) ?? { code: 'ARC5007' as const, reason: 'it is not there any more' };
  return 'code' in seen ? pathDiagnostic(path, seen) : seen;
}

/** The file has no markers: the merge is done once more, in favour of a side. */
async function mergeAgain(
  tree: Tree,
  { path, base = '', conflict = '', contract, adopted }: LockEntry,
  mine: string,
  language: Language,
  resolution: Resolution,
): Promise<string | Diagnostic> {
  if (resolution === 'by-hand') return mine;
  const [baseText, generated] = [readBase(tree, base), readBase(tree, conflict)];
  if (baseText === undefined || generated === undefined)
    return { code: 'ARC5011', params: { path, diff: '' }, place: filePlace(path) };
  const isStub = contract !== undefined && !adopted;
  const merged = await mergeTexts({ base: baseText, mine, generated, language, isStub, favour: resolution });
  if (merged.kind === 'clean') return merged.text;
  const where = `${asidePath(path)}, and taking one side everywhere would not parse`;
  return { code: 'ARC5010', params: { path, where }, place: filePlace(path) };
}

function settleMarkers(path: string, text: string, resolution: Resolution): string | Diagnostic {
  const open = conflictsIn(text);
  if (open === 0) return text;
  const settled = resolution === 'by-hand' || open === 'malformed' ? undefined : takeSide(text, resolution);
  if (settled !== undefined) return settled;
  const where = open === 'malformed' ? 'conflict markers, some of them damaged' : `${open} marked places`;
  return { code: 'ARC5010', params: { path, where }, place: filePlace(path) };
}
