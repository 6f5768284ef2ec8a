import { type Spec, isCommand } from '../../types/ir/Spec.js';
import { identifier } from '../../renderers/rust/encode.js';
import { snakeCase } from '../../renderers/asciiCase.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { lastSegment, moduleOf } from './modulePath.js';
import { leafOf } from './rustModules.js';

/** Where the Rust types of a command are. */
export interface RustHome {
  /** Relative to the output root. */
  file: string;
  /** `crate::modules::gpu::generated::stats`. */
  modulePath: string;
  /** The module that a parent must declare, below `src`: `types/common`. Absent below a contract, which declares it. */
  declared?: string;
}

/**
 * Types of a command lie with its module; those of a trait or a library are a module of their own, which the spec
 * may name and is `types/<name>` otherwise.
 */
export function rustHome(command: Spec, { config }: AdapterContext): RustHome {
  const source = `${config.layout.rust}/src`;
  const module = moduleOf(command);
  if (module !== undefined && isCommand(command)) {
    const leaf = leafOf(command, lastSegment(module));
    return {
      file: `${source}/${module}/generated/${leaf}.rs`,
      modulePath: pathOf(...module.split('/'), 'generated', leaf),
    };
  }
  const own = module ?? `types/${snakeCase(command.name)}`;
  return { file: `${source}/${own}.rs`, modulePath: pathOf(...own.split('/')), declared: own };
}

function pathOf(...segments: string[]): string {
  return ['crate', ...segments.map(identifier)].join('::');
}
