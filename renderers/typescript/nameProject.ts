import { secretTypes } from '../../types/ir/secretTypes.js';
import { filledGenerics } from '../../types/ir/filledGenerics.js';
import type { Diagnostic, Place } from '../../types/diagnostics/Diagnostic.js';
import { type Spec, errorsOf, isCommand } from '../../types/ir/Spec.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { commandBase } from '../declaredName.js';
import { pascalCase } from '../NamingConventions.js';
import { type CommandNames, nameCommand } from './CommandNames.js';
import { inputTypes } from './inputTypes.js';
import type { TypeScriptProject } from './TypeScriptContext.js';

export interface NamedProject extends TypeScriptProject {
  diagnostics: Diagnostic[];
}

/**
 * Names everything that TypeScript code needs, in one pass over all commands. Names that collide are reported:
 * two commands of one base name, and two declarations of one module.
 */
export function nameProject(
  commands: readonly Spec[],
  types: TypeTable,
  config: ProjectConfig,
): NamedProject {
  const names = new Map<string, CommandNames>();
  const diagnostics: Diagnostic[] = [];
  const bases = new Map<string, Spec>();
  for (const command of commands) {
    const base = commandBase(command, config);
    const other = bases.get(base.toLowerCase());
    if (other) diagnostics.push(collision(base, command.name, command.place, other.name, other.place));
    else bases.set(base.toLowerCase(), command);
    const named = nameCommand(command, base);
    names.set(command.name, named);
    diagnostics.push(...collisionsIn(command, named));
  }
  const typesModule = (name: string): string => {
    const base = names.get(name)?.base ?? pascalCase(name);
    return `${config.layout.commands}/${name}/shared/${base}Types.ts`;
  };
  const inputs = inputTypes(types);
  return {
    types,
    names,
    typesModule,
    config: config.typescript,
    inputs,
    inputGenerics: filledGenerics(inputs, types, commands),
    secret: secretTypes(types, commands),
    diagnostics,
  };
}

function collision(name: string, second: string, place: Place, first: string, firstPlace: Place): Diagnostic {
  return {
    code: 'ARC4002',
    place,
    params: { first, second, name, language: 'TypeScript' },
    related: [{ place: firstPlace, note: `'${first}' has the same name` }],
  };
}

function collisionsIn(command: Spec, names: CommandNames): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, { label: string; place: Place }>();
  const claim = (name: string, label: string, place: Place): void => {
    const owner = taken.get(name);
    if (owner === undefined) taken.set(name, { label, place });
    else if (owner.label !== label) diagnostics.push(collision(name, label, place, owner.label, owner.place));
  };
  if (isCommand(command))
    for (const own of [names.accessor, names.contract]) claim(own, command.name, command.place);
  for (const declaration of command.types) {
    const own = names.types.get(declaration.id);
    const label = declaration.path.join('.');
    for (const name of own === undefined ? [] : [own.type, own.input, own.codec, own.create, own.values])
      claim(name, label, declaration.place);
  }
  for (const error of errorsOf(command)) claim(names.errors.get(error.code) ?? '', error.code, error.place);
  return diagnostics;
}
