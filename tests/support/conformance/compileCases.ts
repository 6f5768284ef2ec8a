import type { DriverProgram } from '../toolchains/LanguageToolchain.js';
import type { Language } from '../toolchains/languages.js';
import type { Case } from './Case.js';
import { generateCases } from './generateCases.js';

/** A package of all cases that compile together, and what was wrong with the others. */
export interface Compiled {
  /** By feature; only those with complaints. */
  complaints: Map<string, string>;
  /** Undefined for a language that claims no JSON, or when nothing compiles. */
  driver: DriverProgram | undefined;
}

/** A compile takes up to a minute; what is bad is found in about 2·log₂(cases) of them, and a few bad cases tell enough. */
const mostCompiles = 40;

/**
 * Compiles all cases as one package: one compile, when all is well. Otherwise halves them until the bad ones stand
 * alone, and builds the driver of the rest.
 */
export async function compileCases(
  root: string,
  language: Language,
  cases: readonly Case[],
): Promise<Compiled> {
  const complaints = new Map<string, string>();
  let compiles = 0;
  const judge = async (group: readonly Case[]): Promise<string> => {
    compiles++;
    return (await generateCases(root, language, group)) || (await complaintsOf(root, language));
  };
  const sift = async (group: readonly Case[], said: string): Promise<Case[]> => {
    if (said === '') return [...group];
    const [only, ...others] = group;
    if (only === undefined) return [];
    if (others.length === 0 || compiles >= mostCompiles) {
      for (const { feature } of group) complaints.set(feature, said);
      return [];
    }
    const middle = Math.ceil(group.length / 2);
    const halves = [group.slice(0, middle), group.slice(middle)];
    const good: Case[] = [];
    for (const half of halves) good.push(...(await sift(half, await judge(half))));
    return good;
  };
  const good = await sift(cases, await judge(cases));
  if (good.length === 0) return { complaints, driver: undefined };
  if (complaints.size > 0) {
    const said = await judge(good);
    // Each is fine alone, not together: then there is no package to drive.
    if (said !== '') return { complaints: new Map(cases.map(({ feature }) => [feature, said])), driver: undefined };
  }
  try {
    const commands = good.map(({ command }) => ({ name: command }));
    return { complaints, driver: await language.toolchain.buildDriver?.(root, commands) };
  } catch (error) {
    return { complaints: new Map(cases.map(({ feature }) => [feature, `driver: ${String(error)}`])), driver: undefined };
  }
}

async function complaintsOf(root: string, { toolchain }: Language): Promise<string> {
  try {
    return await toolchain.complaints(root);
  } catch (error) {
    return String(error);
  }
}
