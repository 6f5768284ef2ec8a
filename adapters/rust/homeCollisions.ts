import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { type Spec, isCommand } from '../../types/ir/Spec.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { moduleOf } from './modulePath.js';
import { rustHome } from './rustHomes.js';

/**
 * Types with a module of their own are a file, `modules/all.rs`. Where commands lie in that module or below it, it is a
 * folder, `modules/all/mod.rs`, and rustc takes only one of the two (E0761). `commands` are those whose types are needed.
 */
export function homeCollisions(commands: readonly Spec[], context: AdapterContext): Diagnostic[] {
  return commands.flatMap((command): Diagnostic[] => {
    const own = rustHome(command, context).declared;
    if (own === undefined) return [];
    const other = context.specs.find((each) => each.name !== command.name && isFolder(own, each));
    if (other === undefined) return [];
    const related = [{ place: other.place, note: `'${other.name}' makes a folder of it` }];
    const params = { first: other.name, second: command.name, name: own, language: 'Rust' };
    return [{ code: 'ARC4002', place: command.place, params, related }];
  });
}

/** Whether the module must be a folder for the command: because it is there and has commands, or is further below. */
function isFolder(module: string, command: Spec): boolean {
  const path = moduleOf(command);
  return path !== undefined && ((path === module && isCommand(command)) || path.startsWith(`${module}/`));
}
