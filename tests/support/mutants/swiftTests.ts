import { join } from 'node:path';
import { swiftFlags } from '../toolchains/swift.js';
import { runTool } from '../toolchains/tools.js';
import type { GeneratedTests, TestOutcome } from './GeneratedTests.js';

/** The XCTest case of each command, of which `swift test` prints when it starts and how it ends. */
export const swiftTests: GeneratedTests = {
  cases: 'sdk/swift/Tests/**/Cases/*.json',
  async outcomes(project) {
    const { stdout, stderr } = await runTool(join(project, 'sdk/swift'), 'swift', ['test', ...swiftFlags]);
    const outcomes: TestOutcome[] = [];
    let said: string[] = [];
    for (const line of `${stdout}\n${stderr}`.split('\n')) {
      const [, title, end] = /^Test Case '(.+)' (started|passed|failed)/.exec(line) ?? [];
      if (title === undefined) said.push(line);
      else if (end === 'started') said = [];
      else outcomes.push({ title, failed: end === 'failed', message: said.join('\n') });
    }
    if (outcomes.length === 0) throw new Error(`${stdout}\n${stderr}`);
    return outcomes;
  },
};
