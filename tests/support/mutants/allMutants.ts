import type { CommandSpec } from '../../../types/CommandSpec.js';
import { fixtureSpecs } from '../fixtures.js';
import { Fixtures } from './Fixtures.js';
import { type Mutant, mutantsOf } from './Mutant.js';
import { mutationKinds } from './Mutation.js';

/** Fixtures whose fields are all alike, but for their names. */
const repeating = /^(fixture\/(hostile-|reserved-|wide\b)|sabcdefghij)/;

/** Of mutants that are alike, one in so many is as good as all of them. */
const share = 20;

/** The fixtures, and every mutant of them that is worth its time; `made/` has one spec under many names, and a wide one. */
export function allMutants(): { fixtures: Fixtures; mutants: Mutant[] } {
  const written = fixtureSpecs().filter(({ file }) => !file.startsWith('made/') || file === 'made/1.json');
  const fixtures = new Fixtures(written.map(({ text }) => JSON.parse(text) as CommandSpec));
  const mutants = [...fixtures.specs.keys()].flatMap((name) => {
    const own = mutantsOf(fixtures, name);
    return repeating.test(name) ? shuffled(own).slice(0, Math.ceil(own.length / share)) : own;
  });
  return { fixtures, mutants };
}

/**
 * Some of the mutants, the same on each run, of all kinds alike. Those of large fixtures that repeat themselves are left out, and
 * of the others the small ones come first rather than last: a compiler takes its time by the size, and proves no more for it.
 */
export function sampleOf(mutants: readonly Mutant[], count: number): Mutant[] {
  const varied = mutants.filter(({ title }) => !repeating.test(title));
  const ofKinds = mutationKinds.map((kind) => {
    const own = varied.filter((mutant) => mutant.kind === kind);
    return inOrder(own, (mutant) => hash(mutant.title) * JSON.stringify(mutant.specs).length ** 2);
  });
  const found: Mutant[] = [];
  for (let turn = 0; found.length < Math.min(count, varied.length); turn++)
    found.push(...ofKinds.flatMap((own) => own[turn] ?? []));
  return found.slice(0, count);
}

/**
 * All of them in rounds, each a random sample of what is left, so that a run may end early and have tried a fair part. Within a
 * round those of a fixture stand together: a package has fewer originals then.
 */
export function inRounds(mutants: readonly Mutant[], seed: number): Mutant[] {
  const order = new Map(mutants.map((mutant, index) => [mutant, index]));
  const place = (mutant: Mutant): number => order.get(mutant) ?? 0;
  const found: Mutant[] = [];
  const random = shuffled(mutants, seed);
  for (let from = 0; from < random.length; from += roundSize)
    found.push(...random.slice(from, from + roundSize).sort((one, other) => place(one) - place(other)));
  return found;
}

/** A handful of packages. */
const roundSize = 600;

/** In an order that has nothing to do with where they come from, and is the same wherever it is asked for with one seed. */
function shuffled(mutants: readonly Mutant[], seed?: number): Mutant[] {
  return inOrder(mutants, ({ title }) => hash(title, seed));
}

function inOrder(mutants: readonly Mutant[], placeOf: (mutant: Mutant) => number): Mutant[] {
  return mutants
    .map((mutant) => ({ mutant, place: placeOf(mutant) }))
    .sort((a, b) => a.place - b.place)
    .map(({ mutant }) => mutant);
}

function hash(text: string, seed = 0): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
