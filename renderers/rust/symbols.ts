import type { FileSymbol } from '../../types/SourceSymbol.js';
import { type Spec, traitOf } from '../../types/ir/Spec.js';
import { errorSymbols, scopeOf, typeSymbols } from '../typeSymbols.js';
import { identifier } from './encode.js';
import type { RustProject } from './RustContext.js';
import { traitIdentifier } from './RustNames.js';

/** What the home of a command declares: its types, its errors and its trait. */
export function homeSymbols(project: RustProject, command: Spec): FileSymbol[] {
  const { name: spec } = command;
  const home = project.homes.get(spec);
  const names = project.names.get(spec);
  if (home === undefined || names === undefined) throw new Error(`no home for ${spec}`);
  const scope = scopeOf('::', home.modulePath);
  const { errors } = names;
  const trait = traitOf(command);
  const traitName = trait && traitIdentifier(trait.name);
  return [
    ...command.types.flatMap((declaration) => {
      const own = names.types.get(declaration.id);
      return own === undefined ? [] : typeSymbols(declaration, own, scope);
    }),
    ...(errors === undefined
      ? []
      : [
          { spec, kind: 'errors' as const, ...scope(errors.type) },
          ...errorSymbols(spec, errors.variants, (name) => scope(errors.type, name)),
        ]),
    ...(trait === undefined || traitName === undefined
      ? []
      : [
          { spec, kind: 'trait' as const, ...scope(traitName) },
          ...trait.methods.map(({ name }) => ({
            spec,
            kind: 'method' as const,
            method: name,
            ...scope(traitName, identifier(name)),
          })),
        ]),
  ];
}
