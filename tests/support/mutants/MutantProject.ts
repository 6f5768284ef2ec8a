import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { checksum } from '../../../renderers/cases/caseFile.js';
import type { CommandSpec } from '../../../types/CommandSpec.js';
import { archcJson } from '../envelope.js';
import { writeFiles, writeFixtureProject } from '../fixtures.js';
import type { Language } from '../toolchains/languages.js';
import type { Fixtures } from './Fixtures.js';
import type { GeneratedTests, TestOutcome } from './GeneratedTests.js';
import type { Mutant } from './Mutant.js';
import { withoutExamples } from './namesIn.js';

/**
 * `survived`: the generated tests are green. `unsayable`: archc refuses the mutated spec, so that no codec is like that.
 */
export type Fate = 'killed' | 'survived' | 'unsayable';

/** What tests say of a file of cases that they do not run. */
const notRead = /edited by hand|is no JSON|are no JSON|another format than/;

/**
 * Makes one package of mutants, each under a name of its own, beside the fixtures that they were made of. Each mutant is
 * given the cases of its original, which its generated tests must then fail.
 * @throws Error when the tests of an original fail, or of a copy of it that lacks nothing, or when those of a mutant fail
 * because the cases are not read.
 */
export async function judge(
  root: string,
  { language, tests }: { language: Language; tests: GeneratedTests },
  fixtures: Fixtures,
  mutants: readonly Mutant[],
): Promise<Fate[]> {
  const originals = fixtures.needed(mutants.flatMap(({ specs }) => specs.map(({ name }) => name)));
  rmSync(root, { recursive: true, force: true });
  writeFixtureProject(root, {}, []);
  const adapted = language.spec ?? ((spec: CommandSpec): CommandSpec => spec);
  for (const [index, name] of originals.entries()) {
    const spec = fixtures.specs.get(name);
    if (spec === undefined) continue;
    writeFiles(root, { [`specs/original-${index}.json`]: adapted(fixtures.renamed(spec, new Map())) });
  }
  const subjects = [...mutants, ...wholeOnes(fixtures, mutants)];
  for (const [index, subject] of subjects.entries())
    for (const [part, spec] of copies(fixtures, subject, index).entries())
      writeFiles(root, { [`specs/${tokenOf(index)}-${part}.json`]: adapted(spec) });

  const unsayable = await generate(root, language);
  await giveOriginalCases(root, tests.cases, subjects);
  const byMutant = new Map<number | undefined, TestOutcome[]>();
  for (const outcome of await tests.outcomes(root)) {
    const index = indexOf(outcome.title);
    const own = byMutant.get(index);
    if (own === undefined) byMutant.set(index, [outcome]);
    else own.push(outcome);
  }
  const wrong = (byMutant.get(undefined) ?? []).filter(({ failed }) => failed);
  if (wrong.length > 0 || !byMutant.has(undefined))
    throw new Error(`not of a mutant: ${JSON.stringify(wrong)}`);
  const fates = subjects.map(({ title }, index) =>
    unsayable.has(index) ? 'unsayable' : fateOf(title, byMutant.get(index) ?? []),
  );
  for (const [index, { title }] of subjects.entries())
    if (index >= mutants.length && fates[index] !== 'survived') throw new Error(`${title}: ${fates[index]}`);
  return fates.slice(0, mutants.length);
}

/** What is put under a name of its own, and given the cases of its original. */
type Subject = Pick<Mutant, 'title' | 'specs'>;

/** Copies that lack nothing, of all that the mutants are made of: their tests must stay green. */
function wholeOnes(fixtures: Fixtures, mutants: readonly Mutant[]): Subject[] {
  const names = new Set(mutants.flatMap(({ specs: [own] }) => own?.name ?? []));
  return [...names].map((name) => ({
    title: `${name} as it is`,
    specs: fixtures.dependents(name).flatMap((each) => fixtures.specs.get(each) ?? []),
  }));
}

/** Every name of a mutant has it, whatever a language makes of names. */
function tokenOf(index: number): string {
  return `mutant${index}`;
}

function indexOf(text: string): number | undefined {
  const digits = /mutant(\d+)(?!\d)/i.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The names are short: only the last part tells which spec it is. */
function copyName(index: number, part: number): string {
  return `${tokenOf(index)}/part-${String.fromCharCode(97 + part)}`;
}

function copies(fixtures: Fixtures, { specs }: Subject, index: number): CommandSpec[] {
  const names = new Map(specs.map(({ name }, part) => [name, copyName(index, part)]));
  // Examples of the original may not fit.
  return specs.map((spec) => withoutExamples(fixtures.renamed(spec, names)));
}

/** Generates the package without the mutants that archc refuses; gives their indexes. */
async function generate(root: string, { toolchain }: Language): Promise<ReadonlySet<number>> {
  const unsayable = new Set<number>();
  for (;;) {
    const args = ['generate', '--no-cache', `--only-adapter=${toolchain.adapter}`];
    const { envelope } = await archcJson(root, args);
    const errors = envelope.problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return unsayable;
    const refused = new Set(errors.map(({ path }) => indexOf(path)).filter((index) => index !== undefined));
    if (refused.size === 0) throw new Error(JSON.stringify(errors, undefined, 2));
    for (const index of refused) {
      unsayable.add(index);
      for (const file of await glob(`specs/${tokenOf(index)}-*.json`, { cwd: root }))
        rmSync(join(root, file));
    }
  }
}

/** The file of cases of each mutant becomes that of its original, under the name of the mutant. */
async function giveOriginalCases(root: string, cases: string, subjects: readonly Subject[]): Promise<void> {
  const files = await glob(cases, { cwd: root });
  const texts = new Map<string, string>();
  const own: [file: string, original: string, name: string][] = [];
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    const { spec } = JSON.parse(text) as { spec: string };
    const index = indexOf(spec);
    const part = spec.charCodeAt(spec.length - 1) - 97;
    if (index === undefined) texts.set(spec, text);
    else own.push([file, subjects[index]?.specs[part]?.name ?? '', spec]);
  }
  for (const [file, original, name] of own) {
    const [head = '', rest = ''] = (texts.get(original) ?? '').split(/(?<="checksum":\s*"[0-9a-f]{8}",)/);
    const renamed = rest.replace(JSON.stringify(original), JSON.stringify(name));
    writeFileSync(join(root, file), head.replace(/[0-9a-f]{8}/, checksum(renamed)) + renamed);
  }
}

function fateOf(title: string, found: readonly TestOutcome[]): Fate {
  const failed = found.filter((test) => test.failed);
  const unread = failed.find(({ message }) => notRead.test(message));
  if (unread !== undefined) throw new Error(`${title}: ${unread.message}`);
  return failed.length > 0 ? 'killed' : 'survived';
}
