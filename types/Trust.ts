/** Whether code of a project may run in this process. */
export type Trust =
  /** `files`: only these programs, by their real path with their sha256; any when it is missing. */
  | { allowed: true; files?: ReadonlyMap<string, string> }
  /** `reason` says why not, as the end of a sentence: `nobody has trusted this folder`. */
  | { allowed: false; reason: string };
