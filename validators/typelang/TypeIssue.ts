/** Half-open, in UTF-16 code units from the start of the type text. */
interface Located {
  start: number;
  end: number;
}

/** The text is not a type: something else was expected there. */
interface TypeSyntaxIssue extends Located {
  kind: 'syntax';
  found: string;
  expected: string;
}

/** TypeScript has it, the type language does not; the remedy says what to write instead. */
interface TypeRefusal extends Located {
  kind: 'refused';
  construct: string;
  remedy: string;
  /** What means the same, to be written at the span; missing where there is a choice. */
  write?: string;
}

/** Why a text is not a type expression. */
export type TypeIssue = TypeSyntaxIssue | TypeRefusal;

/** Carries an issue out of the parser; it never leaves this folder. */
export class TypeFailure extends Error {
  readonly issue: TypeIssue;

  constructor(issue: TypeIssue) {
    super(issue.kind === 'refused' ? issue.construct : issue.expected);
    this.issue = issue;
  }
}
