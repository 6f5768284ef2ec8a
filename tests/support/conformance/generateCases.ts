import { rmSync } from 'node:fs';
import { archc } from '../archc.js';
import { writeFiles } from '../fixtures.js';
import type { DrivenLanguage } from '../toolchains/languages.js';
import type { Case } from './Case.js';

/**
 * Generates all cases into one project of a language, in a folder that is emptied first. Gives what archc had to say
 * when it refused; empty when it did not.
 */
export async function generateCases(
  root: string,
  { toolchain, spec = (each) => each, prepare }: DrivenLanguage,
  cases: readonly Case[],
): Promise<string> {
  rmSync(root, { recursive: true, force: true });
  writeFiles(root, { '.generator.json': {} });
  prepare?.(root);
  for (const { feature, specs } of cases)
    for (const [file, each] of specs) writeFiles(root, { [`specs/${feature}/${file}`]: spec(each) });
  const { exitCode, stderr } = await archc(root, [
    'generate',
    '--no-cache',
    `--only-adapter=${toolchain.adapter}`,
    ...(prepare ? ['--trust'] : []),
  ]);
  return exitCode === 0 ? '' : stderr;
}
