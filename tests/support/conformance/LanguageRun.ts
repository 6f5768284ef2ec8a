import type { Answer } from './Driver.js';

/** What a language made of one case. */
export interface CaseRun {
  /** What generator, compiler, linter or formatter had to say when asked about this case; empty when content. */
  complaints: string;
  /** By name of the vector. Empty for a language that claims no JSON. */
  wire: ReadonlyMap<string, Answer>;
  invalid: ReadonlyMap<string, Answer>;
  /** What the values of `wire` print, by name of the vector; only of cases with secrets. */
  printed: ReadonlyMap<string, Answer>;
  /** The lines of its program of uses that were warned of; undefined when its toolchain cannot tell. */
  warned: Warned | undefined;
  /** Texts of other languages, each with what this one made of it. */
  foreign: ForeignAnswer[];
}

/** Lines from 1, or why there are none to know. */
export type Warned = { lines: readonly number[] } | { error: string };

/** Something that was encoded elsewhere. */
export interface ForeignAnswer {
  vector: string;
  text: string;
  answer: Answer;
}

/** What a language made of all cases. */
export interface LanguageRun {
  /** Whether it has a driver. */
  claimsJson: boolean;
  /** By feature. */
  cases: Map<string, CaseRun>;
  /** How long it took, in seconds. */
  seconds: number;
}
