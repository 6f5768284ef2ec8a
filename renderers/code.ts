import type { Code } from '../types/Code.js';

/** Text of archc's own, or text that an encoder has just made safe. The only way to make {@link Code}. */
export function trusted(text: string): Code {
  return text as Code;
}

/** Builds code from constants and encoded parts: a raw string cannot be interpolated. */
export function ts(strings: TemplateStringsArray, ...parts: readonly (Code | number)[]): Code {
  return trusted(String.raw({ raw: strings }, ...parts));
}

export function joinCode(parts: readonly Code[], separator: string): Code {
  return trusted(parts.join(separator));
}
