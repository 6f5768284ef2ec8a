import { normaliseText } from '../../tree/fingerprint.js';

/** In a diagnostic; a diff that was asked for is shown whole. */
const MAX_LINES = 40;
/** Beyond this many edits the two texts have little in common, and the search would take long. */
const MAX_EDITS = 2000;

/**
 * A unified diff from what is on disk to what archc generates, of at most `maxLines` (40 unless told) and a count of the rest.
 * Line ends and a byte order mark are not shown as differences. For reading, not for `patch`.
 */
export async function unifiedDiff(
  path: string,
  current: Uint8Array,
  generated: string,
  maxLines: number = MAX_LINES,
): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const text = normaliseText(Buffer.from(current).toString('utf8'));
  const patch = createTwoFilesPatch(path, path, text, generated, 'on disk', 'generated', {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: MAX_EDITS,
  });
  if (patch === undefined) return `${path}: nearly every line differs`;
  const lines = patch.trimEnd().split('\n');
  if (lines.length <= maxLines) return lines.join('\n');
  return [...lines.slice(0, maxLines), `… ${lines.length - maxLines} more lines`].join('\n');
}
