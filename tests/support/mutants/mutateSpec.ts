import type {
  CommandSpec,
  ErrorSpec,
  FieldBody,
  FieldSpec,
  TypeSpec,
  VariantSpec,
} from '../../../types/CommandSpec.js';
import { type Mutation, type MutationKind, within } from './Mutation.js';
import { mutateField } from './mutateField.js';
import { mutateType } from './mutateType.js';

/** A spec with each thing that it says of what travels lacking, or one too much. */
export function mutateSpec(spec: CommandSpec): Mutation<CommandSpec>[] {
  return [
    ...within(inRecord(spec.types, mutateTypeSpec), 'types', (types) => ({ ...spec, types })),
    ...within(fieldList(spec.params), 'params', (params) => ({ ...spec, params })),
    ...within(fieldList(spec.results), 'results', (results) => ({ ...spec, results })),
    ...within(errorList(spec.errors), 'errors', (errors) => ({ ...spec, errors })),
  ];
}

function mutateTypeSpec(type: TypeSpec): Mutation<TypeSpec>[] {
  const { alias, strict = false, open = false, union, enum: values } = type;
  const flip = (kind: MutationKind, what: string, change: TypeSpec): Mutation<TypeSpec>[] => [
    { kind, what, mutated: { ...type, ...change } },
  ];
  return [
    ...fieldRecord(type.fields, (fields) => ({ ...type, fields })),
    ...(type.fields === undefined
      ? []
      : flip('strict', strict ? 'unknown keys taken' : 'unknown keys refused', { strict: !strict })),
    ...((values ?? union) ? flip('open', open ? 'closed' : 'opened', { open: !open }) : []),
    ...without(values).map(([value, left]): Mutation<TypeSpec> => {
      return {
        kind: 'enum value',
        what: `${JSON.stringify(value)} left out`,
        mutated: { ...type, enum: left },
      };
    }),
    ...(union === undefined
      ? []
      : [...leftOut(union.variants, 'variant'), ...inRecord(union.variants, mutateVariant)].map(
          ({ mutated, ...one }): Mutation<TypeSpec> => ({
            ...one,
            mutated: { ...type, union: { ...union, variants: mutated } },
          }),
        )),
    ...(alias === undefined ? [] : within(mutateType(alias), 'alias', (text) => ({ ...type, alias: text }))),
  ];
}

function mutateVariant(variant: VariantSpec): Mutation<VariantSpec>[] {
  return fieldRecord(variant.fields, (fields) => ({ ...variant, fields }));
}

function fieldRecord<Whole>(
  fields: Record<string, FieldBody> | undefined,
  put: (fields: Record<string, FieldBody>) => Whole,
): Mutation<Whole>[] {
  const mutations = [...leftOut(fields ?? {}, 'field'), ...inRecord(fields, mutateField)];
  return mutations.map(({ mutated, ...one }) => ({ ...one, mutated: put(mutated) }));
}

function fieldList(fields: FieldSpec[] = []): Mutation<FieldSpec[]>[] {
  return [
    ...without(fields).map(([{ name }, left]): Mutation<FieldSpec[]> => {
      return { kind: 'field', what: `${name} left out`, mutated: left };
    }),
    ...fields.flatMap((field, index) =>
      within(mutateField(field), field.name, (mutated) => fields.with(index, mutated)),
    ),
  ];
}

function errorList(errors: ErrorSpec[] = []): Mutation<ErrorSpec[]>[] {
  return [
    ...without(errors).map(([{ code }, left]): Mutation<ErrorSpec[]> => {
      // Without any error there would be no test of them.
      const others = left.length > 0 ? left : [{ code: 'ANOTHER', description: 'Another one.' }];
      return { kind: 'error', what: `${code} left out`, mutated: others };
    }),
    ...errors.flatMap((error, index) =>
      within(
        fieldRecord(error.fields, (fields) => ({ ...error, fields })),
        error.code,
        (mutated) => errors.with(index, mutated),
      ),
    ),
  ];
}

/** The record with one of its members mutated, in every way. */
function inRecord<Member>(
  members: Record<string, Member> = {},
  of: (member: Member) => Mutation<Member>[],
): Mutation<Record<string, Member>>[] {
  return Object.entries(members).flatMap(([name, member]) =>
    within(of(member), name, (mutated) =>
      Object.fromEntries(
        Object.entries(members).map(([key, other]) => [key, key === name ? mutated : other]),
      ),
    ),
  );
}

function leftOut<Member>(
  members: Record<string, Member>,
  kind: MutationKind,
): Mutation<Record<string, Member>>[] {
  return without(Object.entries(members)).map(([[name], left]) => {
    return { kind, what: `${name} left out`, mutated: Object.fromEntries(left) };
  });
}

function without<Item>(items: readonly Item[] = []): [Item, Item[]][] {
  return items.map((item, index) => [item, items.toSpliced(index, 1)]);
}
