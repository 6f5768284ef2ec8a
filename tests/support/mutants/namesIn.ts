import type { CommandSpec, FieldBody, TypeSpec, VariantSpec } from '../../../types/CommandSpec.js';
import type { TypeExpression } from '../../../types/TypeExpression.js';
import { parseType } from '../../../validators/typelang/parseType.js';
import { printType } from '../../../validators/typelang/printType.js';

type Name = Extract<TypeExpression, { kind: 'name' }>;

/** The spec with the names in its types changed. */
export function withNames(spec: CommandSpec, change: (name: Name) => Name): CommandSpec {
  const text = (type: string): string => {
    const parsed = parseType(type);
    return parsed.ok ? printType(inType(parsed.type, change)) : type;
  };
  return withFields(spec, (one) => ({ ...one, type: text(one.type) }), text);
}

/** The spec without what it shows of values. */
export function withoutExamples({ examples: _examples, ...spec }: CommandSpec): CommandSpec {
  return withFields(
    spec,
    ({ example: _example, ...one }) => one,
    (type) => type,
  );
}

function withFields(
  spec: CommandSpec,
  field: <Field extends FieldBody>(field: Field) => Omit<Field, 'example'>,
  text: (type: string) => string,
): CommandSpec {
  const fields = <Part extends { fields?: Record<string, FieldBody> }>(part: Part): Part => {
    return part.fields === undefined ? part : { ...part, fields: mapped(part.fields, field) };
  };
  const variant = (one: VariantSpec): VariantSpec => {
    return fields(one.type === undefined ? one : { ...one, type: text(one.type) });
  };
  const type = (one: TypeSpec): TypeSpec => {
    const { alias, union } = one;
    if (alias !== undefined) return { ...one, alias: text(alias) };
    if (union === undefined) return fields(one);
    return { ...one, union: { ...union, variants: mapped(union.variants, variant) } };
  };
  const { params, results, errors, types } = spec;
  return {
    ...spec,
    ...(params === undefined ? {} : { params: params.map(field) }),
    ...(results === undefined ? {} : { results: results.map(field) }),
    ...(errors === undefined ? {} : { errors: errors.map(fields) }),
    ...(types === undefined ? {} : { types: mapped(types, type) }),
  };
}

function mapped<From, To>(values: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

function inType(type: TypeExpression, change: (name: Name) => Name): TypeExpression {
  const each = (types: readonly TypeExpression[]): TypeExpression[] =>
    types.map((one) => inType(one, change));
  switch (type.kind) {
    case 'name':
      return change({ ...type, args: each(type.args) });
    case 'array':
      return { ...type, element: inType(type.element, change) };
    case 'tuple':
      return { ...type, elements: each(type.elements) };
    case 'object':
      return {
        ...type,
        members: type.members.map((member) => ({ ...member, type: inType(member.type, change) })),
      };
    case 'union':
      return { ...type, members: each(type.members) };
    case 'literal':
    case 'null':
      return type;
  }
}
