import { secretTypes } from '../../types/ir/secretTypes.js';
import { partsOf } from '../../types/ir/partsOf.js';
import type { Diagnostic, Place } from '../../types/diagnostics/Diagnostic.js';
import { type Spec, errorsOf, isCommand } from '../../types/ir/Spec.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { commandBase } from '../declaredName.js';
import { pascalCase } from '../NamingConventions.js';
import { type CommandNames, nameCommand } from './CommandNames.js';
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
  return {
    types,
    names,
    typesModule,
    config: config.typescript,
    inputs: inputTypes(types),
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

/**
 * The declarations that callers may pass with fields left out: records with defaults, and whatever holds one
 * of those. Type arguments do not count: a codec of a generic type takes what its argument decodes to.
 */
function inputTypes(types: TypeTable): Set<TypeId> {
  const users = new Map<TypeId, TypeId[]>();
  const found: TypeId[] = [];
  for (const [id, declaration] of types) {
    if (
      declaration.body.kind === 'record' &&
      declaration.body.fields.some((field) => typeof field.absence === 'object')
    )
      found.push(id);
    for (const target of directTargets(declaration)) {
      const known = users.get(target);
      if (known) known.push(id);
      else users.set(target, [id]);
    }
  }
  const inputs = new Set<TypeId>();
  for (let id = found.pop(); id !== undefined; id = found.pop()) {
    if (inputs.has(id)) continue;
    inputs.add(id);
    found.push(...(users.get(id) ?? []));
  }
  return inputs;
}

function directTargets({ body }: TypeDeclaration): TypeId[] {
  if (body.kind === 'record') return body.fields.flatMap((field) => targetsOf(field.type));
  return body.kind === 'alias' ? targetsOf(body.type) : [];
}

function targetsOf(node: TypeNode): TypeId[] {
  return node.kind === 'reference' ? [node.target] : partsOf(node).flatMap(targetsOf);
}
