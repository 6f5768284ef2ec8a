import type { Answer } from './Driver.js';

/** What a language made of one case. */
export interface CaseRun {
  /** What generator, compiler, linter or formatter had to say when asked about this case; empty when content. */
  complaints: string;
  /** By name of the vector. Empty for a language that claims no JSON. */
  wire: ReadonlyMap<string, Answer>;
  invalid: ReadonlyMap<string, Answer>;
  /** Texts of other languages, each with what this one made of it. */
  foreign: ForeignAnswer[];
}

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
