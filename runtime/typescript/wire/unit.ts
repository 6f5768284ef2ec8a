/** Stands for "nothing but the tag" in a union; made by `unit`. */
export interface Unit {
  readonly unit: true;
}

/** The variant is only its tag: other keys are left out on encode and ignored on decode. */
export function unit(): Unit {
  return { unit: true };
}
