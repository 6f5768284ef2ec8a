import { secretTypes } from '../../types/ir/secretTypes.js';
import type { Diagnostic, Place } from '../../types/diagnostics/Diagnostic.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { commandBase } from '../declaredName.js';
import { constrainedTypes } from './constrainedTypes.js';
import type { RustHome, RustProject } from './RustContext.js';
import { nameRustCommand, type RustCommandNames } from './RustNames.js';

export interface NamedRustProject extends RustProject {
  diagnostics: Diagnostic[];
}

/**
 * Names everything that Rust code needs, in one pass over all commands. Every command has a home, the module that
 * declares its types; two declarations of one name in one home are reported.
 */
export function nameRustProject(
  commands: readonly Spec[],
  types: TypeTable,
  config: ProjectConfig,
  homes: ReadonlyMap<string, RustHome>,
): NamedRustProject {
  const names = new Map<string, RustCommandNames>();
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, { label: string; place: Place }>();
  for (const command of commands) {
    const named = nameRustCommand(command, commandBase(command, config));
    names.set(command.name, named);
    const home = homes.get(command.name)?.modulePath ?? command.name;
    for (const { name, label, place } of declaredBy(command, named)) {
      const key = `${home}::${name}`;
      const owner = taken.get(key);
      if (owner === undefined) taken.set(key, { label, place });
      else if (owner.label !== label || owner.place !== place)
        diagnostics.push(collision(name, label, place, owner));
    }
  }
  return {
    types,
    names,
    homes,
    constrained: constrainedTypes(types),
    secret: secretTypes(types, commands),
    diagnostics,
  };
}

function declaredBy(command: Spec, names: RustCommandNames): { name: string; label: string; place: Place }[] {
  const types = command.types.map((declaration) => ({
    name: names.types.get(declaration.id)?.type ?? '',
    label: declaration.path.join('.'),
    place: declaration.place,
  }));
  return names.errors === undefined
    ? types
    : [...types, { name: names.errors.type, label: command.name, place: command.place }];
}

function collision(
  name: string,
  second: string,
  place: Place,
  first: { label: string; place: Place },
): Diagnostic {
  return {
    code: 'ARC4002',
    place,
    params: { first: first.label, second, name, language: 'Rust' },
    related: [{ place: first.place, note: `'${first.label}' has the same name` }],
  };
}
