import { type Spec, traitOf } from '../../types/ir/Spec.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { declaredTrait } from './declaredTraits.js';
import { targetsIn } from './referencedTypes.js';

/**
 * These commands and every other one whose types or traits they use, in the order of the compilation. The types of a
 * command are declared together, so what any of them uses is needed too.
 */
export function usedCommands(commands: readonly Spec[], { specs: known, types }: AdapterContext): Spec[] {
  const byName = new Map(known.map((command) => [command.name, command]));
  const found = new Set<Spec>();
  const queue = [...commands];
  for (let command = queue.pop(); command !== undefined; command = queue.pop()) {
    if (found.has(command)) continue;
    found.add(command);
    const trait = traitOf(command);
    const parts = [...command.types.map(({ body }) => body), ...(trait ? [trait] : [])];
    const owners = parts.flatMap(targetsIn).flatMap((target) => {
      const origin = types.get(target)?.origin;
      return origin?.kind === 'spec' ? (byName.get(origin.command) ?? []) : [];
    });
    const traits = [...(command.spec.rust?.traits ?? []), ...(trait?.supertraits ?? [])];
    queue.push(...owners, ...traits.flatMap((name) => declaredTrait(name, known)?.command ?? []));
  }
  return known.filter((command) => found.has(command));
}
