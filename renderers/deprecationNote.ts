/** What an attribute says of something deprecated; undefined when it is not. A spec need not say why. */
export function deprecationNote(deprecated: boolean | string | undefined): string | undefined {
  if (deprecated === undefined || deprecated === false) return undefined;
  return deprecated === true || deprecated.trim() === '' ? 'Do not use it in new code.' : deprecated;
}
