import type { Code } from '../../types/Code.js';
import { snakeCase } from '../../renderers/asciiCase.js';
import { modulePath } from '../../renderers/python/encode.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { type SdkPackage, sdkOptions, sdkPackage } from '../sdk/sdkPackage.js';

const fallback: SdkPackage = { folder: 'sdk/python', name: 'commands-sdk' };

/** Names that PyPI takes. */
export const pythonOptions = sdkOptions(fallback, '^[A-Za-z]([A-Za-z0-9._-]*[A-Za-z0-9])?$');

/** The package that the adapter writes. */
export interface PythonPackage extends SdkPackage {
  /** What programs import. */
  module: Code;
}

export function pythonPackage(context: AdapterContext): PythonPackage {
  const { folder, name } = sdkPackage(context, fallback);
  return { folder, name, module: modulePath(snakeCase(name)) };
}
