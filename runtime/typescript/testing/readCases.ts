import { readFileSync } from 'node:fs';
import type { CaseFile } from './CaseFile.js';

const format = 1;

/**
 * Reads the cases of a spec, which archc generates.
 * @throws Error that names the file: it cannot be read, is no JSON, has another format, or was edited by hand.
 */
export function readCases(file: URL): CaseFile {
  return parseCases(decodeURIComponent(file.pathname), readFileSync(file, 'utf8'));
}

/** The same of a text. `name` is what errors call it. */
export function parseCases(name: string, text: string): CaseFile {
  const fail = (what: string): never => {
    throw new Error(`${name} ${what}: it is made from a spec, and \`archc generate\` makes it anew.`);
  };
  let cases: Partial<CaseFile> | null;
  try {
    cases = JSON.parse(text) as Partial<CaseFile> | null;
  } catch {
    return fail('is no JSON');
  }
  if (typeof cases !== 'object' || cases === null) return fail('is no file of contract cases');
  if (cases.format !== format)
    return fail(`has the format ${JSON.stringify(cases.format)}, and this version of archc reads ${format}`);
  const head = /^\s*\{\s*"format"\s*:\s*1\s*,\s*"checksum"\s*:\s*"([0-9a-f]{8})"\s*,/.exec(text);
  const [start = '', expected] = head ?? [];
  if (checksum(text.slice(start.length)) !== expected) return fail('was edited by hand');
  // The checksum is that of the text as archc wrote it.
  return cases as CaseFile;
}

/** FNV-1a of 32 bits over the bytes of the text without white space. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) continue;
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
