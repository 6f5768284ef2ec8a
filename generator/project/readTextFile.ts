import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { readBounded } from '../tree/readBounded.js';

/** Far more than any file that a person writes. */
const most = 64 * 1024 * 1024;

/**
 * The text of a file, or the diagnostic that says why there is none; `file` is what diagnostics call it. A pipe, a device
 * or a file of more than `maxBytes` is refused before it is read.
 */
export function readTextFile(path: string, file: string, maxBytes = most): string | Diagnostic {
  const place = { file, pointer: '' };
  const bytes = readBounded(path, maxBytes);
  if (!Buffer.isBuffer(bytes))
    return bytes.kind === 'too-large'
      ? { code: 'ARC1003', place, params: { bytes: bytes.bytes ?? 0, limit: maxBytes } }
      : { code: 'ARC1005', place, params: { path: file, reason: bytes.errorCode ?? bytes.reason } };
  const text = bytes.toString('utf8');
  // A byte that is not UTF-8 becomes U+FFFD; then the text no longer gives the same bytes.
  const isText = !text.includes('\ufffd') || Buffer.from(text).equals(bytes);
  return isText ? text : { code: 'ARC1006', place, params: { what: 'it is not UTF-8' } };
}
