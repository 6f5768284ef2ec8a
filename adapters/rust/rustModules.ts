import type { Diagnostic, Place } from '../../types/diagnostics/Diagnostic.js';
import { type Command, type Spec, isCommand } from '../../types/ir/Spec.js';
import { pascalCase } from '../../renderers/NamingConventions.js';
import { nameCollisions } from '../../renderers/nameCollisions.js';
import { snakeCase } from '../../renderers/asciiCase.js';
import { type DeclaredTrait, withSupertraits } from '../command/declaredTraits.js';
import { lastSegment, moduleOf, possibleModule, possiblePath } from './modulePath.js';

/** A command as a method of its module. */
export interface ModuleCommand {
  command: Command;
  /** snake_case, not yet escaped: `stats`. Also the name of the file of its types. */
  leaf: string;
}

/** All commands of one `rust.module`. */
export interface RustModule {
  /** `modules/gpu`. */
  path: string;
  /** `gpu`: unique within a worker. */
  name: string;
  /** `Gpu`: what the names of its types begin with. */
  base: string;
  /** Sorted by command name. */
  commands: ModuleCommand[];
  /** Traits of the runtime besides ManagedService, sorted. */
  traits: string[];
  /** Traits that specs declare, sorted by name. */
  declaredTraits: DeclaredTrait[];
  /** Names of the modules that start before it, sorted. */
  after: string[];
  place: Place;
}

/**
 * The Rust modules of commands, sorted by path, and what collides in them. `known` are all commands, among
 * which are those that declare traits.
 */
export function rustModules(
  commands: readonly Spec[],
  known: readonly Spec[],
): {
  modules: RustModule[];
  diagnostics: Diagnostic[];
} {
  const byPath = new Map<string, Command[]>();
  for (const command of commands) {
    const path = moduleOf(command);
    if (path === undefined || !isCommand(command)) continue;
    const group = byPath.get(path);
    if (group) group.push(command);
    else byPath.set(path, [command]);
  }
  const modules = [...byPath]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, group]) => gather(path, group, known));
  return {
    modules,
    diagnostics: [
      ...nameCollisions(
        'Rust',
        modules.map(({ name, path, place }) => ({ name, label: path, place })),
      ),
      ...modules.flatMap(({ commands: own }) =>
        nameCollisions(
          'Rust',
          own.map(({ command, leaf }) => ({ name: leaf, label: command.name, place: command.place })),
        ),
      ),
    ],
  };
}

function gather(path: string, commands: readonly Command[], known: readonly Spec[]): RustModule {
  const [first] = commands;
  const name = lastSegment(path);
  const listed = <T>(pick: (command: Command) => readonly T[] | undefined): T[] =>
    [...new Set(commands.flatMap((command) => pick(command) ?? []))].sort();
  const { declared, runtime } = withSupertraits(
    listed(({ spec }) => spec.rust?.traits),
    known,
  );
  return {
    path,
    name,
    base: pascalCase(name),
    commands: commands.map((command) => ({ command, leaf: leafOf(command, name) })),
    traits: runtime.filter((trait) => trait !== 'ManagedService'),
    declaredTraits: declared,
    after: listed(({ spec }) => spec.rust?.depends_on?.map((other) => lastSegment(possiblePath(other)))),
    place: first?.place ?? { file: '', pointer: '' },
  };
}

/** The command's name without the prefix of its module, in snake_case. */
export function leafOf(command: Spec, module: string): string {
  const prefix = command.spec.rust?.command_prefix ?? `${module.replaceAll('_', '-')}/`;
  const rest = command.name.startsWith(prefix) ? command.name.slice(prefix.length) : command.name;
  return possibleModule(snakeCase(rest === '' ? command.name : rest));
}
