import type { FileSymbol } from '../../types/SourceSymbol.js';
import { type Command, isCommand, type Spec } from '../../types/ir/Spec.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { codecSymbol, errorSymbols, fieldSymbols, scopeOf, typeSymbol } from '../typeSymbols.js';
import type { TypeScriptProject } from './TypeScriptContext.js';
import { namesOf } from './typesModuleView.js';

/** What the types module of a command exports. Values of enums and tags are literals there, and have no name. */
export function typesModuleSymbols(project: TypeScriptProject, command: Spec): FileSymbol[] {
  const { name: spec } = command;
  const names = namesOf(project, command);
  const scope = scopeOf('.');
  return [
    ...command.types.flatMap((declaration) => {
      const own = names.types.get(declaration.id);
      return own === undefined
        ? []
        : [
            typeSymbol(declaration, scope(own.type)),
            codecSymbol(declaration, scope(own.codec)),
            ...memberSymbols(declaration, own.type),
          ];
    }),
    ...errorSymbols(spec, names.errors, scope),
    ...(isCommand(command)
      ? [
          { spec, kind: 'contract' as const, ...scope(names.contract) },
          { spec, kind: 'call' as const, ...scope(names.accessor) },
        ]
      : []),
  ];
}

/** The class that a person writes the command in. */
export function serverSymbols(project: TypeScriptProject, command: Command): FileSymbol[] {
  return [{ spec: command.name, kind: 'handler', ...scopeOf('.')(namesOf(project, command).server) }];
}

/** Properties have their names on the wire. */
function memberSymbols(declaration: TypeDeclaration, type: string): FileSymbol[] {
  const { body } = declaration;
  const wire = (fields: readonly Field[]): Map<string, string> =>
    new Map(fields.map(({ name }) => [name, name]));
  if (body.kind === 'record')
    return fieldSymbols(declaration, undefined, wire(body.fields), scopeOf('.', type));
  if (body.kind !== 'union') return [];
  return body.variants.flatMap(({ tag, payload }) =>
    payload.kind === 'fields'
      ? fieldSymbols(declaration, tag, wire(payload.fields), scopeOf('.', type, tag))
      : [],
  );
}
