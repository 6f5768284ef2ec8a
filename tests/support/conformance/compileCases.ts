import type { DriverProgram } from '../toolchains/LanguageToolchain.js';
import type { DrivenLanguage } from '../toolchains/languages.js';
import type { Case } from './Case.js';
import { generateCases } from './generateCases.js';

/** What became of compiling all cases as one package. */
export interface Compiled {
  /** By feature; only those with complaints of the generator, compiler, linter or formatter. */
  complaints: ReadonlyMap<string, string>;
  /** Undefined for a language that claims no JSON, and when nothing compiles. */
  driver: DriverProgram | undefined;
  /** The cases that the driver knows. */
  driven: readonly Case[];
}

/** A bad case is found in about 2·log₂(cases) compiles, a minute each: these find the first few. */
const mostCompiles = 24;

/**
 * Compiles all cases as one package and builds its driver: one compile, when all is well. Otherwise the cases are
 * halved until the bad ones stand alone; the driver is that of all when it builds, else that of the good ones.
 */
export async function compileCases(
  root: string,
  language: DrivenLanguage,
  cases: readonly Case[],
): Promise<Compiled> {
  const said = await judge(root, language, cases);
  const whole = await build(root, language, cases);
  if (said === '' && whole.error === '')
    return { complaints: new Map(), driver: whole.driver, driven: cases };
  const complaints = await blame(`${root}-part`, language, cases, said === '' ? whole.error : said);
  if (whole.error === '') return { complaints, driver: whole.driver, driven: cases };
  const good = cases.filter(({ feature }) => !complaints.has(feature));
  if (good.length === 0) return { complaints, driver: undefined, driven: [] };
  await generateCases(root, language, good);
  const { driver, error } = await build(root, language, good);
  if (error === '') return { complaints, driver, driven: good };
  return { complaints: new Map(cases.map(({ feature }) => [feature, error])), driver, driven: [] };
}

/** Which cases are to blame for what was said of all of them, and what is said of each. */
async function blame(
  root: string,
  language: DrivenLanguage,
  cases: readonly Case[],
  said: string,
): Promise<Map<string, string>> {
  const complaints = new Map<string, string>();
  let compiles = 0;
  const halve = async (group: readonly Case[], what: string): Promise<void> => {
    if (what === '') return;
    if (group.length === 1 || compiles >= mostCompiles) {
      for (const { feature } of group) complaints.set(feature, what);
      return;
    }
    const middle = Math.ceil(group.length / 2);
    for (const half of [group.slice(0, middle), group.slice(middle)]) {
      compiles++;
      const own = await judge(root, language, half);
      await halve(half, own === '' ? (await build(root, language, half)).error : own);
    }
  };
  await halve(cases, said);
  // Each half is fine, only the whole is not.
  if (complaints.size === 0) for (const { feature } of cases) complaints.set(feature, said);
  return complaints;
}

async function judge(root: string, language: DrivenLanguage, cases: readonly Case[]): Promise<string> {
  const refused = await generateCases(root, language, cases);
  if (refused !== '') return refused;
  try {
    return await language.toolchain.complaints(root);
  } catch (error) {
    return String(error);
  }
}

async function build(
  root: string,
  { toolchain }: DrivenLanguage,
  cases: readonly Case[],
): Promise<{ driver: DriverProgram | undefined; error: string }> {
  try {
    const commands = cases.map(({ command }) => ({ name: command }));
    return { driver: await toolchain.buildDriver?.(root, commands), error: '' };
  } catch (error) {
    return { driver: undefined, error: `driver: ${String(error)}` };
  }
}
