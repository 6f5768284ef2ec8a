import { isUtf8 } from 'node:buffer';
import type { Languages } from '../../renderers/language/Languages.js';
import { normaliseText, sha256 } from '../tree/fingerprint.js';
import { looseHash } from './looseHash.js';

/** How the content of a file is compared; see {@link fingerprint}. */
export interface Fingerprint {
  /** sha256 of the text with LF line ends and without a byte order mark. */
  written: string;
  /** What no formatter changes in it: see {@link looseHash}. Empty if not text. */
  loose: string;
}

/** The two hashes of a text that archc writes. */
export function fingerprintText(text: string, id: string, languages: Languages): Fingerprint {
  const normalised = normaliseText(text);
  return { written: sha256(normalised), loose: looseHash(normalised, languages.of(id)) };
}

/**
 * The two hashes by which a file on disk is recognised as archc's own.
 * Bytes that are not UTF-8 get no loose hash: decoding them would make different files look equal.
 */
export function fingerprint(bytes: Uint8Array, id: string, languages: Languages): Fingerprint {
  if (!isUtf8(bytes)) return { written: sha256(bytes), loose: '' };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return fingerprintText(text, id, languages);
}
