/** The content of a file to write: bytes as they are, a string as UTF-8. */
export type FileContent = string | Uint8Array;

/** One change to the tree, with what must still be true right before it. Paths are relative to the root, with `/`. */
export type Change =
  | {
      kind: 'write';
      path: string;
      /** Asked for once, while the change is staged. */
      text: () => Promise<FileContent> | FileContent;
      /** sha256 of the text, if it was announced: another text is then a defect. */
      hash?: string;
      /** sha256 of the bytes to replace; undefined if nothing may be there. */
      expect: string | undefined;
      /** Permission bits; those of a new file unless told. */
      mode?: number;
      /** The bytes on disk are copied to the trash before they are replaced. */
      trash?: boolean;
    }
  | {
      kind: 'remove';
      path: string;
      /** sha256 of the bytes to remove. */
      expect: string;
      trash?: boolean;
    }
  | {
      kind: 'move';
      /** Where the file goes; nothing may be there. Its content may be anything. */
      path: string;
      from: string;
    };
