import { join } from 'node:path';
import type { DriverProgram } from '../toolchains/LanguageToolchain.js';
import type { DrivenLanguage } from '../toolchains/languages.js';
import { canonical } from './canonical.js';
import type { Case } from './Case.js';
import { type Compiled, compileCases } from './compileCases.js';
import { type Answer, ask, type Question } from './Driver.js';
import type { CaseRun, LanguageRun, Warned } from './LanguageRun.js';

/** What all languages made of all cases, by id of the language; those whose tools are missing are not in it. */
export type Matrix = ReadonlyMap<string, LanguageRun>;

/**
 * Generates, compiles and drives every language, in folders below `root`. Then each language decodes what every
 * other one encoded.
 */
export async function runMatrix(
  root: string,
  languages: Readonly<Record<string, DrivenLanguage>>,
  cases: readonly Case[],
  report: (line: string) => void = () => undefined,
): Promise<Matrix> {
  const matrix = new Map<string, LanguageRun>();
  const drivers = new Map<string, DriverProgram>();
  for (const [id, language] of Object.entries(languages)) {
    const missing = language.toolchain.missing();
    if (missing.length > 0) {
      report(`${id}: SKIPPED, this machine lacks ${missing.join(', ')}`);
      continue;
    }
    const start = performance.now();
    const compiled = await compileCases(join(root, id), language, cases);
    const { driver } = compiled;
    const warned = await warnUses(join(root, id), id, language, compiled.driven);
    const runs = await driveCases(cases, compiled, warned);
    if (driver !== undefined) drivers.set(id, driver);
    const seconds = (performance.now() - start) / 1000;
    matrix.set(id, { claimsJson: language.toolchain.buildDriver !== undefined, cases: runs, seconds });
    report(`${id}: ${seconds.toFixed(0)} s`);
  }
  for (const [id, driver] of drivers) await exchange(matrix, id, driver, cases);
  return matrix;
}

async function driveCases(
  cases: readonly Case[],
  { complaints, driver, driven }: Compiled,
  warned: ReadonlyMap<string, Warned>,
): Promise<Map<string, CaseRun>> {
  const questions = driven.flatMap(({ command, wire, invalid }) =>
    [...wire, ...invalid].map(({ text }): Question => ({ command, text })),
  );
  const answers = driver === undefined ? [] : await ask(driver, questions);
  const next = answers.values();
  const take = (names: readonly { name: string }[]): Map<string, Answer> =>
    new Map(
      names.map(({ name }) => [name, next.next().value ?? { kind: 'broken', text: 'There was no answer.' }]),
    );
  const answered = new Map(
    driven.map(({ feature, wire, invalid }) => [feature, { wire: take(wire), invalid: take(invalid) }]),
  );
  const printed = await printCases(driver, driven);
  return new Map(
    cases.map(({ feature }) => [
      feature,
      {
        wire: new Map(),
        invalid: new Map(),
        ...answered.get(feature),
        complaints: complaints.get(feature) ?? '',
        printed: printed.get(feature) ?? new Map<string, Answer>(),
        warned: warned.get(feature),
        foreign: [],
      },
    ]),
  );
}

/** What a language prints of the values of cases that have secrets, by feature and by name of the vector. */
async function printCases(
  driver: DriverProgram | undefined,
  driven: readonly Case[],
): Promise<Map<string, Map<string, Answer>>> {
  const secret = driven.filter(({ secrets }) => secrets !== undefined);
  const questions = secret.flatMap(({ command, feature, wire }) =>
    wire.map(({ name, text }) => ({ command, text, mode: 'print' as const, feature, name })),
  );
  // Apart from the others: a driver that does not know how to print may die of each.
  const answers = driver === undefined ? [] : await ask(driver, questions);
  const printed = new Map(secret.map(({ feature }) => [feature, new Map<string, Answer>()]));
  answers.forEach((answer, index) => {
    const question = questions[index];
    if (question !== undefined) printed.get(question.feature)?.set(question.name, answer);
  });
  return printed;
}

/** Which lines of the programs of uses a language's compiler warns of, by feature; empty when it cannot tell. */
async function warnUses(
  project: string,
  id: string,
  { toolchain }: DrivenLanguage,
  driven: readonly Case[],
): Promise<Map<string, Warned>> {
  const programs = new Map(
    driven.flatMap(({ feature, uses }): [string, string][] => {
      const program = uses.get(id);
      return program === undefined ? [] : [[feature, program]];
    }),
  );
  if (toolchain.deprecationWarnings === undefined || programs.size === 0) return new Map();
  try {
    const lines = await toolchain.deprecationWarnings(project, programs);
    return new Map([...programs.keys()].map((feature) => [feature, { lines: lines.get(feature) ?? [] }]));
  } catch (error) {
    return new Map([...programs.keys()].map((feature) => [feature, { error: String(error) }]));
  }
}

/** Lets a language read the texts that others wrote, unless it was asked or has written the very same bytes. */
async function exchange(
  matrix: Matrix,
  id: string,
  driver: DriverProgram,
  cases: readonly Case[],
): Promise<void> {
  const asked = cases.flatMap(({ feature, command, wire }) => {
    const run = matrix.get(id)?.cases.get(feature);
    if (run === undefined || run.wire.size === 0) return [];
    const known = new Set(wire.map(({ text }) => text));
    return wire.flatMap(({ name }) => {
      const own = run.wire.get(name);
      if (own?.kind === 'ok') known.add(own.text);
      return othersTexts(matrix, id, feature, name).flatMap((text) => {
        if (known.has(text)) return [];
        known.add(text);
        return [{ command, text, vector: name, run }];
      });
    });
  });
  const answers = await ask(driver, asked);
  asked.forEach(({ run, vector, text }, index) => {
    const answer = answers[index];
    if (answer !== undefined) run.foreign.push({ vector, text, answer });
  });
}

/** What the others encoded that is JSON at all. */
function othersTexts(matrix: Matrix, id: string, feature: string, vector: string): string[] {
  return [...matrix].flatMap(([other, { cases }]) => {
    const answer = other === id ? undefined : cases.get(feature)?.wire.get(vector);
    return answer?.kind === 'ok' && isJson(answer.text) ? [answer.text] : [];
  });
}

function isJson(text: string): boolean {
  try {
    canonical(text);
    return true;
  } catch {
    return false;
  }
}
