import reserved from './reserved.json' with { type: 'json' };
import type { Field } from '../../types/ir/Field.js';
import { type Spec, errorsOf } from '../../types/ir/Spec.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import type { Code } from '../../types/Code.js';
import { lowerCamelCase, snakeCase, upperCamelCase } from '../asciiCase.js';
import { declaredName } from '../declaredName.js';
import { identifier } from './encode.js';

/** The identifiers of one declaration. */
export interface KotlinTypeNames {
  type: Code;
  /** What reads and writes it. */
  serializer: Code;
  /** Of a generic type, in order. */
  generics: ReadonlyMap<string, Code>;
  /** Of a record, by wire name. */
  fields: ReadonlyMap<string, Code>;
  /** Of an enum or a union, by value or tag. */
  variants: ReadonlyMap<string, Code>;
  /** Of a union's variants that have fields: what reads and writes them. */
  variantSerializers: ReadonlyMap<string, Code>;
  /** Of a union's variants that have fields: by tag, then by wire name. */
  variantFields: ReadonlyMap<string, ReadonlyMap<string, Code>>;
  /** What an open enum or union calls a value that this version does not know. */
  unknown: Code;
}

export interface KotlinCommandNames {
  types: ReadonlyMap<TypeId, KotlinTypeNames>;
  /** The object that stands for the command, and the function that calls it. */
  command: Code;
  call: Code;
  /** The sealed class of its errors, by code, and every failure that is none of them. */
  errors: { type: Code; variants: ReadonlyMap<string, Code>; other: Code };
  /** Every name that hides a name from elsewhere in the package of the command. */
  taken: ReadonlySet<string>;
}

/** The class in a record of many fields: it hides a type of that name. */
export const builderName = 'Builder';

/** File names hold 255 bytes, and a class file is named after the class and those around it. */
const longestType = 100;
const longestVariant = 60;

/** Gives out names once, whatever their case: class files of both would be one on some machines. */
class Names {
  readonly #taken: Set<string>;
  readonly #longest: number;

  constructor(taken: Iterable<string>, longest: number) {
    this.#taken = new Set([...taken].map((name) => name.toLowerCase()));
    this.#longest = longest;
  }

  claim(wanted: string): Code {
    const short = wanted.slice(0, this.#longest);
    let name = short;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count++) name = `${short}${String(count)}`;
    this.#taken.add(name.toLowerCase());
    return identifier(name);
  }
}

/** `root` is the package below which everything lies. */
export function nameKotlinCommand(command: Spec, base: string, root: string): KotlinCommandNames {
  const top = new Names(reserved.type, longestType);
  const declared = command.types.map((declaration) => ({
    declaration,
    type: top.claim(ascii(declaredName(declaration, base))),
  }));
  const place: Place = { top, types: declared.map(({ type }) => type), root: root.split('.', 1) };
  const types = new Map(
    declared.map(({ declaration, type }) => [declaration.id, nameType(declaration, type, place)]),
  );
  const commandName = top.claim(`${ascii(base)}Command`);
  const errorType = top.claim(`${ascii(base)}Error`);
  const nested = new Names([errorType, ...reserved.nested], longestVariant);
  const variants = new Map(errorsOf(command).map(({ code }) => [code, nested.claim(upperCamelCase(code))]));
  const errors = { type: errorType, variants, other: nested.claim('Other') };
  const all = [...types.values()];
  const taken = [
    ...all.flatMap(({ type, serializer }) => [type, serializer]),
    ...all.flatMap((names) => [...names.variants.values(), ...names.variantSerializers.values()]),
    ...all.flatMap(({ generics, unknown }) => [...generics.values(), unknown]),
    ...[commandName, errorType, errors.other, ...variants.values(), builderName],
  ];
  return { types, command: commandName, call: callName(base), errors, taken: new Set(taken) };
}

/** `chatSend`; the function lives in the package of its command, and extends the client. */
function callName(base: string): Code {
  const name = ascii(base).slice(0, longestType);
  const start = /^[A-Z]+(?![a-z])|^[A-Z]/.exec(name)?.[0] ?? '';
  return new Names(reserved.call, longestType).claim(start.toLowerCase() + name.slice(start.length));
}

/** Where a type is declared. */
interface Place {
  /** The names of its package. */
  top: Names;
  /** The types beside it, which no parameter of a type may hide. */
  types: readonly Code[];
  /** The first part of the root package: a field called so would hide what is written in full. */
  root: readonly string[];
}

function nameType(declaration: TypeDeclaration, type: Code, place: Place): KotlinTypeNames {
  const { body, generics } = declaration;
  const { variants, unknown } = nameVariants(body, type);
  const near = [...variants.values(), unknown, ...place.types, ...reserved.nested];
  const parameters = new Names(near, longestVariant);
  const serializer = place.top.claim(`${type.slice(0, longestType - 10)}Serializer`);
  const fielded = (body.kind === 'union' ? body.variants : []).flatMap(({ tag, payload }) =>
    payload.kind === 'fields' ? [{ tag, fields: payload.fields }] : [],
  );
  const serializerOf = (tag: string): Code =>
    place.top.claim(`${type.slice(0, 40)}${(variants.get(tag) ?? '').slice(0, 40)}Serializer`);
  return {
    type,
    serializer,
    generics: new Map(generics.map((name) => [name, parameters.claim(name)])),
    fields: body.kind === 'record' ? nameFields(body.fields, place) : new Map(),
    variants,
    variantSerializers: new Map(fielded.map(({ tag }) => [tag, serializerOf(tag)])),
    variantFields: new Map(fielded.map(({ tag, fields }) => [tag, nameFields(fields, place)])),
    unknown,
  };
}

/** What stands in a class hides what its package calls the same, the class itself above all. */
function nameVariants(body: TypeBody, type: Code): Pick<KotlinTypeNames, 'variants' | 'unknown'> {
  const nested = new Names([type, ...reserved.nested], longestVariant);
  const unknown = nested.claim('Unknown');
  if (body.kind === 'enum' && !body.open) {
    // Entries are no classes, and nothing else in an enum class is in upper case.
    const entries = new Names([], longestVariant);
    const entry = (value: string): Code => entries.claim(snakeCase(value).toUpperCase());
    return { variants: new Map(body.values.map(({ value }) => [value, entry(value)])), unknown };
  }
  const tags =
    body.kind === 'enum'
      ? body.values.map(({ value }) => value)
      : body.kind === 'union'
        ? body.variants.map(({ tag }) => tag)
        : [];
  return { variants: new Map(tags.map((tag) => [tag, nested.claim(upperCamelCase(tag))])), unknown };
}

/** Getters are `getName`, so that names which differ in their first letter only would clash. */
function nameFields(fields: readonly Field[], { root }: Place): Map<string, Code> {
  const unique = new Names([...reserved.member, ...root], longestType);
  return new Map(fields.map(({ name }) => [name, unique.claim(lowerCamelCase(name))]));
}

function ascii(name: string): string {
  return name.replace(/[^A-Za-z0-9]/gu, (character) => `U${(character.codePointAt(0) ?? 0).toString(16)}`);
}
