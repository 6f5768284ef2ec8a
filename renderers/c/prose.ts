/** What a spec says about something that may be deprecated. */
export function proseOf({
  description = '',
  deprecated,
}: {
  description?: string;
  deprecated?: boolean | string;
}): string {
  const note =
    typeof deprecated === 'string' ? `Deprecated: ${deprecated}` : deprecated === true ? 'Deprecated.' : '';
  return [description, note].filter((part) => part !== '').join('\n');
}
