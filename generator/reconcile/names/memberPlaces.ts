import type { GivenName } from './GivenName.js';
import { enclosing, type Piece } from '../../source/Piece.js';

/** What becomes of a word that is the name of a member: nothing, another name, or a key before it. */
export type MemberUse = 'rename' | 'spell-out' | undefined;

/** Tells for the words of a text whether they stand where a member may stand. */
export function memberPlaces(
  pieces: readonly Piece[],
  hasKeywordArguments: boolean,
): (at: number, kind: GivenName['kind']) => MemberUse {
  const around = enclosing(pieces);
  const textAt = (at: number): string => pieces[at]?.token.text ?? '';
  return (at, kind) => {
    const [before, after] = [textAt(at - 1), textAt(at + 1)];
    // Behind colons are variants; fields are not, but modules of the same name are.
    const isOf = /(?:^|[^.])\.$|->$/.test(before) || (before === '::' && isType(textAt(at)));
    if (kind === 'method') return after === '(' && isOf && isSelf(textAt(at - 2)) ? 'rename' : undefined;
    if (isOf) return after === '(' && before !== '::' ? undefined : 'rename';
    const opening = around[at];
    if (opening === undefined) return undefined;
    const [bracket, owner] = [textAt(opening), textAt(opening - 1)];
    const isListed = before === ',' || at - 1 === opening;
    if (bracket === '(')
      return hasKeywordArguments && isListed && after === '=' && isType(owner) ? 'rename' : undefined;
    if (bracket !== '{') return undefined;
    if (/^\??:$/.test(after) && (isListed || before === ';')) return 'rename';
    const isShort = after === ',' || after === '}' || (after === '=' && !isType(owner));
    return isListed && isShort && isObject(owner) ? 'spell-out' : undefined;
  };
}

function isSelf(text: string): boolean {
  return text === 'self' || text === 'this';
}

/** Whether a brace behind this opens an object: behind a type, or where a value or a pattern is expected. */
function isObject(owner: string): boolean {
  return isType(owner) || /^(?:[=(,[:?]|\?\?|\|\||&&|return|const|let|var|yield|await)$/.test(owner);
}

function isType(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
