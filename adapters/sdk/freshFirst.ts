import { isDeprecated } from '../../types/ir/deprecation.js';
import type { Command } from '../../types/ir/Spec.js';

/** Commands in the order in which a page looks for one to show: nobody should begin with one that is deprecated. */
export function freshFirst(commands: readonly Command[]): readonly Command[] {
  return [...commands.filter((command) => !isDeprecated(command)), ...commands.filter(isDeprecated)];
}
