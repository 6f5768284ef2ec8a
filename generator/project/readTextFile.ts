import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';

/** The text of a file, or the diagnostic that says why there is none; `file` is what diagnostics call it. */
export function readTextFile(path: string, file: string): string | Diagnostic {
  const place = { file, pointer: '' };
  try {
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    // A byte that is not UTF-8 becomes U+FFFD; then the text no longer gives the same bytes.
    const isText = !text.includes('\ufffd') || Buffer.from(text).equals(bytes);
    return isText ? text : { code: 'ARC1006', place, params: { what: 'it is not UTF-8' } };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { code: 'ARC1005', place, params: { path: file, reason } };
  }
}
