import type { Diagnostic, Place } from '../../types/diagnostics/Diagnostic.js';
import { type Spec, traitOf } from '../../types/ir/Spec.js';
import { runtimeTraits } from '../../types/runtimeTraits.js';
import { type Traits, traitsOf } from '../../types/ir/traits.js';
import { suggestionFix } from '../fixes/fixes.js';
import { didYouMean } from '../schema/didYouMean.js';

/** Checks that every trait that a spec names is declared once, and that none is above itself. */
export function checkTraits(commands: readonly Spec[]): Diagnostic[] {
  const traits = traitsOf(commands);
  return commands.flatMap((command) => [
    ...checkNames(traits, command, command.spec.rust?.traits ?? [], '/rust/traits'),
    ...checkNames(traits, command, traitOf(command)?.supertraits ?? [], '/trait/supertraits'),
    ...circular(traits, command),
  ]);
}

function checkNames(traits: Traits, command: Spec, names: readonly string[], list: string): Diagnostic[] {
  return names.flatMap((name, index): Diagnostic[] => {
    const place = { file: command.file, pointer: `${list}/${index}` };
    const [first, second] = traits.get(name) ?? [];
    if (first === undefined) return runtimeTraits.has(name) ? [] : [unknown(traits, name, place)];
    if (second === undefined) return [];
    const related = [first, second].map((owner) => ({
      place: { file: owner.file, pointer: '/trait/name' },
      note: 'declared here',
    }));
    const params = { first: first.name, second: second.name, name, language: 'Rust' };
    return [{ code: 'ARC4002', place, params, related }];
  });
}

function unknown(traits: Traits, name: string, place: Place): Diagnostic {
  const known = [...new Set([...traits.keys(), ...runtimeTraits])].sort();
  const suggestion = didYouMean(name, known);
  return {
    code: 'ARC4014',
    place,
    params: { name, known, ...(suggestion === undefined ? {} : { suggestion }) },
    ...suggestionFix(place.pointer, suggestion),
  };
}

/** Follows the supertraits of a trait; each trait of a circle is told once, at its own spec. */
function circular(traits: Traits, owner: Spec): Diagnostic[] {
  const { file } = owner;
  const trait = traitOf(owner);
  if (trait === undefined) return [];
  const queue = trait.supertraits.map((name) => [trait.name, name]);
  const seen = new Set<string>();
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const last = path.at(-1) ?? '';
    if (last === trait.name)
      return [{ code: 'ARC4015', place: { file, pointer: '/trait/supertraits' }, params: { cycle: path } }];
    if (seen.has(last)) continue;
    seen.add(last);
    const [found] = traits.get(last) ?? [];
    const next = found && traitOf(found);
    for (const above of next?.supertraits ?? []) queue.push([...path, above]);
  }
  return [];
}
