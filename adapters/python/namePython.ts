import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { secretTypes } from '../../types/ir/secretTypes.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { nameCollisions } from '../../renderers/nameCollisions.js';
import { commandBase } from '../../renderers/declaredName.js';
import type { PythonProject } from '../../renderers/python/PythonContext.js';
import { commandIdentifier, nameCommand } from '../../renderers/python/PythonNames.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

export interface NamedPythonProject extends PythonProject {
  diagnostics: Diagnostic[];
}

/**
 * The names of all commands of the compilation. No name depends on another spec: two commands of one module are
 * reported if `used` has both. A base name in the config names the module too.
 */
export function namePython(
  used: readonly Spec[],
  { specs, types, config }: AdapterContext,
): NamedPythonProject {
  const names = specs.map((command) => {
    const module = commandIdentifier(givenBase(command, config) ?? command.name);
    return [command.name, nameCommand(command, commandBase(command, config), module)] as const;
  });
  const project = { types, secret: secretTypes(types, specs), names: new Map(names) };
  // `chat/send` and `chat-send` would both be chat_send: one of them needs another name in the config.
  const modules = used.map(({ name, place }) => ({
    name: project.names.get(name)?.module ?? '',
    label: name,
    place,
  }));
  return { ...project, diagnostics: nameCollisions('Python', modules) };
}

function givenBase({ name }: Spec, { naming }: ProjectConfig): string | undefined {
  return Object.hasOwn(naming.commands, name) ? naming.commands[name] : undefined;
}
