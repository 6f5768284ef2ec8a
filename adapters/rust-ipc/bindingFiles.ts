import type { AdapterContext } from '../GeneratorAdapter.js';
import type { RustModule } from '../rust/rustModules.js';

/** The mixin of a module, relative to the output root. */
export function mixinFile(module: RustModule, context: AdapterContext): string {
  return `${context.config.layout.bindings}/${module.path}.ts`;
}

/** The client of the whole worker. */
export function workerFile(context: AdapterContext): string {
  return `${context.config.layout.bindings}/worker.generated.ts`;
}
