/** Whether code of a project may run in this process. */
export type Trust =
  | { allowed: true }
  /** `reason` says why not, as the end of a sentence: `nobody has trusted this folder`. */
  | { allowed: false; reason: string };
