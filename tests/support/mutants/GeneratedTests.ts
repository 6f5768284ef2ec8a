/** What became of one test that archc generated. */
export interface TestOutcome {
  /** Has the name of the command in it, however the language spells it. */
  title: string;
  failed: boolean;
  /** What the runner said of a failure. */
  message: string;
}

/** How a language runs the tests of a package, and says of each what became of it. */
export interface GeneratedTests {
  /** The files of cases, as glob below the project. */
  cases: string;
  /**
   * Runs the contract tests of the package below `project`.
   * @throws Error with the output when there is nothing to read: the package does not compile, say.
   */
  outcomes(project: string): Promise<TestOutcome[]>;
}
