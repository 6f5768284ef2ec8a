import type { FileSymbol } from '../../types/SourceSymbol.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import {
  errorSymbols,
  fieldSymbols,
  type Scope,
  scopeOf,
  typeSymbol,
  variantSymbol,
} from '../typeSymbols.js';
import type { NumberedDefinition } from './numberedFile.js';
import { constantName } from './protoNames.js';
import type { PlannedProto } from './protoProject.js';

/** What a .proto file declares: messages and enums for types, instances of generic ones among them, and the service. */
export function protoSymbols({ home, service, definitions }: PlannedProto): FileSymbol[] {
  const scope = scopeOf('.', home.package);
  return [
    ...definitions.flatMap((numbered) =>
      definitionSymbols(home.names.get(numbered.definition.key) ?? '', numbered, home.package),
    ),
    ...(service === undefined
      ? []
      : [
          { spec: service.command.name, kind: 'contract' as const, ...scope(service.name) },
          { spec: service.command.name, kind: 'call' as const, ...scope(service.name, service.rpc) },
        ]),
  ];
}

function definitionSymbols(
  name: string,
  { definition, assigned }: NumberedDefinition,
  home: string,
): FileSymbol[] {
  const scope = scopeOf('.', home);
  const given = (index: number): string => assigned[index]?.name ?? '';
  if (definition.kind === 'enum') {
    const { declaration } = definition.of;
    const values = definition.values.map(({ value }, index) =>
      variantSymbol(declaration, value, scope(constantName(name, given(index)))),
    );
    return [typeSymbol(declaration, scope(name)), ...values];
  }
  const member = scopeOf('.', home, name);
  const { of } = definition;
  const members = new Map(definition.fields.map(({ wire }, index) => [wire, given(index)]));
  switch (of?.kind) {
    case undefined:
      return [];
    case 'errors':
      return [{ spec: of.spec, kind: 'errors', ...scope(name) }, ...errorSymbols(of.spec, members, member)];
    case 'variant':
      return fieldSymbols(of.declaration, of.tag, members, member);
    case 'type':
      return [typeSymbol(of.declaration, scope(name)), ...memberSymbols(of.declaration, members, member)];
  }
}

/** The fields of a record, the variants of a union; what an alias is made of has no name in the specs. */
function memberSymbols(
  declaration: TypeDeclaration,
  members: ReadonlyMap<string, string>,
  scope: Scope,
): FileSymbol[] {
  switch (declaration.body.kind) {
    case 'record':
      return fieldSymbols(declaration, undefined, members, scope);
    case 'union':
      return [...members].map(([tag, name]) => variantSymbol(declaration, tag, scope(name)));
    case 'enum':
    case 'alias':
    case 'external':
      return [];
  }
}
