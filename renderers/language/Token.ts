/** A piece of the text of a file, as much as its {@link Lexis} tells. */
export interface Token {
  /** `literal` is what the lexis has rules of its own for, and is no comment: characters, regular expressions. */
  kind: 'word' | 'mark' | 'bracket' | 'string' | 'literal' | 'comment' | 'space';
  /** As it stands. A string has its quotes, as far as there is no code in it. */
  text: string;
}
