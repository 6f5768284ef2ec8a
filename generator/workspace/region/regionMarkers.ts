import type { Language } from '../../../renderers/language/Language.js';

/** The two lines around a block that archc owns in a file of the project, without indentation and line ends. */
export interface RegionMarkers {
  begin: string;
  end: string;
}

/**
 * The markers of a region. `id` tells apart the regions of a file; what could end a comment or a line in it is written
 * as `%` and its code point in hex. Undefined for a language that has no comments.
 */
export function regionMarkers(id: string, { comment }: Language): RegionMarkers | undefined {
  if (comment === undefined) return undefined;
  const name = id.replace(/[^\w@/.:-]|-(?=-)|^-|-$/gu, (character) => {
    return `%${(character.codePointAt(0) ?? 0).toString(16)}`;
  });
  const [open, close] = comment;
  return { begin: `${open}archc:begin ${name}${close}`, end: `${open}archc:end ${name}${close}` };
}
