import type { JsonObject } from '../../types/Json.js';
import { snakeCase } from '../../renderers/asciiCase.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/** What both Rust adapters know about the crate they write into. */
export interface RustCrate {
  /** Folder of its Cargo.toml, relative to the output root. */
  folder: string;
  /** Name of the package: `workers-core`. */
  packageName: string;
  /** Name of the library in Rust code: `workers_core`. */
  libraryName: string;
  /** Whether archc adds to the Cargo.toml. */
  hasManifest: boolean;
}

/** JSON Schema of the options of the Rust adapters. */
export const crateOptions: JsonObject = {
  type: 'object',
  properties: {
    crate: {
      type: 'string',
      pattern: '^[a-z][a-z0-9]*([-_][a-z0-9]+)*$',
      maxLength: 64,
      description: 'Name of the Cargo package; made of the last two segments of layout.rust when absent.',
    },
    manifest: {
      type: 'boolean',
      description: 'False leaves Cargo.toml alone; by default archc adds the dependencies that it lacks.',
    },
  },
  additionalProperties: false,
};

/** Two segments of the folder make the default name, so that `workers/core` does not hide Rust's own `core`. */
export function rustCrate({ config, options }: AdapterContext): RustCrate {
  const folder = config.layout.rust;
  const { crate } = options;
  const packageName =
    typeof crate === 'string'
      ? crate
      : snakeCase(folder.split('/').slice(-2).join('/')).replaceAll('_', '-') || 'worker';
  return {
    folder,
    packageName,
    libraryName: packageName.replaceAll('-', '_'),
    hasManifest: options.manifest !== false,
  };
}
