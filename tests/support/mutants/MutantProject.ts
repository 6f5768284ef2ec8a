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
 * Makes one package of mutants, each under a name of its own, beside the fixtures that they refer to. Each mutant is
 * given the cases of its original, which its generated tests must then fail.
 * @throws Error when the tests of a copy that lacks nothing fail, or of what is no copy, or when those of a mutant fail
 * because the cases are not read.
 */
export async function judge(
  root: string,
  { language, tests }: { language: Language; tests: GeneratedTests },
  fixtures: Fixtures,
  mutants: readonly Mutant[],
): Promise<Fate[]> {
  const subjects = [...mutants, ...wholeOnes(fixtures, mutants)];
  const originals = await originalCases(`${root}-originals`, language, tests.cases, fixtures, subjects);

  writeFixtures(root, language, fixtures, besides(fixtures, subjects));
  for (const [index, subject] of subjects.entries())
    for (const [part, spec] of copies(fixtures, subject, index).entries())
      writeFiles(root, { [`specs/${tokenOf(index)}-${part}.json`]: adapted(language, spec) });
  const unsayable = await generate(root, language);
  await giveCases(root, tests.cases, originals, subjects);
  const byMutant = new Map<number | undefined, TestOutcome[]>();
  for (const outcome of await tests.outcomes(root)) {
    const index = indexOf(outcome.title);
    const own = byMutant.get(index);
    if (own === undefined) byMutant.set(index, [outcome]);
    else own.push(outcome);
  }
  const wrong = (byMutant.get(undefined) ?? []).filter(({ failed }) => failed);
  if (wrong.length > 0) throw new Error(`not of a mutant: ${JSON.stringify(wrong)}`);
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

/** The fixtures that copies refer to, as they are. Whatever refers to a fixture that is copied, is copied with it. */
function besides(fixtures: Fixtures, subjects: readonly Subject[]): string[] {
  const found = subjects.flatMap(({ specs }) => {
    const copied = specs.map(({ name }) => name);
    return fixtures.needed(copied).filter((name) => !copied.includes(name));
  });
  return [...new Set(found)];
}

/** Begins a project with some of the fixtures, in a folder that is emptied first. */
function writeFixtures(root: string, language: Language, fixtures: Fixtures, names: readonly string[]): void {
  rmSync(root, { recursive: true, force: true });
  writeFixtureProject(root, {}, []);
  for (const [index, name] of names.entries()) {
    const spec = fixtures.specs.get(name);
    if (spec === undefined) continue;
    const renamed = adapted(language, fixtures.renamed(spec, new Map()));
    writeFiles(root, { [`specs/original-${index}.json`]: renamed });
  }
}

function adapted({ spec: adapt = (spec) => spec }: Language, spec: CommandSpec): CommandSpec {
  return adapt(spec);
}

/** The cases of the fixtures that are copied, by the names of their specs: in a project of its own, which nobody compiles. */
async function originalCases(
  root: string,
  language: Language,
  cases: string,
  fixtures: Fixtures,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, string>> {
  const copied = subjects.flatMap(({ specs }) => specs.map(({ name }) => name));
  writeFixtures(root, language, fixtures, fixtures.needed(copied));
  await generate(root, language);
  const files = await glob(cases, { cwd: root });
  return new Map(files.map((file) => readCases(root, file)));
}

/** The name of the spec in a file of cases, and its text. */
function readCases(root: string, file: string): [spec: string, text: string] {
  const text = readFileSync(join(root, file), 'utf8');
  return [(JSON.parse(text) as { spec: string }).spec, text];
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
async function giveCases(
  root: string,
  cases: string,
  originals: ReadonlyMap<string, string>,
  subjects: readonly Subject[],
): Promise<void> {
  for (const file of await glob(cases, { cwd: root })) {
    const [name] = readCases(root, file);
    const index = indexOf(name);
    if (index === undefined) continue;
    const original = subjects[index]?.specs[name.charCodeAt(name.length - 1) - 97]?.name ?? '';
    const [head = '', rest = ''] = (originals.get(original) ?? '').split(/(?<="checksum":\s*"[0-9a-f]{8}",)/);
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
