import { commandBase } from '../../renderers/declaredName.js';
import type { PythonProject } from '../../renderers/python/PythonContext.js';
import { commandIdentifier, nameCommand } from '../../renderers/python/PythonNames.js';
import { UniqueNames } from '../../renderers/UniqueNames.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/** The names of all commands of the compilation. */
export function namePython({ commands, types, config }: AdapterContext): PythonProject {
  const modules = new UniqueNames('_');
  const names = commands.map((command) => {
    const module = modules.claim(commandIdentifier(command.name));
    return [command.name, nameCommand(command, commandBase(command, config), module)] as const;
  });
  return { types, names: new Map(names) };
}
