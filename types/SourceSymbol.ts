import type { TypeId } from './ir/TypeNode.js';

/** What of a spec a name stands for: by ids of the IR, and by the names that travel on the wire. */
export type SymbolTarget = {
  /** The name of the spec that declares it. */
  spec: string;
} & (
  | {
      /** A declared type, or one written inline. Where a language has no generics, a generic type has one for each use. */
      kind: 'type';
      type: TypeId;
      /** The type is all that the command takes, or all that it gives. */
      message?: 'params' | 'result';
    }
  /** What reads and writes values of a type, where that is no part of the type. */
  | { kind: 'codec'; type: TypeId }
  /** A field of a record, or of a variant of a union. */
  | { kind: 'field'; type: TypeId; variant?: string; field: string }
  /** A variant of a union by its tag, or a value of an enum. */
  | { kind: 'variant'; type: TypeId; variant: string }
  /** What stands for the command: its descriptor, or the namespace of its types. */
  | { kind: 'contract' }
  /** What calls the command. */
  | { kind: 'call' }
  /** What a person implements. */
  | { kind: 'handler' }
  /** What the command fails with, where one type stands for all of its errors. */
  | { kind: 'errors' }
  /** An error by its code. */
  | { kind: 'error'; error: string }
  | { kind: 'trait' }
  | { kind: 'method'; method: string }
);

/** A name that a file declares. */
export type FileSymbol = SymbolTarget & {
  /**
   * As the file writes it, with `r#` or backticks where the language needs them. In TypeScript the name of a property and
   * the value of an enum without quotes.
   */
  name: string;
  /** With what stands around it: `crate::chat::ChatSendParams`, `ChatSend.Params.text`. No two of a file are equal. */
  qualified: string;
};

/** A name in generated code. */
export type SourceSymbol = FileSymbol & {
  /** The language of the file, by its id. */
  language: string;
  /** Relative to the output root. */
  file: string;
};
