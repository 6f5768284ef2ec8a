/** The folders of which ARCHITECTURE.md has a drawing. */
export const drawnFolders = [
  'types',
  'runtime',
  'validators',
  'renderers',
  'adapters',
  'reverse',
  'generator',
] as const;
