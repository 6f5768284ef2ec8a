import type { Code } from '../../types/Code.js';

/**
 * Code before it is known which lines it takes, in the tradition of Wadler's prettier printer: says where a line may end, not
 * where it does. {@link printDoc} decides that. A text that itself holds line breaks is printed as it is, and breaks
 * the groups around it.
 */
export type Doc = Code | readonly Doc[] | Line | Group | Indent | IfBroken | IfFits | FirstWhole | Marked;

/** Where a line may end: it does when the group around it is broken, else `flat` stands there. */
export interface Line {
  kind: 'line';
  /** Absent where the line ends in any case. */
  flat?: ' ' | '';
}

/** On one line as a whole, or broken: then each {@link Line} of its own, not of a group within it, ends the line. */
export interface Group extends GroupRule {
  kind: 'group';
  content: Doc;
}

/** What decides whether a group is broken, besides the room there is. */
export interface GroupRule {
  /** A group that is wider than this on one line is broken, and those around it with it. */
  limit?: number;
  /** Columns that must be left after the group, in place of the width of what follows it on the line. */
  room?: number;
  /** Broken in any case. */
  isBroken?: boolean;
}

/** The lines that begin in it are one level deeper. */
export interface Indent {
  kind: 'indent';
  content: Doc;
}

/** One thing in a broken group, another in one on a line: the comma after the last item. */
export interface IfBroken {
  kind: 'ifBroken';
  broken: Doc;
  flat: Doc;
}

/** A choice that a group cannot say, for formatters that have more than two ways to write a thing. */
export interface IfFits {
  kind: 'ifFits';
  /**
   * What is measured, with every group of it on one line: it has room when none of its lines is too wide. What follows
   * on the line counts only as far as it stands in here.
   */
  probe: Doc;
  /** Columns that must be left; negative for what the formatter lets stand out. */
  room: number;
  /** With room for the probe. */
  then: Doc;
  otherwise: Doc;
}

/**
 * The first of some layouts of a thing, each by its own groups, that has no line that is too wide: for formatters that try one
 * after the other. What follows on the line does not count.
 */
export interface FirstWhole {
  kind: 'firstWhole';
  layouts: readonly Doc[];
  /** When a line of each is too wide. */
  otherwise: Doc;
}

/** What has a mark before it where a line of it is too wide in any layout: the formatter is told to leave it alone. */
export interface Marked {
  kind: 'marked';
  /** A line of its own; without one, how wide the content is does not matter, as with comments. */
  mark?: Code;
  /** Begins a line. What is marked within it does not count. */
  content: Doc;
}
