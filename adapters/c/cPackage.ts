import { type CPrefix, cPrefix } from '../../renderers/c/CPrefix.js';
import { verbatim } from '../../renderers/code.js';
import type { Code } from '../../types/Code.js';
import type { JsonObject } from '../../types/Json.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { type SdkPackage, sdkOptions, sdkPackage } from '../sdk/sdkPackage.js';

/** The package that is written for C, and what its names start with. */
export interface CPackage extends SdkPackage {
  prefix: CPrefix;
}

const fallback: SdkPackage = { folder: 'sdk/c', name: 'sdk' };

/** Targets that CMake keeps for itself, and libraries that every program links. */
const unusable = [
  ...[
    'all',
    'clean',
    'edit_cache',
    'help',
    'install',
    'package',
    'package_source',
    'preinstall',
    'rebuild_cache',
  ],
  ...['test', 'c', 'jansson', 'm'],
];

/** Prefixes of the libraries that every package uses: `json_string` is a function of jansson. */
const taken: ReadonlySet<string> = new Set(['json', 'pcre2']);

/** JSON Schema of the options of the adapter. */
export const cOptions: JsonObject = sdkOptions(fallback, `^(?!(?:${unusable.join('|')})$)[a-z][a-z0-9_]*$`, {
  prefix: {
    type: 'string',
    pattern: `^(?!(?:${[...taken].join('|')})$)[a-z][a-z0-9]*$`,
    maxLength: 100,
    description:
      'What every name in the package starts with, an underscore following: the name of the package without underscores, unless told.',
  },
});

/** The package as configured. The options have passed {@link cOptions}. */
export function cPackage(context: AdapterContext): CPackage {
  const { folder, name } = sdkPackage(context, fallback);
  const { prefix } = context.options;
  const derived = name.replaceAll('_', '');
  return {
    folder,
    name,
    prefix: cPrefix(
      typeof prefix === 'string' ? prefix : taken.has(derived) ? `${derived}commands` : derived,
    ),
  };
}

/** What every template sees: the name of the package, and what its names and its macros start with. */
export function packageNames({ name, prefix }: CPackage): { name: Code; p: Code; P: Code } {
  return { name: verbatim(name), p: prefix.own, P: prefix.macro };
}

/** Where the function that runs a command is: anywhere in its package. */
export function handlerFile({ folder }: CPackage, stem: string, context: AdapterContext): string {
  return context.placeOf(`${folder}/handlers/${stem}.c`, folder);
}
