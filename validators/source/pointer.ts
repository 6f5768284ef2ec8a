/**
 * Joins the parts of a path to a JSON pointer (RFC 6901).
 *
 * @param parts Unescaped member names and array indexes; an empty list is the root, `''`.
 */
export function pointer(parts: readonly (string | number)[]): string {
  return parts.map((part) => childPointer('', part)).join('');
}

/** The pointer of a member or element of the container at `parent`. */
export function childPointer(parent: string, part: string | number): string {
  return `${parent}/${typeof part === 'number' ? part : escapePointer(part)}`;
}

/** `~` becomes `~0`, `/` becomes `~1`. */
export function escapePointer(part: string): string {
  return part.includes('~') || part.includes('/') ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part;
}

/**
 * Splits a JSON pointer into its unescaped parts; array indexes stay strings.
 *
 * @returns `undefined` when a pointer that is not empty does not start with `/`. A stray `~` is kept as it is.
 */
export function pointerParts(text: string): string[] | undefined {
  if (text === '') return [];
  if (!text.startsWith('/')) return undefined;
  // `~1` first: the other order would turn `~01` into `/`.
  return text
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
