import type { FileSymbol } from '../../types/SourceSymbol.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { errorSymbols, fieldSymbols, scopeOf, typeSymbol, variantSymbol } from '../typeSymbols.js';
import type { CCommand } from './commandCode.js';
import type { CProject } from './cProject.js';
import type { CField, CType } from './CType.js';

/** All names of C are in one space; only members stand inside of something. */
const scope = scopeOf('.');

/** What a header declares for the types of a command: those of its spec, and the instances of generic types that it uses. */
export function typesSymbols({ types }: CProject, command: string): FileSymbol[] {
  return (types.homes.get(command) ?? []).flatMap((type) =>
    type.of === undefined ? [] : [typeSymbol(type.of, scope(type.name)), ...partSymbols(type.of, type)],
  );
}

/** What the header of a command declares for what can be called. */
export function commandSymbols({ command, call, failure, errors }: CCommand): FileSymbol[] {
  const { name: spec } = command;
  const constants = new Map(errors.map(({ code, constant }) => [code, constant]));
  return [
    { spec, kind: 'call', ...scope(call) },
    { spec, kind: 'errors', ...scope(failure) },
    ...errorSymbols(spec, constants, scope),
  ];
}

/** What its source declares besides: the table of the command. */
export function sourceSymbols({ command, contract }: CCommand): FileSymbol[] {
  return [{ spec: command.name, kind: 'contract', ...scope(contract) }];
}

/** The function that a person fills in. */
export function handlerSymbols({ command, handler }: CCommand): FileSymbol[] {
  return [{ spec: command.name, kind: 'handler', ...scope(handler) }];
}

function partSymbols(of: TypeDeclaration, { name, shape }: CType): FileSymbol[] {
  switch (shape.kind) {
    case 'record':
      return membersOf(of, undefined, name, shape.fields);
    case 'enum':
    case 'open-enum':
      return shape.values.map((value) => variantSymbol(of, value.wire, scope(value.name)));
    case 'union':
      return shape.variants.flatMap(({ tag, payload }) => {
        const symbol = variantSymbol(of, tag.wire, scope(tag.name));
        // What has a declaration of its own has its members there.
        const made = payload?.use.kind === 'type' && payload.use.type.of === undefined && payload.use.type;
        return made && made.shape.kind === 'record'
          ? [symbol, ...membersOf(of, tag.wire, made.name, made.shape.fields)]
          : [symbol];
      });
    case 'alias':
    case 'list':
    case 'map':
    case 'entry':
    case 'nullable':
    case 'tuple':
      return [];
  }
}

function membersOf(
  of: TypeDeclaration,
  variant: string | undefined,
  type: string,
  fields: readonly CField[],
): FileSymbol[] {
  const members = new Map(fields.map(({ wire, member }) => [wire, member]));
  return fieldSymbols(of, variant, members, scopeOf('.', type));
}
