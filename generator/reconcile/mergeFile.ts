import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { readBase } from '../workspace/base/BaseStore.js';
import { normaliseText, sha256 } from '../tree/fingerprint.js';
import { filePlace } from '../tree/pathDiagnostic.js';
import type { MergeResult } from './merge/MergeInput.js';
import { mergeTexts } from './merge/mergeTexts.js';
import type { OnConflict } from './decide.js';
import type { SeenFile } from './FileDecision.js';
import { mergedDecision } from './mergedDecision.js';
import type { MergedFile } from './MergedFile.js';
import type { ReconcileContext, ReconciledFile } from './ReconcileContext.js';
import { unifiedDiff } from './unifiedDiff.js';

/**
 * Merges what the specs changed since the base into the file on disk. What cannot be merged goes the way that the
 * options say; a base that the store lacks is `ARC5011`. `base` is its hash.
 */
export async function mergeFile(
  context: ReconcileContext,
  file: MergedFile,
  seen: SeenFile,
  base: string,
): Promise<ReconciledFile> {
  const { desired } = file;
  const baseText = readBase(context.tree, base);
  if (baseText === undefined) return lostBase(file, seen);
  const mine = Buffer.from(seen.bytes).toString('utf8');
  const generated = await desired.text();
  const formatted = await asFormattedNow(context, desired.path, baseText);
  const result = await mergeTexts({ base: formatted, mine, generated, language: desired.id.language });
  if (result.kind === 'clean') {
    const finding = result.text === mine ? ({ action: 'keep' } as const) : ({ action: 'merge' } as const);
    const merged = { text: result.text, hash: sha256(result.text) };
    return { ...mergedDecision(file, { ...finding, disk: 'edited', seen, merged }), diagnostics: [] };
  }
  const sides = { base: formatted, mine: normaliseText(mine), generated };
  const merged = { text: result.text, hash: sha256(result.text), sides };
  const { onConflict } = context.options;
  const action = onConflict === 'abort' ? 'refuse' : onConflict === 'aside' ? 'aside' : 'conflict';
  const severity = action === 'refuse' ? 'error' : 'warning';
  const diagnostics: Diagnostic[] = [
    { ...(await conflictDiagnostic(file, seen, result, onConflict)), severity },
  ];
  return { ...mergedDecision(file, { action, disk: 'edited', seen, merged }), diagnostics };
}

/** A file whose base is lost cannot be merged: archc could not tell a person's lines from its own. */
export async function lostBase(file: MergedFile, seen: SeenFile): Promise<ReconciledFile> {
  const { path } = file.desired;
  const diff = await unifiedDiff(path, seen.bytes, await file.desired.text());
  const diagnostics: Diagnostic[] = [{ code: 'ARC5011', params: { path, diff }, place: filePlace(path) }];
  return { ...mergedDecision(file, { action: 'refuse', disk: 'edited', seen }), diagnostics };
}

/** A new formatter config changes every line; the base must not count as other text because of it. */
async function asFormattedNow({ format }: ReconcileContext, path: string, base: string): Promise<string> {
  try {
    return await format(path, base);
  } catch {
    return base;
  }
}

async function conflictDiagnostic(
  { desired: { path } }: MergedFile,
  seen: SeenFile,
  { text, conflicts, reason }: MergeResult & { kind: 'conflict' },
  onConflict: OnConflict,
): Promise<Diagnostic> {
  const diff = await unifiedDiff(path, seen.bytes, text);
  const written = onConflict === 'abort' ? 'nothing' : onConflict;
  return { code: 'ARC5009', params: { path, conflicts, reason, written, diff }, place: filePlace(path) };
}
