import type { FileSymbol } from '../types/SourceSymbol.js';
import { isMessage, type TypeDeclaration } from '../types/ir/TypeDeclaration.js';

/** A name, and what it is called with what stands around it. */
type Named = Pick<FileSymbol, 'name' | 'qualified'>;

/** Gives the name at the end of a path inside of something: of a module, a package, a class. */
export type Scope = (...path: readonly string[]) => Named;

/** A scope of a language that writes `separator` between the parts of a path. */
export function scopeOf(separator: string, ...outer: readonly string[]): Scope {
  return (...path) => ({ name: path.at(-1) ?? '', qualified: [...outer, ...path].join(separator) });
}

/** What most languages name of a declaration. */
interface DeclarationNames {
  type: string;
  /** Of a record, by wire name. */
  fields: ReadonlyMap<string, string>;
  /** Of an enum or a union, by value or tag. */
  variants: ReadonlyMap<string, string>;
  /** By tag, then by wire name. */
  variantFields: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The symbols of a declaration whose variants and fields stand inside of it. */
export function typeSymbols(
  declaration: TypeDeclaration,
  { type, fields, variants, variantFields }: DeclarationNames,
  scope: Scope,
): FileSymbol[] {
  return [
    typeSymbol(declaration, scope(type)),
    ...fieldSymbols(declaration, undefined, fields, (name) => scope(type, name)),
    ...[...variants].flatMap(([tag, name]) => [
      variantSymbol(declaration, tag, scope(type, name)),
      ...fieldSymbols(declaration, tag, variantFields.get(tag), (field) => scope(type, name, field)),
    ]),
  ];
}

export function typeSymbol(declaration: TypeDeclaration, named: Named): FileSymbol {
  const { role } = declaration;
  const message = isMessage(declaration) && (role === 'params' || role === 'result') ? { message: role } : {};
  return { kind: 'type', ...originOf(declaration), ...message, ...named };
}

export function codecSymbol(declaration: TypeDeclaration, named: Named): FileSymbol {
  return { kind: 'codec', ...originOf(declaration), ...named };
}

export function variantSymbol(declaration: TypeDeclaration, variant: string, named: Named): FileSymbol {
  return { kind: 'variant', ...originOf(declaration), variant, ...named };
}

/** The fields of a record or a variant, by wire name; none where it has none in place. */
export function fieldSymbols(
  declaration: TypeDeclaration,
  variant: string | undefined,
  fields: ReadonlyMap<string, string> | undefined,
  scope: Scope,
): FileSymbol[] {
  const of = { ...originOf(declaration), ...(variant === undefined ? {} : { variant }) };
  return [...(fields ?? [])].map(([field, name]) => ({ kind: 'field', ...of, field, ...scope(name) }));
}

/** The errors of a command, by code. */
export function errorSymbols(spec: string, errors: ReadonlyMap<string, string>, scope: Scope): FileSymbol[] {
  return [...errors].map(([error, name]) => ({ kind: 'error', spec, error, ...scope(name) }));
}

function originOf({ id, origin }: TypeDeclaration): { spec: string; type: string } {
  if (origin.kind !== 'spec') throw new Error(`${id} is declared elsewhere`);
  return { spec: origin.command, type: id };
}
