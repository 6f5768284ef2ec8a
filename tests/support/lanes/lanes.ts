/** A lane: tests that cost alike and are run together, `npx vitest run --project <name>`. */
export interface Lane {
  name: string;
  /** Globs, relative to the repository. */
  include: readonly string[];
}

/**
 * The lanes whose tests start compilers or other processes, the longest first: whoever runs all of them begins with these, so
 * that no core waits for the last one. A file belongs to the first lane that has it; what is in none is fast.
 */
const slow: readonly Lane[] = [
  { name: 'languages', include: ['tests/conformance/**', 'tests/fuzz/**', 'tests/mutants/**'] },
  { name: 'kotlin', include: ['tests/kotlin/**'] },
  { name: 'rust', include: ['tests/rust/**'] },
  { name: 'swift', include: ['tests/swift/**'] },
  { name: 'go', include: ['tests/customLanguage/**'] },
  { name: 'c', include: ['tests/c/**'] },
  { name: 'python', include: ['tests/python/**'] },
  { name: 'proto', include: ['tests/proto/**'] },
  {
    name: 'process',
    include: [
      'tests/e2e/**',
      'tests/transaction/**',
      'tests/diagnostics/{pages,humanOutput}.test.ts',
      'tests/trust/{trustRecord,templateOverrides,formatterBoundary,confinedInputs}.test.ts',
      'tests/app/{plan,forgedPlan,standingAnswer,tarball}.test.ts',
      'tests/files/{conflict,confinePath,neverLoseALine}.test.ts',
      'tests/fixes/fixCommand.test.ts',
      'tests/lanes/sideBySide.test.ts',
      'tests/lock/lockCommand.test.ts',
      'tests/merge/{unmerged,agreesWithGit}.test.ts',
      'tests/pattern/portablePattern.test.ts',
      'tests/runtime/ipc/{bundle,supervise,worker}.test.ts',
      'tests/tree/trees.test.ts',
    ],
  },
  // For `--root demo`, the output of the README's first line.
  { name: 'generated', include: ['commands/**'] },
];

/** No compiler and no process, which noProcess.ts holds them to: what one runs while working. */
const fast: Lane = { name: 'fast', include: ['tests/**', 'runtime/**'] };

/** Every lane, with the files that belong to those before it. */
export const lanes: readonly (Lane & { exclude: readonly string[]; isFast: boolean })[] = [...slow, fast].map(
  (lane, index, all) => ({
    ...lane,
    exclude: all.slice(0, index).flatMap(({ include }) => include),
    isFast: lane === fast,
  }),
);
