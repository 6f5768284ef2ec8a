/** A description, and below it what is said about a deprecation; empty when the spec says neither. */
export function prose(description: string | undefined, deprecated: boolean | string | undefined): string {
  const note =
    typeof deprecated === 'string' ? `Deprecated: ${deprecated}` : deprecated === true ? 'Deprecated.' : '';
  return [description ?? '', note].filter((part) => part !== '').join('\n');
}
