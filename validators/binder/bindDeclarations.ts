import { deprecationIn } from '../../types/ir/deprecation.js';
import type { ErrorSpec, FieldBody, FieldSpec, TypeSpec, UnionSpec } from '../../types/CommandSpec.js';
import type { Absence, Field } from '../../types/ir/Field.js';
import type { DeclaredError } from '../../types/ir/Spec.js';
import type {
  EnumValue,
  RecordDeclaration,
  TypeBody,
  TypeDeclaration,
  TypeRole,
  Variant,
} from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { pointer } from '../source/pointer.js';
import { parseType } from '../typelang/parseType.js';
import { type BindContext, hoist, idOf, type Site } from './BindContext.js';
import { bindTypeText } from './bindTypeExpression.js';
import { report } from './report.js';

/** Binds `params`, `results` or the fields of a type given as a list. */
export function bindFieldList(
  context: BindContext,
  path: string,
  role: TypeRole,
  fields: readonly FieldSpec[],
  at: string,
): RecordDeclaration {
  const bound = fields.map((field, index) =>
    bindField(
      context,
      { path: [path, field.name], role, generics: [], pointer: `${at}/${index}` },
      field.name,
      field,
    ),
  );
  return declare(
    context,
    { path: [path], role, generics: [], pointer: at },
    { kind: 'record', fields: bound, strict: false },
  );
}

/** Binds a named type of the spec. */
export function bindType(context: BindContext, name: string, spec: TypeSpec): void {
  const site: Site = {
    path: [name],
    role: 'declared',
    generics: spec.generics ?? [],
    pointer: pointer(['types', name]),
  };
  for (const taken of [name, ...site.generics].filter(isTypeLanguage)) {
    const place = context.source.place(site.pointer, { on: 'key' });
    context.diagnostics.push({ code: 'ARC3013', place, params: { name: taken } });
  }
  declare(context, site, bindBody(context, site, spec), spec);
}

/** Names that mean something in every type expression, so that a declaration could never be referred to. */
function isTypeLanguage(name: string): boolean {
  return name === 'Array' || name === 'ReadonlyArray' || name === 'Record' || !parseType(name).ok;
}

/** Binds a typed error; its fields become a declaration when it has any. */
export function bindError(context: BindContext, spec: ErrorSpec, index: number): DeclaredError {
  const at = pointer(['errors', index]);
  const place = { file: context.source.file, pointer: `${at}/code` };
  const bound: DeclaredError = { code: spec.code, description: spec.description, place };
  if (spec.fields === undefined || Object.keys(spec.fields).length === 0) return bound;
  const site: Site = { path: [spec.code, 'error'], role: 'error', generics: [], pointer: at };
  const fields = bindFieldMap(context, site, spec.fields, `${at}/fields`);
  return { ...bound, data: declare(context, site, { kind: 'record', fields, strict: false }) };
}

function declare<Body extends TypeBody>(
  context: BindContext,
  site: Site,
  body: Body,
  meta: Pick<TypeSpec, 'description' | 'deprecated'> = {},
): TypeDeclaration & { body: Body } {
  const declaration = {
    id: idOf(context.command, site),
    path: site.path,
    role: site.role,
    origin: { kind: 'spec' as const, command: context.command },
    generics: site.generics,
    ...(meta.description === undefined ? {} : { description: meta.description }),
    ...deprecationIn(meta.deprecated),
    body,
    place: { file: context.source.file, pointer: site.pointer, on: 'key' as const },
  };
  context.types.push(declaration);
  return declaration;
}

function bindBody(context: BindContext, site: Site, spec: TypeSpec): TypeBody {
  if (spec.fields) {
    const fields = bindFieldMap(context, site, spec.fields, `${site.pointer}/fields`);
    return { kind: 'record', fields, strict: spec.strict ?? false };
  }
  if (spec.enum)
    return { kind: 'enum', values: bindEnum(context, site, spec.enum), open: spec.open ?? false };
  if (spec.union) return bindUnion(context, site, spec.union, spec.open ?? false);
  return bindAlias(context, site, spec.alias ?? 'json');
}

