export interface Fixed<A, B> {
  a: A;
  b: B;
  inner: Record<number, Fixed<Record<number, Uuid>, number>[]>;
}

export function fixedCodec<A, B>(
  codecOfA: wire.Codec<A>,
  codecOfB: wire.Codec<B>,
): wire.Codec<Fixed<A, B>> {
  return wire.record<Fixed<A, B>>("Fixed", {
    a: codecOfA,
    b: codecOfB,
    inner: wire.map(
      wire.array(
        wire.lazy(() =>
          fixedCodec(
            wire.map(wire.uuid(), wire.intKey("uint32")),
            wire.float64(),
          ),
        ),
      ),
      wire.intKey("int8"),
    ),
  });
}

export interface Swap<A, B> {
  a: A;
  b: B;
  swapped: Swap<B, A>[];
  half?: Swap<number[], B>;
}

export function swapCodec<A, B>(
  codecOfA: wire.Codec<A>,
  codecOfB: wire.Codec<B>,
): wire.Codec<Swap<A, B>> {
  return wire.record<Swap<A, B>>("Swap", {
    a: codecOfA,
    b: codecOfB,
    swapped: wire.array(wire.lazy(() => swapCodec(codecOfB, codecOfA))),
    half: wire.optional(
      wire.lazy(() => swapCodec(wire.array(wire.int8()), codecOfB)),
    ),
  });
}

export type Choice<A> =
  | {
      is: "leaf";
      a: A;
    }
  | {
      is: "other";
      of: Choice<Record<string, number>>[];
    };

export function choiceCodec<A>(codecOfA: wire.Codec<A>): wire.Codec<Choice<A>> {
  return wire.union<Choice<A>, "is">("Choice", "is", {
    leaf: wire.record("Choice leaf", {
      a: codecOfA,
    }),
    other: wire.record("Choice other", {
      of: wire.array(wire.lazy(() => choiceCodec(wire.map(wire.int8())))),
    }),
  });
}

/** What `case/generics-recursive` takes. */
export interface CaseGenericsRecursiveParams {
  fixed: Fixed<string, number[]>;
  swap: Swap<string, boolean>;
  choice: Choice<LocalDate>;
}

export const caseGenericsRecursiveParamsCodec: wire.Codec<CaseGenericsRecursiveParams> =
  wire.record<CaseGenericsRecursiveParams>("CaseGenericsRecursiveParams", {
    fixed: fixedCodec(wire.string(), wire.array(wire.int8())),
    swap: swapCodec(wire.string(), wire.boolean()),
// types: 8 more lines, sha256 ce2fe331734e

// command: 27 lines, sha256 f9fc24339ce6
