/**
 * The key under which two paths are one file on macOS or Windows: Unicode NFC, without regard to case.
 * Upper before lower case so that characters with two lower-case forms (`ß`/`ss`, `ſ`/`s`) meet.
 */
export function foldPath(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase();
}
