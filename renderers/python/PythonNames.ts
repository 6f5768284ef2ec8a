import reserved from './reserved.json' with { type: 'json' };
import type { Field } from '../../types/ir/Field.js';
import { type Spec, errorsOf } from '../../types/ir/Spec.js';
import type { TypeDeclaration, Variant } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import type { Code } from '../../types/Code.js';
import { snakeCase, upperCamelCase } from '../asciiCase.js';
import { declaredName } from '../declaredName.js';
import { UniqueNames } from '../UniqueNames.js';
import { identifier } from './encode.js';

/** The identifiers of one variant of a union: a class of its own. */
export interface PythonVariantNames {
  type: Code;
  /** The field that holds the tag. */
  tag: Code;
  /** The field that holds the content, of an adjacently tagged union. */
  content: Code;
  /** The class of a content whose fields are written in place. */
  contentType: Code;
  /** The fields that are written in place, by wire name, and the class that they stand in. */
  fields: ReadonlyMap<string, Code>;
  holder: Code;
}

/** The identifiers of one declaration. */
export interface PythonTypeNames {
  type: Code;
  /** Of a record, by wire name. */
  fields: ReadonlyMap<string, Code>;
  /** Of a union, by tag. */
  variants: ReadonlyMap<string, PythonVariantNames>;
}

export interface PythonCommandNames {
  /** The command in PascalCase, as in TypeScript. */
  base: string;
  /** The module of its types, below `commands`; also its method in the client. */
  module: Code;
  types: ReadonlyMap<TypeId, PythonTypeNames>;
  /** Exception classes, by code. */
  errors: ReadonlyMap<string, Code>;
  /** The type of what implements it. */
  handler: Code;
  /** Type variables of the module, by the name of the parameter. */
  generics: ReadonlyMap<string, Code>;
}

const reservedFields: ReadonlySet<string> = new Set([...reserved.field, ...reserved.keyword]);
const reservedTypes: ReadonlySet<string> = new Set(reserved.type);

/** Declared types get their names first: what is derived from them gives way. */
export function nameCommand(command: Spec, base: string, module: string): PythonCommandNames {
  const unique = new UniqueNames('');
  const own = command.types.map((declaration): [TypeDeclaration, Code] => [
    declaration,
    claimType(unique, declaredName(declaration, base)),
  ]);
  const handler = claimType(unique, `${upperCamelCase(base)}Handler`);
  const errors = errorsOf(command).map(({ code }): [string, Code] => [
    code,
    claimType(unique, `${base}${upperCamelCase(code)}Error`.replace(/ErrorError$/, 'Error')),
  ]);
  const types = own.map(([declaration, type]): [TypeId, PythonTypeNames] => [
    declaration.id,
    {
      type,
      fields: declaration.body.kind === 'record' ? nameFields(declaration.body.fields) : new Map(),
      variants: nameVariants(unique, declaration, type),
    },
  ]);
  const parameters = new Set(command.types.flatMap(({ generics }) => generics));
  return {
    base,
    module: identifier(module),
    types: new Map(types),
    errors: new Map(errors),
    handler,
    generics: new Map([...parameters].map((name) => [name, claimType(unique, name)])),
  };
}

/** Fields of one class, by wire name. `taken` are those that the class has besides. */
export function nameFields(fields: readonly Field[], taken: readonly Code[] = []): ReadonlyMap<string, Code> {
  const unique = new UniqueNames('_', taken);
  return new Map(fields.map(({ name }) => [name, claimField(unique, name)]));
}

/** The name of a module or a method that stands for a command, before collisions: `chat/send` is chat_send. */
export function commandIdentifier(name: string): string {
  return identifier(snakeCase(name));
}

function nameVariants(
  unique: UniqueNames,
  { body }: TypeDeclaration,
  type: Code,
): ReadonlyMap<string, PythonVariantNames> {
  if (body.kind !== 'union') return new Map();
  const fields = new UniqueNames('_');
  const tag = claimField(fields, body.tag);
  const content = claimField(fields, body.content ?? 'content');
  return new Map(
    body.variants.map((variant) => {
      const own = claimType(unique, `${type}${upperCamelCase(variant.tag)}`);
      const isApart = hasContentType(body.content, variant);
      const contentType = isApart
        ? claimType(unique, `${type}${upperCamelCase(variant.tag)}Content`)
        : content;
      const { payload } = variant;
      const fields = nameFields(payload.kind === 'fields' ? payload.fields : [], isApart ? [] : [tag]);
      const holder = isApart ? contentType : own;
      return [variant.tag, { type: own, tag, content, contentType, fields, holder }];
    }),
  );
}

/** Whether the content of a variant needs a class of its own. */
export function hasContentType(content: string | undefined, { payload }: Variant): boolean {
  return content !== undefined && payload.kind === 'fields';
}

function claimField(unique: UniqueNames, name: string): Code {
  const wanted = snakeCase(name);
  return identifier(unique.claim(reservedFields.has(wanted) ? `${wanted}_` : wanted));
}

/** Names in CapWords stay as they are, all others become so: `Literal` is LiteralType, `_x` is X. */
function claimType(unique: UniqueNames, name: string): Code {
  const wanted = /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : upperCamelCase(name);
  return identifier(unique.claim(reservedTypes.has(wanted) ? `${wanted}Type` : wanted));
}
