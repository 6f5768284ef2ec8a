import type { Token } from '../../renderers/language/Token.js';

/** What the comments among tokens say, in their order: without what marks them, and with single blanks, for formatters break lines. */
export function commentText(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind === 'comment')
    .map(({ text }) => wordsOf(text))
    .filter((text) => text !== '')
    .join(' ');
}

function wordsOf(comment: string): string {
  return comment
    .replace(/^(?:\/\/[/!]?|#|\/\*+)|\*+\/$/g, '')
    .replace(/^[ \t]*\*(?!\/)/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
