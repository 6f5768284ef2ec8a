export interface Window {
  title: string;
  /** @defaultValue 800 */
  width: number;
  /** @defaultValue 600 */
  height: number;
}

/** A {@link Window} as callers may pass it: fields with defaults may be left out. */
export interface WindowInput {
  title: string;
  /** @defaultValue 800 */
  width?: number;
  /** @defaultValue 600 */
  height?: number;
}

export const windowCodec: wire.Codec<Window, WindowInput> = wire.record<
  Window,
  WindowInput
>("Window", {
  title: wire.string(),
  width: wire.withDefault(wire.uint16(), 800),
  height: wire.withDefault(wire.uint16(), 600),
});

export type Choice =
  | { kind: "none" }
  | {
      kind: "window";
      /** @defaultValue 1 */
      scale: number;
    }
  | {
      kind: "big";
      size: bigint;
    };

/** A {@link Choice} as callers may pass it: fields with defaults may be left out. */
export type ChoiceInput =
  | { kind: "none" }
  | {
      kind: "window";
      /** @defaultValue 1 */
      scale?: number;
    }
  | {
      kind: "big";
      size: bigint;
    };

export const choiceCodec: wire.Codec<Choice, ChoiceInput> = wire.union<
  Choice,
  "kind",
  ChoiceInput
>("Choice", "kind", {
  none: wire.unit(),
  window: wire.record<
    {
      /** @defaultValue 1 */
      scale: number;
    },
    {
      /** @defaultValue 1 */
      scale?: number;
    }
  >("Choice window", {
    scale: wire.withDefault(wire.float64(), 1),
  }),
  big: wire.record("Choice big", {
    size: wire.int64(),
  }),
});

/** What `case/defaults-nested` takes. */
export interface CaseDefaultsNestedParams {
  /** @defaultValue {"title":"main"} */
  window: Window;
  /** @defaultValue [{"title":"a","width":1}] */
  windows: Window[];
// types: 52 more lines, sha256 624b25d9f119

// command: 28 lines, sha256 18228d849f44
