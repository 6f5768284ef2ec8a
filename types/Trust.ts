/** Whether code of a project may run in this process. */
export type Trust =
  /** `files`: only programs among these files, absolute; any when it is missing. */
  | { allowed: true; files?: ReadonlySet<string> }
  /** `reason` says why not, as the end of a sentence: `nobody has trusted this folder`. */
  | { allowed: false; reason: string };
