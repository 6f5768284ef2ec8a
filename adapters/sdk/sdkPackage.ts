import type { JsonObject } from '../../types/Json.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/** The package that an SDK adapter writes. */
export interface SdkPackage {
  /** Its folder, relative to the output root. */
  folder: string;
  /** Its name, as the language's package manager has it. */
  name: string;
}

/**
 * JSON Schema of the options that every SDK adapter has. `namePattern` is an ECMAScript expression for the names that
 * the language's package manager takes; `more` are options of one language.
 */
export function sdkOptions(fallback: SdkPackage, namePattern: string, more: JsonObject = {}): JsonObject {
  return {
    type: 'object',
    properties: {
      folder: {
        type: 'string',
        pattern: '^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$',
        maxLength: 200,
        default: fallback.folder,
        description: 'Folder of the package, relative to the root.',
      },
      name: {
        type: 'string',
        pattern: namePattern,
        maxLength: 100,
        default: fallback.name,
        description: 'Name of the package.',
      },
      ...more,
    },
    additionalProperties: false,
  };
}

/** The package as configured. The options have passed the adapter's schema. */
export function sdkPackage({ options }: AdapterContext, fallback: SdkPackage): SdkPackage {
  const { folder, name } = options;
  return {
    folder: typeof folder === 'string' ? folder : fallback.folder,
    name: typeof name === 'string' ? name : fallback.name,
  };
}
