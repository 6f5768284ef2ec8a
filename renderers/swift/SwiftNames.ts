import { isDeprecated } from '../../types/ir/deprecation.js';
import reserved from './reserved.json' with { type: 'json' };
import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import { type Spec, errorsOf, isCommand } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { lowerCamelCase, upperCamelCase } from '../asciiCase.js';
import { declaredName } from '../declaredName.js';
import { UniqueNames } from '../UniqueNames.js';
import { identifier, parameterName } from './encode.js';

/** The identifiers of one declaration. */
export interface SwiftTypeNames {
  type: Code;
  /**
   * Of a deprecated type its name in the spec, which is another name for the type: whatever the package itself does with a
   * type that has the attribute would be a warning, and users could not turn that off.
   */
  deprecated: Code | undefined;
  /** By the name in the spec. */
  generics: ReadonlyMap<string, Code>;
  /** Of a record, by wire name. */
  fields: ReadonlyMap<string, Code>;
  /** Of a record, the properties behind deprecated ones, by wire name: the package itself uses these. */
  stored: ReadonlyMap<string, Code>;
  /** Of an enum or a union, by value or tag. */
  variants: ReadonlyMap<string, Code>;
  /** Of a union's variants that have fields: by tag, then by wire name. */
  variantFields: ReadonlyMap<string, ReadonlyMap<string, Code>>;
  /** The case of an open enum or union for what this version does not know. */
  unknown: Code;
}

/** The identifiers of a command's errors. */
export interface SwiftErrorNames {
  type: Code;
  /** By code. */
  cases: ReadonlyMap<string, Code>;
  /** An error that the command does not declare. */
  other: Code;
  /** The command could not be carried. */
  undelivered: Code;
}

export interface SwiftCommandNames {
  /** The enum without cases that holds the types of the command. */
  namespace: Code;
  /** The method of the client. */
  method: Code;
  /** The name of its files, without ending. */
  file: string;
  types: ReadonlyMap<TypeId, SwiftTypeNames>;
  failure: SwiftErrorNames;
  /** Every name that stands in the namespace. */
  declared: ReadonlySet<string>;
}

const builtins = Object.values(reserved.builtin).flat();
const reservedMembers: ReadonlySet<string> = new Set(reserved.member);
const optionalCases: ReadonlySet<string> = new Set(reserved.case);

/** Names one command. The names that it shares with others in the module are given: they are unique. */
export function nameSwiftCommand(
  command: Spec,
  { namespace, method, file }: { namespace: string; method: string; file: string },
  module: string,
): SwiftCommandNames {
  const unique = new UniqueNames('', [...reserved.type, module]);
  const claimed = new Map<TypeId, string>();
  // The parts of a command keep their names whatever its types are called.
  const parts = isCommand(command) ? command.types.filter(isPart) : [];
  for (const declaration of parts) claimed.set(declaration.id, unique.claim(typeName(declaration)));
  const failure = isCommand(command) ? unique.claim('Failure') : 'Failure';
  for (const declaration of command.types) {
    if (!claimed.has(declaration.id)) claimed.set(declaration.id, unique.claim(typeName(declaration)));
  }
  // Names in the spec come first: what is made of them gives way.
  const held = new Map(
    command.types.filter(isDeprecated).map(({ id }): [TypeId, string] => {
      return [id, unique.claim(`Deprecated${claimed.get(id) ?? ''}`)];
    }),
  );
  const declared = new Set([...claimed.values(), ...held.values(), failure]);
  return {
    namespace: identifier(namespace),
    method: identifier(method),
    file,
    types: new Map(
      command.types.map((declaration) => [
        declaration.id,
        nameType(declaration, claimed.get(declaration.id) ?? '', held.get(declaration.id), declared),
      ]),
    ),
    failure: nameErrors(command, identifier(failure)),
    declared,
  };
}

function isPart({ path, role }: TypeDeclaration): boolean {
  return path.length === 1 && (role === 'params' || role === 'result');
}

/** The spec's own spelling where Swift takes it. */
function typeName(declaration: TypeDeclaration): string {
  const name = declaredName(declaration, '');
  return /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : upperCamelCase(name);
}

function nameType(
  declaration: TypeDeclaration,
  name: string,
  held: string | undefined,
  declared: ReadonlySet<string>,
): SwiftTypeNames {
  const { body } = declaration;
  const generics = new UniqueNames('', [...declared, ...reserved.type, ...builtins]);
  const tags =
    body.kind === 'enum'
      ? body.values.map(({ value }) => value)
      : body.kind === 'union'
        ? body.variants.map(({ tag }) => tag)
        : [];
  const unique = new UniqueNames('', reservedMembers);
  const variants = new Map(tags.map((tag) => [tag, caseName(unique, tag)]));
  return {
    type: identifier(held ?? name),
    deprecated: held === undefined ? undefined : identifier(name),
    generics: new Map(
      declaration.generics.map((parameter) => [
        parameter,
        identifier(
          generics.claim(/^[A-Z][A-Za-z0-9]*$/.test(parameter) ? parameter : upperCamelCase(parameter)),
        ),
      ]),
    ),
    ...nameProperties(body.kind === 'record' ? body.fields : []),
    variants,
    variantFields: new Map(
      (body.kind === 'union' ? body.variants : []).map(({ tag, payload }) => [
        tag,
        payload.kind === 'fields' ? nameFields(payload.fields) : new Map<string, Code>(),
      ]),
    ),
    unknown: identifier(unique.claim('unknown')),
  };
}

function nameProperties(fields: readonly Field[]): Pick<SwiftTypeNames, 'fields' | 'stored'> {
  const unique = new UniqueNames('', reservedMembers);
  const named = new Map(fields.map(({ name }) => [name, identifier(unique.claim(lowerCamelCase(name)))]));
  const ending = fields.filter(isDeprecated);
  return {
    fields: named,
    stored: new Map(
      ending.map(({ name }) => [name, identifier(unique.claim(`stored${upperCamelCase(name)}`))]),
    ),
  };
}

/** The labels of a variant's values. */
function nameFields(fields: readonly Field[]): Map<string, Code> {
  const unique = new UniqueNames('', reservedMembers);
  return new Map(
    fields.map(({ name }) => [name, parameterName(identifier(unique.claim(lowerCamelCase(name))))]),
  );
}

/** The case of an enum. Of an optional, `.none` would be that of `Optional`, and the compiler does no more than warn. */
function caseName(unique: UniqueNames, text: string): Code {
  const name = lowerCamelCase(text);
  return identifier(unique.claim(optionalCases.has(name) ? `${name}Case` : name));
}

function nameErrors(command: Spec, type: Code): SwiftErrorNames {
  const unique = new UniqueNames('', reservedMembers);
  const cases = errorsOf(command).map(({ code }): [string, Code] => [code, caseName(unique, code)]);
  return {
    type,
    cases: new Map(cases),
    other: identifier(unique.claim('other')),
    undelivered: identifier(unique.claim('undelivered')),
  };
}
