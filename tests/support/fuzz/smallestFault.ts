import type { CommandSpec } from '../../../types/CommandSpec.js';
import type { JsonValue } from '../../../types/Json.js';
import type { LanguageProject } from './LanguageProject.js';
import { reduce } from './reduce.js';

/** The least that goes wrong, for a person. */
export interface SmallestFault {
  /** One spec, or several where it takes more than one. */
  specs: CommandSpec[];
  fault: string;
}

/**
 * Looks for the least of the specs that goes wrong in the same way, with at most `rounds` rounds of the compiler, since
 * each may take half a minute.
 */
export async function smallestFault(
  project: LanguageProject,
  specs: readonly CommandSpec[],
  fault: string,
  rounds = 80,
): Promise<SmallestFault> {
  let left = rounds;
  let last = fault;
  const wanted = kindOf(fault);
  const fails = async (candidate: readonly CommandSpec[]): Promise<boolean> => {
    if (candidate.length === 0 || left-- <= 0) return false;
    const verdict = await project.verdict(candidate);
    if (verdict.fault === '' || kindOf(verdict.fault) !== wanted) return false;
    last = verdict.fault;
    return true;
  };
  const whole = JSON.parse(JSON.stringify(specs)) as JsonValue;
  const smallest = await reduce(whole, async (candidate) => fails(candidate as unknown as CommandSpec[]));
  return { specs: smallest as unknown as CommandSpec[], fault: last };
}

/** The first message, without what names a place or a thing. */
export function kindOf(fault: string): string {
  const line =
    fault.split('\n').find((text) => /\b(error|warning|ARC\d+|TS\d+|FAILED|panicked)\b/i.test(text)) ?? fault;
  return line
    .replaceAll(/(?:[\w.~-]*\/)+[^\s:]+/g, '')
    .replaceAll(/'[^']*'|"[^"]*"|`[^`]*`|‘[^’]*’/g, '…')
    .replaceAll(/\d+/g, '0')
    .slice(0, 200);
}
