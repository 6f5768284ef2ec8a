import type { FileSymbol } from '../../types/SourceSymbol.js';
import { type Command, isCommand, type Spec } from '../../types/ir/Spec.js';
import { errorSymbols, scopeOf, typeSymbols } from '../typeSymbols.js';
import type { SwiftProject } from './nameSwift.js';
import type { SwiftCommandNames } from './SwiftNames.js';

/** What the file of a command declares. Of a deprecated type it is the name that the package itself uses. */
export function commandSymbols(project: SwiftProject, command: Spec): FileSymbol[] {
  const { name: spec } = command;
  const { namespace, types, failure } = namesOf(project, command);
  const scope = scopeOf('.', project.module, namespace);
  return [
    { spec, kind: 'contract', ...scopeOf('.', project.module)(namespace) },
    ...command.types.flatMap((declaration) => {
      const own = types.get(declaration.id);
      return own === undefined ? [] : typeSymbols(declaration, own, scope);
    }),
    ...(isCommand(command)
      ? [
          { spec, kind: 'errors' as const, ...scope(failure.type) },
          ...errorSymbols(spec, failure.cases, (name) => scope(failure.type, name)),
        ]
      : []),
  ];
}

/** What the client declares: a method for each command. */
export function clientSymbols(project: SwiftProject, commands: readonly Command[]): FileSymbol[] {
  const scope = scopeOf('.', project.module, 'CommandClient');
  return commands.map((command) => ({
    spec: command.name,
    kind: 'call',
    ...scope(namesOf(project, command).method),
  }));
}

function namesOf({ names }: SwiftProject, { name }: Spec): SwiftCommandNames {
  const own = names.get(name);
  if (own === undefined) throw new Error(`no names for ${name}`);
  return own;
}
