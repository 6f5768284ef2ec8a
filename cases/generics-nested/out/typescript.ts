export interface Tree<T> {
  value: T;
  children: Tree<T>[];
}

export function treeCodec<T>(codecOfT: wire.Codec<T>): wire.Codec<Tree<T>> {
  return wire.record<Tree<T>>("Tree", {
    value: codecOfT,
    children: wire.array(wire.lazy(() => treeCodec(codecOfT))),
  });
}

export interface Page<T> {
  items: T[];
}

export function pageCodec<T>(codecOfT: wire.Codec<T>): wire.Codec<Page<T>> {
  return wire.record<Page<T>>("Page", {
    items: wire.array(codecOfT),
  });
}

export interface Box<T> {
  held: T;
}

export function boxCodec<T>(codecOfT: wire.Codec<T>): wire.Codec<Box<T>> {
  return wire.record<Box<T>>("Box", {
    held: codecOfT,
  });
}

export interface Error_ {
  code: string;
}

export const errorCodec: wire.Codec<Error_> = wire.record<Error_>("Error_", {
  code: wire.string(),
});

export type Result<T, E> =
  | {
      is: "ok";
      value: T;
    }
  | {
      is: "failed";
      error: E;
    };

export function resultCodec<T, E>(
  codecOfT: wire.Codec<T>,
  codecOfE: wire.Codec<E>,
): wire.Codec<Result<T, E>> {
  return wire.union<Result<T, E>, "is">("Result", "is", {
    ok: wire.record("Result ok", {
      value: codecOfT,
    }),
    failed: wire.record("Result failed", {
      error: codecOfE,
    }),
  });
}

/** What `case/generics-nested` takes. */
export interface CaseGenericsNestedParams {
  tree: Tree<string>;
  result: Result<Page<number>, Error_>;
  boxes: Record<string, Box<Box<LocalDate>>>;
}

export const caseGenericsNestedParamsCodec: wire.Codec<CaseGenericsNestedParams> =
  wire.record<CaseGenericsNestedParams>("CaseGenericsNestedParams", {
    tree: treeCodec(wire.string()),
    result: resultCodec(pageCodec(wire.uint8()), errorCodec),
    boxes: wire.map(boxCodec(boxCodec(wire.date()))),
  });

/** What `case/generics-nested` gives. */
export type CaseGenericsNestedResult = Record<string, never>;
// types: 3 more lines, sha256 3a72c9357a1a

// command: 28 lines, sha256 de71c3fdc05b
