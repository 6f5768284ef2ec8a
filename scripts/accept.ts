import { join } from 'node:path';
import { acceptOutputs, compareOutputs } from '../tests/support/accept/acceptedOutputs.js';
import { declarations } from '../tests/support/accept/declarations.js';
import { expectedOutputs } from '../tests/support/accept/expectedOutputs.js';
import { type RenderedProject, renderCases } from '../tests/support/accept/renderCases.js';
import { readCases } from '../tests/support/conformance/Case.js';
import { repository } from '../tests/support/repository.js';
import { type Language, languages } from '../tests/support/toolchains/languages.js';

/**
 * Rewrites the expected output of the cases, `cases/<feature>/out/`, from what archc generates now; what no case or language has
 * any more is removed. `npm run accept -- deprecated union-open` rewrites these cases alone, `--lang=rust,swift` these languages.
 * Exit code 2 for a name that is no case or language.
 */
async function main(args: readonly string[]): Promise<void> {
  const features = args.filter((arg) => !arg.startsWith('--'));
  const ids = args.flatMap((arg) =>
    arg.startsWith('--lang=') ? arg.slice('--lang='.length).split(',') : [],
  );
  const cases = readCases();
  const all: Readonly<Record<string, Language>> = languages;
  const unknown = [
    ...features.filter((name) => !cases.some(({ feature }) => feature === name)),
    ...ids.filter((id) => !Object.hasOwn(all, id)),
    ...args.filter((arg) => arg.startsWith('--') && !arg.startsWith('--lang=')),
  ];
  if (unknown.length > 0) {
    console.error(`No case, language or option: ${unknown.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const chosen = Object.entries(all).filter(([id]) => ids.length === 0 || ids.includes(id));
  const files = chosen.map(([, { toolchain }]) => declarations[toolchain.language].file);
  // All cases are compiled, whichever are written: what one of them gives must not depend on the question.
  const projects: RenderedProject[] = [];
  for (const [, language] of chosen) projects.push(await renderCases(language, cases));
  const outputs = expectedOutputs(projects, cases);
  const folder = join(repository, 'cases');
  const differences = compareOutputs(folder, outputs, (path) => {
    const [feature = '', , file = ''] = path.split('/');
    return (
      (features.length === 0 || features.includes(feature)) && (ids.length === 0 || files.includes(file))
    );
  });
  acceptOutputs(folder, outputs, differences);
  const { changed, stale } = differences;
  console.log(`${outputs.size} outputs: ${changed.length} written, ${stale.length} removed`);
}

await main(process.argv.slice(2));
