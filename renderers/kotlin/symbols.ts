import { leadsBack } from '../../types/ir/partsOf.js';
import type { FileSymbol } from '../../types/SourceSymbol.js';
import type { Command, Spec } from '../../types/ir/Spec.js';
import { codecSymbol, errorSymbols, type Scope, scopeOf, typeSymbols } from '../typeSymbols.js';
import { contextOf } from './commandFiles.js';
import type { KotlinProject } from './KotlinContext.js';
import type { KotlinCommandNames } from './KotlinNames.js';
import { isBareParameter } from './KotlinTypes.js';
import { commandPackage } from './packages.js';

/** What the file of the types of a command declares. */
export function typesSymbols(project: KotlinProject, command: Spec): FileSymbol[] {
  const { names, scope } = placeOf(project, command);
  const context = contextOf(project, command);
  return command.types.flatMap((declaration) => {
    const { id, body } = declaration;
    const own = names.types.get(id);
    const isWrittenOut =
      body.kind === 'alias' && !leadsBack(body.type) && isBareParameter(context, body.type);
    return own === undefined || isWrittenOut ? [] : typeSymbols(declaration, own, scope);
  });
}

/** What the file of its serializers declares: one for each class. */
export function serializersSymbols(project: KotlinProject, command: Spec): FileSymbol[] {
  const { names, scope } = placeOf(project, command);
  return command.types.flatMap((declaration) => {
    const { id, body } = declaration;
    const own = names.types.get(id);
    const hasClass = body.kind !== 'alias' || leadsBack(body.type);
    return own !== undefined && hasClass ? [codecSymbol(declaration, scope(own.serializer))] : [];
  });
}

/** What the file of the command itself declares. */
export function commandSymbols(project: KotlinProject, command: Command): FileSymbol[] {
  const { name: spec } = command;
  const { names, scope } = placeOf(project, command);
  const { errors } = names;
  return [
    { spec, kind: 'contract', ...scope(names.command) },
    { spec, kind: 'call', ...scope(names.call) },
    ...(command.errors.length === 0
      ? []
      : [
          { spec, kind: 'errors' as const, ...scope(errors.type) },
          ...errorSymbols(spec, errors.variants, (name) => scope(errors.type, name)),
        ]),
  ];
}

function placeOf(project: KotlinProject, { name }: Spec): { names: KotlinCommandNames; scope: Scope } {
  const names = project.names.get(name);
  if (names === undefined) throw new Error(`no names for ${name}`);
  return { names, scope: scopeOf('.', commandPackage(project.root, name)) };
}
