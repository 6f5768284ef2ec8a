import reserved from './reserved.json' with { type: 'json' };
import { type DeclaredError, type Spec, errorsOf } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import type { Code } from '../../types/Code.js';
import { camelCase, pascalCase } from '../NamingConventions.js';
import { UniqueNames } from '../UniqueNames.js';
import { declaredName } from '../declaredName.js';
import { identifier } from './encode.js';

/** The identifiers of one declaration. */
export interface TypeNames {
  type: Code;
  /** What callers may pass where fields have defaults. Only declared when it differs from `type`. */
  input: Code;
  codec: Code;
  create: Code;
  /** The array of the values of an enum. */
  values: Code;
}

/** Every identifier that the modules of a command declare, made once. */
export interface CommandNames {
  base: string;
  accessor: Code;
  contract: Code;
  server: Code;
  types: ReadonlyMap<TypeId, TypeNames>;
  /** Class names by error code. */
  errors: ReadonlyMap<string, Code>;
}

const reservedTypes: ReadonlySet<string> = new Set(reserved.type);
const reservedValues: ReadonlySet<string> = new Set(reserved.value);

/** `base` is the name of the command in PascalCase, by the rule or by the config. */
export function nameCommand(command: Spec, base: string): CommandNames {
  return {
    base,
    accessor: typeIdentifier(base),
    contract: valueIdentifier(`${camelCase(base)}Contract`),
    server: identifier(`${base}ServerCommand`),
    types: new Map(command.types.map((declaration) => [declaration.id, nameType(declaration, base)])),
    errors: new Map(errorsOf(command).map((error) => [error.code, nameError(error, base)])),
  };
}

/** A generic parameter; inside its declaration it would hide what TypeScript predefines under that name. */
export function genericIdentifier(name: string): Code {
  return typeIdentifier(name);
}

/** The generic parameters of a declaration as callers may pass what they stand for, by name; none hides a type of the command. */
export function inputParameters({ types }: CommandNames, generics: readonly string[]): Map<string, Code> {
  const declared = [...types.values()].flatMap(({ type, input }) => [type, input]);
  const unique = new UniqueNames('', [...declared, ...generics.map(genericIdentifier)]);
  return new Map(generics.map((name) => [name, identifier(unique.claim(`${name}Input`))]));
}

function nameType(declaration: TypeDeclaration, base: string): TypeNames {
  const full = declaredName(declaration, base);
  const camel = camelCase(full);
  return {
    type: typeIdentifier(full),
    input: identifier(`${full}Input`),
    codec: identifier(`${camel}Codec`),
    create: identifier(`create${full}`),
    values: identifier(`${camel}Values`),
  };
}

function nameError(error: DeclaredError, base: string): Code {
  return identifier(`${base}${pascalCase(error.code)}Error`);
}

function typeIdentifier(name: string): Code {
  return identifier(reservedTypes.has(name) ? `${name}_` : name);
}

function valueIdentifier(name: string): Code {
  return identifier(reservedValues.has(name) ? `${name}_` : name);
}
