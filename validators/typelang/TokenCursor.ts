import { TypeFailure } from './TypeIssue.js';
import type { TypeToken } from './TypeToken.js';
import { CONSTRUCTS, type Refusal } from './refusals.js';

const END: TypeToken = { kind: 'end', text: '', start: 0, end: 0, newLine: false };
const MAX_DEPTH = 64;

/** Walks the tokens of one type text. What does not fit is thrown as a {@link TypeFailure}. */
export class TokenCursor {
  readonly #tokens: readonly TypeToken[];
  #index = 0;
  #depth = 0;
  #closers: Map<number, number> | undefined;

  constructor(tokens: readonly TypeToken[]) {
    this.#tokens = tokens;
    this.#check();
  }

  get current(): TypeToken {
    return this.peek(0);
  }

  /** The end of the token before the current one. */
  get lastEnd(): number {
    return this.#tokens[this.#index - 1]?.end ?? 0;
  }

  /** The token `ahead` of the current one; the end token when there is none. It may be bad. */
  peek(ahead: number): TypeToken {
    return this.#tokens[this.#index + ahead] ?? this.#tokens.at(-1) ?? END;
  }

  /** Takes the current token and returns it. */
  next(): TypeToken {
    const token = this.current;
    this.#index++;
    this.#check();
    return token;
  }

  at(mark: string): boolean {
    return isMark(this.current, mark);
  }

  /** Takes the mark if it is the current token. */
  take(mark: string): boolean {
    if (!this.at(mark)) return false;
    this.next();
    return true;
  }

  expect(mark: string, expected = mark): TypeToken {
    return this.at(mark) ? this.next() : this.fail(expected);
  }

  fail(expected: string): never {
    const { kind, text, start, end } = this.current;
    const found = kind === 'end' ? 'the end of the type' : kind === 'string' ? 'a string literal' : text;
    throw new TypeFailure({ kind: 'syntax', found, expected, start, end });
  }

  refuse(refusal: Refusal, { start, end }: { start: number; end: number } = this.current): never {
    throw new TypeFailure({ kind: 'refused', ...refusal, start, end });
  }

  /** Runs a rule one level deeper; refuses more than 64 levels, so that no text can overflow the stack. */
  nested<T>(rule: () => T): T {
    if (this.#depth >= MAX_DEPTH) this.refuse(CONSTRUCTS.tooDeep);
    this.#depth++;
    const result = rule();
    this.#depth--;
    return result;
  }

  /** True when the bracket that is the current token is closed by one that `=>` follows. */
  opensFunction(): boolean {
    this.#closers ??= matchBrackets(this.#tokens);
    const after = this.#tokens[(this.#closers.get(this.#index) ?? this.#tokens.length) + 1];
    return after !== undefined && isMark(after, '=>');
  }

  #check(): void {
    if (this.current.issue !== undefined) throw new TypeFailure(this.current.issue);
  }
}

/** True for the punctuation token; a string literal with the same text is none. */
export function isMark(token: TypeToken, mark: string): boolean {
  return token.kind === 'mark' && token.text === mark;
}

/** The index of the closing bracket of each opening one; which kind of bracket it is does not matter here. */
function matchBrackets(tokens: readonly TypeToken[]): Map<number, number> {
  const open: number[] = [];
  const closers = new Map<number, number>();
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'mark') continue;
    if ('([{'.includes(text)) open.push(index);
    const opened = ')]}'.includes(text) ? open.pop() : undefined;
    if (opened !== undefined) closers.set(opened, index);
  }
  return closers;
}
