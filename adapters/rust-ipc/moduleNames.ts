import type { Code } from '../../types/Code.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { code, verbatim } from '../../renderers/code.js';
import { identifier } from '../../renderers/rust/encode.js';
import type { RustProject } from '../../renderers/rust/RustContext.js';
import type { RustScope } from '../../renderers/rust/RustScope.js';
import type { ModuleCommand, RustModule } from '../rust/rustModules.js';

/** What a command is called in the Rust code of its module. */
export interface MethodNames {
  /** The method, and the module of its types. */
  method: Code;
  params: Code;
  result: Code;
  /** The error type of the command, or the runtime's own when the spec declares no errors. */
  error: Code;
  hasOwnError: boolean;
}

export function structName(module: RustModule): Code {
  return identifier(`${module.base}Module`);
}

export function traitName(module: RustModule): Code {
  return identifier(`${module.base}Commands`);
}

/** The names of a command as the module of `scope` sees them: imported from where its types are declared. */
export function methodNames(
  project: RustProject,
  scope: RustScope,
  { command, leaf }: ModuleCommand,
): MethodNames {
  const names = project.names.get(command.name);
  const home = project.homes.get(command.name);
  if (names === undefined || home === undefined) throw new Error(`no names for ${command.name}`);
  const type = (id: TypeId): Code => scope.use(home.modulePath, names.types.get(id)?.type ?? '');
  return {
    method: identifier(leaf),
    params: type(command.params.id),
    result: type(command.result.id),
    error: names.errors ? scope.use(home.modulePath, names.errors.type) : verbatim('CommandError'),
    hasOwnError: names.errors !== undefined,
  };
}

/** `Result<GpuStatsResult, GpuStatsError>`. */
export function returned({ result, error }: MethodNames): Code {
  return code`Result<${result}, ${error}>`;
}
