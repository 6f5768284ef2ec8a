import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { cargo } from '../cargo.js';
import type { GeneratedTests } from './GeneratedTests.js';

/** The tests at the end of each file of types, of which `cargo test` prints a line each. */
export const rustTests: GeneratedTests = {
  cases: 'workers/**/*.cases.json',
  async outcomes(project) {
    const [library] = await glob('workers/*/src/lib.rs', { cwd: project });
    if (library === undefined) throw new Error('The project has no Rust crate.');
    const { stdout, stderr } = await cargo(join(project, dirname(dirname(library))), ['test', '--lib']);
    const outcomes = [...stdout.matchAll(/^test (\S+) \.\.\. (ok|FAILED)$/gm)].map(([, title = '', end]) => {
      const [, message = ''] = stdout.split(`---- ${title} stdout ----\n`);
      return { title, failed: end === 'FAILED', message: message.split('\n---- ')[0] ?? '' };
    });
    if (outcomes.length === 0) throw new Error(`${stdout}\n${stderr}`);
    return outcomes;
  },
};
