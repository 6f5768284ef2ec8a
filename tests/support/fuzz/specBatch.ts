import type { CommandSpec } from '../../../types/CommandSpec.js';
import type { Dictionary } from './dictionary.js';
import type { Draw } from './Draw.js';
import { SpecMaker } from './SpecMaker.js';

/**
 * Valid specs that may stand in one project, `beside` others too: no two have base names that differ only by hyphens, slashes and
 * case.
 */
export function specBatch(
  draw: Draw,
  dictionary: Dictionary,
  count: number,
  beside: readonly CommandSpec[] = [],
): CommandSpec[] {
  const taken = new Set(beside.map(({ name }) => squashed(name)));
  return Array.from({ length: count }, (_, index) =>
    new SpecMaker(draw, commandName(draw, dictionary, taken, index), dictionary).make(),
  );
}

/** A hostile name by itself while there is one, for a suffix would take the sting out of it. */
function commandName(draw: Draw, { commandNames }: Dictionary, taken: Set<string>, index: number): string {
  const [word, folder] = [draw.pick(commandNames), draw.pick(commandNames)];
  const wanted = draw.chance(0.3) ? `${folder}/${word}` : word;
  const name = taken.has(squashed(wanted)) ? `${wanted}-n${index}` : wanted;
  taken.add(squashed(name));
  return name;
}

const squashed = (name: string): string => name.replaceAll(/[-/]/g, '');
