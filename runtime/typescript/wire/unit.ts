/** Stands for "no content" in an adjacently tagged union; made by `unit`. */
export interface Unit {
  readonly unit: true;
}

/** The variant has no content: the key is left out on encode and ignored on decode. */
export function unit(): Unit {
  return { unit: true };
}