/** An alias of an inline object or of literals is that record or enum, under the name of the alias. */
function bindAlias(context: BindContext, site: Site, text: string): TypeBody {
  const { type, nullable } = bindTypeText(context, { ...site, pointer: `${site.pointer}/alias` }, text);
  const id = idOf(context.command, site);
  const inline = context.types.findIndex((declaration) => declaration.id === id);
  if (inline < 0) return { kind: 'alias', type: nullable ? { kind: 'nullable', inner: type } : type };
  const [hoisted] = context.types.splice(inline, 1);
  if (hoisted === undefined || !nullable) return hoisted?.body ?? { kind: 'alias', type };
  const value = { ...site, path: [...site.path, 'value'] };
  const inner: TypeNode = {
    kind: 'reference',
    target: hoist(context, value, hoisted.place, hoisted.body),
    args: type.kind === 'reference' ? type.args : [],
    recursive: false,
    mutual: false,
  };
  return { kind: 'alias', type: { kind: 'nullable', inner } };
}

function bindEnum(context: BindContext, site: Site, values: NonNullable<TypeSpec['enum']>): EnumValue[] {
  const seen = new Set<string>();
  return values.map((entry, index) => {
    const value = typeof entry === 'string' ? { value: entry } : entry;
    if (seen.has(value.value)) {
      const place = context.source.place(`${site.pointer}/enum/${index}`);
      context.diagnostics.push({ code: 'ARC3011', place, params: { value: value.value } });
    }
    seen.add(value.value);
    return value;
  });
}

function bindFieldMap(
  context: BindContext,
  site: Site,
  fields: Record<string, FieldBody>,
  at: string,
): Field[] {
  return Object.entries(fields).map(([name, field]) =>
    bindField(
      context,
      { ...site, path: [...site.path, name], pointer: `${at}${pointer([name])}` },
      name,
      field,
    ),
  );
}

function bindField(context: BindContext, site: Site, name: string, spec: FieldBody): Field {
  const { sensitive = false } = spec;
  const written = { ...site, sensitive, pointer: `${site.pointer}/type` };
  const { type, nullable } = bindTypeText(context, written, spec.type);
  const { min, max, minLength, maxLength, pattern, minItems, maxItems } = spec;
  const constraints = defined({ min, max, minLength, maxLength, pattern, minItems, maxItems });
  const rest = defined({ example: spec.example, description: spec.description });
  return {
    name,
    type,
    absence: absenceOf(spec),
    nullable,
    constraints,
    ...rest,
    ...deprecationIn(spec.deprecated),
    sensitive,
    place: { file: context.source.file, pointer: site.pointer },
  };
}

function absenceOf({ default: value, optional = false }: FieldBody): Absence {
  if (value !== undefined) return { default: value };
  return optional ? 'optional' : 'required';
}

function bindUnion(context: BindContext, site: Site, union: UnionSpec, open: boolean): TypeBody {
  const variants = Object.entries(union.variants).map(([tag, spec]): Variant => {
    const at = `${site.pointer}/union/variants${pointer([tag])}`;
    const place = { file: context.source.file, pointer: at, on: 'key' as const };
    const description = defined({ description: spec.description });
    const inner: Site = { ...site, path: [...site.path, tag], pointer: at };
    if (spec.type !== undefined) {
      const { type } = bindTypeText(context, { ...inner, pointer: `${at}/type` }, spec.type);
      if (type.kind === 'reference') return { tag, ...description, payload: { kind: 'type', type }, place };
      const whole = { start: 0, end: spec.type.length };
      report(context, { ...inner, pointer: `${at}/type` }, whole, {
        code: 'ARC3016',
        params: { variant: tag, type: spec.type },
      });
    }
    if (spec.fields === undefined) return { tag, ...description, payload: { kind: 'unit' }, place };
    return {
      tag,
      ...description,
      payload: { kind: 'fields', fields: bindFieldMap(context, inner, spec.fields, `${at}/fields`) },
      place,
    };
  });
  const content = union.content === undefined ? {} : { content: union.content };
  return { kind: 'union', tag: union.tag, ...content, variants, open };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Drops the keys that are undefined, as exactOptionalPropertyTypes wants. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Defined<T>;
}
