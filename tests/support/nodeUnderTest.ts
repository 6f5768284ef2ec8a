import { execFileSync } from 'node:child_process';

/** The Node that runs archc where a test starts it as a process: `ARCHC_TEST_NODE`, or the one that runs the tests. */
export const nodeUnderTest = process.env.ARCHC_TEST_NODE ?? process.execPath;

/** Whether that Node takes the types away from a `.ts` that it loads. */
export function stripsTypes(): boolean {
  const ask = 'process.stdout.write(String(Boolean(process.features.typescript)))';
  return execFileSync(nodeUnderTest, ['-e', ask], { encoding: 'utf8' }) === 'true';
}
