import type { Sample } from './runNode.js';

/**
 * Runs A B C, A B C, … so that a machine that becomes slower or faster does so for all. Gives each subject's
 * samples by round: those with the same index were taken right after each other. A subject prepares and tidies
 * up outside of what its sample measures.
 */
export function interleave<Name extends string>(
  rounds: number,
  subjects: Readonly<Record<Name, (round: number) => Sample>>,
): Record<Name, Sample[]> {
  const names = Object.keys(subjects) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Sample[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) samples[name].push(subjects[name](round));
  }
  return samples;
}
