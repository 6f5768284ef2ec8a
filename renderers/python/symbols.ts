import type { FileSymbol } from '../../types/SourceSymbol.js';
import { type Command, isCommand, type Spec } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import {
  errorSymbols,
  fieldSymbols,
  type Scope,
  scopeOf,
  typeSymbol,
  variantSymbol,
} from '../typeSymbols.js';
import type { PythonProject } from './PythonContext.js';
import type { PythonCommandNames, PythonTypeNames } from './PythonNames.js';

/** What the module of a command declares. Values of enums are literals there, and have no name. */
export function moduleSymbols(project: PythonProject, command: Spec, packageName: string): FileSymbol[] {
  const { name: spec } = command;
  const { module, types, errors, handler } = namesOf(project, command);
  const scope = scopeOf('.', packageName, 'commands', module);
  return [
    ...command.types.flatMap((declaration) => {
      const own = types.get(declaration.id);
      return own === undefined ? [] : classSymbols(declaration, own, scope);
    }),
    ...errorSymbols(spec, errors, scope),
    ...(isCommand(command) ? [{ spec, kind: 'handler' as const, ...scope(handler) }] : []),
  ];
}

/** What the client declares: a method for each command. */
export function clientSymbols(
  project: PythonProject,
  commands: readonly Command[],
  packageName: string,
): FileSymbol[] {
  const scope = scopeOf('.', packageName, 'client', 'Client');
  return commands.map((command) => ({
    spec: command.name,
    kind: 'call',
    ...scope(namesOf(project, command).module),
  }));
}

/** A variant is a class beside that of its union; fields in the content of one stand in a class of their own. */
function classSymbols(
  declaration: TypeDeclaration,
  { type, fields, variants }: PythonTypeNames,
  scope: Scope,
): FileSymbol[] {
  return [
    typeSymbol(declaration, scope(type)),
    ...fieldSymbols(declaration, undefined, fields, (name) => scope(type, name)),
    ...[...variants].flatMap(([tag, variant]) => [
      variantSymbol(declaration, tag, scope(variant.type)),
      ...fieldSymbols(declaration, tag, variant.fields, (name) => scope(variant.holder, name)),
    ]),
  ];
}

function namesOf({ names }: PythonProject, { name }: Spec): PythonCommandNames {
  const own = names.get(name);
  if (own === undefined) throw new Error(`no names for ${name}`);
  return own;
}
