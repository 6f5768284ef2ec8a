import type { Lexis } from '../../renderers/language/Lexis.js';
import type { Token } from '../../renderers/language/Token.js';
import { lex } from './lex.js';
import type { Span } from './Span.js';

/** A token, and what only a formatter decides before it: white space, and the comma that ends a list. */
export interface Piece {
  gap: string;
  token: Token;
}

/** A text as pieces, the last of which is an empty token; joined they are the text again. Undefined if it cannot be read to its end. */
export function piecesOf(text: string, lexis: Lexis): Piece[] | undefined {
  const { tokens, isCut } = lex(text, lexis);
  if (isCut) return undefined;
  const pieces: Piece[] = [];
  let gap = '';
  for (const token of [...tokens, { kind: 'mark' as const, text: '' }]) {
    if (token.kind === 'space') {
      gap += token.text;
      continue;
    }
    const last = pieces.at(-1);
    if (/^[)\]}]/.test(token.text) && last?.token.text === ',') {
      pieces.pop();
      gap = `${last.gap},${gap}`;
    }
    pieces.push({ gap, token });
    gap = '';
  }
  return pieces;
}

export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ gap, token }) => gap + token.text).join('');
}

/** All words of some pieces. */
export function wordsOf(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.flatMap(({ token }) => (token.kind === 'word' ? [token.text] : [])));
}

/** Of each piece the bracket that opens what it stands in directly, which is for a closing one its own; undefined for those in none. */
export function enclosing(pieces: readonly Piece[]): (number | undefined)[] {
  const open: number[] = [];
  return pieces.map(({ token: { kind, text } }, at) => {
    if (kind !== 'bracket') return open.at(-1);
    if (!/^[([{]/.test(text)) return open.pop();
    const around = open.at(-1);
    open.push(at);
    return around;
  });
}

/** Tells of pieces whether they are code beside the imports of their text, of which these are. */
export function codePlaces(
  pieces: readonly Piece[],
  imports: readonly { placed: { span: Span } }[],
): (at: number) => boolean {
  const lines = new Set(
    imports.flatMap(({ placed: { span } }) =>
      Array.from({ length: span.end - span.start }, (_, at) => span.start + at),
    ),
  );
  let line = 0;
  const isCode = pieces.map(({ gap, token: { kind, text } }) => {
    line += gap.split('\n').length - 1;
    const isOutside = !lines.has(line) && kind === 'word';
    line += text.split('\n').length - 1;
    return isOutside;
  });
  return (at) => isCode[at] === true;
}
