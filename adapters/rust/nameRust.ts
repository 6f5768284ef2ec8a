import { nameRustProject, type NamedRustProject } from '../../renderers/rust/nameRust.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { rustHome } from './rustHomes.js';

/** The names and homes of all commands of the compilation, for the Rust adapters. */
export function nameRust(context: AdapterContext): NamedRustProject {
  const homes = new Map(context.specs.map((command) => [command.name, rustHome(command, context)]));
  return nameRustProject(context.specs, context.types, context.config, homes);
}
