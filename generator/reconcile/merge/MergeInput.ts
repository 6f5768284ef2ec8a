import type { Language } from '../../../renderers/language/Language.js';

/** Who wrote a text: the person whose file is on disk, or archc. */
export type Side = 'mine' | 'generated';

/** The three texts of a merge. */
export interface MergeInput {
  /** What archc generated the last time, untouched; LF line ends. */
  base: string;
  /** What is on disk now; any line ends, with or without a byte order mark. */
  mine: string;
  /** What archc generates now, untouched; LF line ends. */
  generated: string;
  /** Of all three texts: decides how imports are read and how syntax is checked. */
  language: Language;
  /** Bodies in `base` and `generated` are placeholders: once a person replaced one, it is of no interest what archc would have there. */
  isStub?: boolean;
  /** Resolve conflicts to this side instead of leaving them. What the sides changed at different places is still combined. */
  favour?: Side;
}

/**
 * Why a merge is not clean.
 * - `overlap`: both sides changed the same or adjacent lines.
 * - `syntax`: no lines overlap, but the combination has a syntax error that the text on disk had not.
 * - `too-different`: comparing would take too long; the whole file is one conflict.
 */
export type ConflictReason = 'overlap' | 'syntax' | 'too-different';

/** A merged text; see `mergeTexts` for what each kind promises. */
export type MergeResult =
  | { kind: 'clean'; text: string }
  | { kind: 'conflict'; text: string; conflicts: number; reason: ConflictReason };
