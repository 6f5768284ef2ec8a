import reserved from './reserved.json' with { type: 'json' };
import type { Spec } from '../../types/ir/Spec.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { secretTypes } from '../../types/ir/secretTypes.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { lowerCamelCase, upperCamelCase } from '../asciiCase.js';
import { commandBase } from '../declaredName.js';
import { UniqueNames } from '../UniqueNames.js';
import { nameSwiftCommand, type SwiftCommandNames } from './SwiftNames.js';

const longestFile = 150;

/** The names of all commands: made once per compilation. */
export interface SwiftProject {
  types: TypeTable;
  /** Those with something sensitive in them. */
  secret: ReadonlySet<TypeId>;
  /** By command. */
  names: ReadonlyMap<string, SwiftCommandNames>;
  /** The name of the module, which is that of the package. */
  module: string;
}

/** Names everything that the package needs, in one pass over all commands. */
export function nameSwiftProject(
  commands: readonly Spec[],
  types: TypeTable,
  config: ProjectConfig,
  module: string,
): SwiftProject {
  const taken = new Set([module, ...reserved.type, ...Object.values(reserved.builtin).flat()]);
  const files = new CaseBlindNames();
  const namespaces = new UniqueNames('', [module, ...reserved.type]);
  const methods = new UniqueNames('', reserved.member);
  const names = new Map<string, SwiftCommandNames>();
  for (const command of commands) {
    const base = commandBase(command, config);
    const wanted = /^[A-Z][A-Za-z0-9]*$/.test(base) ? base : upperCamelCase(base);
    const namespace = namespaces.claim(taken.has(wanted) ? `${wanted}Command` : wanted);
    const method = methods.claim(lowerCamelCase(namespace));
    const file = files.claim(namespace);
    names.set(command.name, nameSwiftCommand(command, { namespace, method, file }, module));
  }
  return { types, secret: secretTypes(types, commands), names, module };
}

/** File names: some file systems do not tell cases apart, and none takes names of any length. */
class CaseBlindNames {
  readonly #taken = new Set<string>();

  claim(long: string): string {
    const wanted = long.slice(0, longestFile);
    let name = wanted;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count++) name = `${wanted}${String(count)}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
