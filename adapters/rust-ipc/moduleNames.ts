import type { Code } from '../../types/Code.js';
import type { BoundCommand } from '../../types/Ir.js';
import { identifier } from '../../renderers/rust/encode.js';
import type { RustProject } from '../../renderers/rust/RustProject.js';
import { trusted, ts } from '../../renderers/code.js';
import type { ModuleCommand, RustModule } from '../rust/rustModules.js';

/** What a command is called in the Rust code of its module. */
export interface MethodNames {
  /** The method, and the module of its types. */
  method: Code;
  params: Code;
  result: Code;
  /** The error type; absent when the spec declares no errors and the runtime's own is used. */
  error?: Code;
}

export function structName(module: RustModule): Code {
  return identifier(`${module.base}Module`);
}

export function traitName(module: RustModule): Code {
  return identifier(`${module.base}Commands`);
}

export function methodNames(project: RustProject, { command, leaf }: ModuleCommand): MethodNames {
  return {
    method: identifier(leaf),
    params: project.typeName(command.params),
    result: project.typeName(command.result),
    ...errorName(project, command),
  };
}

function errorName(project: RustProject, command: BoundCommand): { error?: Code } {
  const error = project.errorName(command.name);
  return command.errors.length === 0 || error === undefined ? {} : { error };
}

/** `Result<GpuStatsResult, GpuStatsError>`. */
export function returned({ result, error }: MethodNames): Code {
  return ts`Result<${result}, ${error ?? trusted('CommandError')}>`;
}

/** What generated code imports from the module of a command's types, sorted as rustfmt does. */
export function importedTypes({ params, result, error }: MethodNames): Code[] {
  return [params, result, ...(error === undefined ? [] : [error])].sort();
}
