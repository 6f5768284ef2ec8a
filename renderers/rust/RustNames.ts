import reserved from './reserved.json' with { type: 'json' };
import type { Field } from '../../types/ir/Field.js';
import { type DeclaredError, type Spec, errorsOf } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import type { Code } from '../../types/Code.js';
import { declaredName } from '../declaredName.js';
import { identifier } from './encode.js';
import { snakeCase, upperCamelCase } from '../asciiCase.js';
import { UniqueNames } from '../UniqueNames.js';

/** The identifiers of one declaration. */
export interface RustTypeNames {
  type: Code;
  /** The name in TypeScript, which ts-rs is told when it differs. */
  typescript: string;
  /** Of a record, by wire name. */
  fields: ReadonlyMap<string, Code>;
  /** Of an enum or a union, by value or tag. */
  variants: ReadonlyMap<string, Code>;
  /** Of a union's variants that have fields: by tag, then by wire name. */
  variantFields: ReadonlyMap<string, ReadonlyMap<string, Code>>;
  /** What an open enum or union calls a value that this version does not know. */
  unknown: Code;
}

/** The identifiers of a command's error enum. */
export interface RustErrorNames {
  type: Code;
  /** By code. */
  variants: ReadonlyMap<string, Code>;
  /** Every failure that is none of them. */
  other: Code;
}

export interface RustCommandNames {
  /** The command in PascalCase, as in TypeScript. */
  base: string;
  types: ReadonlyMap<TypeId, RustTypeNames>;
  /** Undefined when the command declares no errors. */
  errors: RustErrorNames | undefined;
}

const reservedTypes: ReadonlySet<string> = new Set(reserved.type);

export function nameRustCommand(command: Spec, base: string): RustCommandNames {
  const errors = errorsOf(command);
  return {
    base,
    types: new Map(command.types.map((declaration) => [declaration.id, nameType(declaration, base)])),
    errors: errors.length === 0 ? undefined : nameErrors(errors, base),
  };
}

/** A generic parameter. */
export function genericIdentifier(name: string): Code {
  return typeIdentifier(name);
}

/** A trait, or its twin. */
export function traitIdentifier(name: string): Code {
  return typeIdentifier(name);
}

function nameType(declaration: TypeDeclaration, base: string): RustTypeNames {
  const typescript = declaredName(declaration, base);
  const { body } = declaration;
  const tags =
    body.kind === 'enum'
      ? body.values.map(({ value }) => value)
      : body.kind === 'union'
        ? body.variants.map(({ tag }) => tag)
        : [];
  const unique = new UniqueNames('');
  const variants = new Map(tags.map((tag) => [tag, identifier(unique.claim(upperCamelCase(tag)))]));
  const variantFields = body.kind === 'union' ? body.variants : [];
  return {
    type: typeIdentifier(typescript),
    typescript,
    fields: body.kind === 'record' ? nameFields(body.fields) : new Map(),
    variants,
    variantFields: new Map(
      variantFields.map(({ tag, payload }) => [
        tag,
        payload.kind === 'fields' ? nameFields(payload.fields) : new Map<string, Code>(),
      ]),
    ),
    unknown: identifier(unique.claim('Unknown')),
  };
}

function nameFields(fields: readonly Field[]): Map<string, Code> {
  const unique = new UniqueNames('_');
  return new Map(fields.map(({ name }) => [name, identifier(unique.claim(snakeCase(name)))]));
}

function nameErrors(errors: readonly DeclaredError[], base: string): RustErrorNames {
  const unique = new UniqueNames('');
  const variants = errors.map(({ code }): [string, Code] => [
    code,
    identifier(unique.claim(upperCamelCase(code))),
  ]);
  return {
    type: typeIdentifier(`${base}Error`),
    variants: new Map(variants),
    other: identifier(unique.claim('Other')),
  };
}

/** Type names of specs may hold any letter; `$` and letters without an ASCII form are spelled by code point. */
function typeIdentifier(name: string): Code {
  const ascii = name.replace(
    /[^A-Za-z0-9_]/gu,
    (character) => `U${(character.codePointAt(0) ?? 0).toString(16)}`,
  );
  return identifier(reservedTypes.has(ascii) ? `${ascii}_` : ascii);
}
