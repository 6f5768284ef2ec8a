import type { Language } from '../../../types/Artifact.js';

/** The two lines around a block that archc owns in a file of the project, without indentation and line ends. */
export interface RegionMarkers {
  begin: string;
  end: string;
}

/** How a language comments a line out; JSON has no comments, and so no regions. */
const comments: Record<Language, ((text: string) => string) | undefined> = {
  typescript: slashes,
  rust: slashes,
  swift: slashes,
  kotlin: slashes,
  c: slashes,
  proto: slashes,
  python: hash,
  toml: hash,
  yaml: hash,
  markdown: angle,
  xml: angle,
  text: undefined,
  json: undefined,
};

/**
 * The markers of a region. `id` tells apart the regions of a file; what could end a comment or a line in it is written
 * as `%` and its code point in hex. Undefined for a language that has no comments.
 */
export function regionMarkers(id: string, language: Language): RegionMarkers | undefined {
  // The language may come from a lock.
  const comment = Object.hasOwn(comments, language) ? comments[language] : undefined;
  const name = id.replace(/[^\w@/.:-]|-(?=-)|^-|-$/gu, (character) => {
    return `%${(character.codePointAt(0) ?? 0).toString(16)}`;
  });
  return comment && { begin: comment(`archc:begin ${name}`), end: comment(`archc:end ${name}`) };
}

function slashes(text: string): string {
  return `// ${text}`;
}

function hash(text: string): string {
  return `# ${text}`;
}

function angle(text: string): string {
  return `<!-- ${text} -->`;
}
