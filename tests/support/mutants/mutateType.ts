import { isKey, type ScalarName, scalarNames } from '../../../types/ir/scalars.js';
import type { ObjectMember, TypeExpression } from '../../../types/TypeExpression.js';
import { parseType } from '../../../validators/typelang/parseType.js';
import { printType } from '../../../validators/typelang/printType.js';
import type { Mutation } from './Mutation.js';

type TypeMutation = Mutation<TypeExpression>;

const at = { start: 0, end: 0 };
const nothing: TypeExpression = { kind: 'null', ...at };

/** The scalar that has the same JSON and takes more; none for those that take all of it. */
const wider: Partial<Record<ScalarName, ScalarName>> = {
  int8: 'int16',
  int16: 'int32',
  int32: 'int53',
  int53: 'float64',
  uint8: 'uint16',
  uint16: 'uint32',
  uint32: 'int53',
  int64: 'string',
  uint64: 'int64',
  float32: 'float64',
  bytes: 'string',
  datetime: 'string',
  date: 'string',
  uuid: 'string',
  url: 'string',
};

/** The text of a type with each thing that it says lacking, or one too much. The text must be a type. */
export function mutateType(text: string): Mutation<string>[] {
  const parsed = parseType(text);
  if (!parsed.ok) throw new Error(`${text} is no type`);
  return mutate(parsed.type).map((mutation) => {
    const mutated = printType(mutation.mutated);
    return { ...mutation, mutated, what: `${mutation.what}: ${mutated}` };
  });
}

function mutate(type: TypeExpression): TypeMutation[] {
  return [...ofNull(type), ...ofKind(type)];
}

function ofNull(type: TypeExpression): TypeMutation[] {
  const members = type.kind === 'union' ? type.members : [type];
  const others = members.filter(({ kind }) => kind !== 'null');
  if (others.length < members.length) return [{ kind: 'null', what: 'null refused', mutated: union(others) }];
  // Any JSON value is one of null already.
  if (type.kind === 'name' && (type.name === 'json' || type.name === 'unknown')) return [];
  return [{ kind: 'null', what: 'null taken', mutated: union([...others, nothing]) }];
}

function ofKind(type: TypeExpression): TypeMutation[] {
  switch (type.kind) {
    case 'name':
      return [...ofScalar(type.name), ...ofArguments(type)];
    case 'array':
      return mutate(type.element).map((one) => put(one, (element) => ({ ...type, element })));
    case 'tuple':
      return [
        ...shorter(type),
        ...inEach(type.elements, mutate).map((one) => put(one, (elements) => ({ ...type, elements }))),
      ];
    case 'object':
      return inEach(type.members, ofMember)
        .concat(
          without(type.members).map(([member, mutated]) => ({
            kind: 'field',
            what: `${member.name} left out`,
            mutated,
          })),
        )
        .map((one) => put(one, (members) => ({ ...type, members })));
    case 'literal':
      return [{ kind: 'open', what: 'any text taken', mutated: named('string') }];
    case 'union':
      return ofUnion(type.members);
    case 'null':
      return [];
  }
}

/** A tuple of nothing is left alone: Kotlin does not compile it. */
function shorter(tuple: Extract<TypeExpression, { kind: 'tuple' }>): TypeMutation[] {
  if (tuple.elements.length < 2) return [];
  const elements = tuple.elements.slice(0, -1);
  return [{ kind: 'tuple', what: 'last item left out', mutated: { ...tuple, elements } }];
}

function ofScalar(name: string): TypeMutation[] {
  const scalar = scalarNames.find((each) => each === name);
  const more = scalar === undefined ? undefined : wider[scalar];
  return more === undefined ? [] : [{ kind: 'scalar', what: `${name} as ${more}`, mutated: named(more) }];
}

function ofArguments(type: Extract<TypeExpression, { kind: 'name' }>): TypeMutation[] {
  const isMap = type.name === 'Record' && type.module === undefined;
  return inEach(type.args, (arg) => (isMap && arg === type.args[0] ? ofKey(arg) : mutate(arg))).map((one) =>
    put(one, (args) => ({ ...type, args })),
  );
}

/** Null is no key, and not every scalar is one. */
function ofKey(key: TypeExpression): TypeMutation[] {
  const isKnown = key.kind === 'name' && scalarNames.some((each) => each === key.name);
  if (key.kind === 'name' && !isKnown)
    return [{ kind: 'open', what: 'any key taken', mutated: named('string') }];
  return ofKind(key).filter(({ mutated }) => mutated.kind !== 'name' || isKey(mutated.name as ScalarName));
}

function ofMember(member: ObjectMember): Mutation<ObjectMember>[] {
  const { optional, name } = member;
  return [
    {
      kind: optional ? 'optional' : 'required',
      what: optional ? `${name} required` : `${name} optional`,
      mutated: { ...member, optional: !optional },
    },
    ...mutate(member.type).map((one) => put(one, (type) => ({ ...member, type }))),
  ];
}

function ofUnion(members: readonly TypeExpression[]): TypeMutation[] {
  const literals = members.filter(({ kind }) => kind === 'literal');
  const rest = members.filter(({ kind }) => kind !== 'literal');
  if (literals.length === 0) return inEach(members, ofKind).map((one) => put(one, (each) => union(each)));
  const fewer = literals.length === 1 ? [] : without(literals);
  return [
    { kind: 'open', what: 'any text taken', mutated: union([named('string'), ...rest]) },
    ...fewer.map(([literal, left]): TypeMutation => {
      return {
        kind: 'enum value',
        what: `${printType(literal)} left out`,
        mutated: union([...left, ...rest]),
      };
    }),
  ];
}

function named(name: string): TypeExpression {
  return { kind: 'name', name, args: [], ...at };
}

function union(members: TypeExpression[]): TypeExpression {
  const [first] = members;
  return members.length === 1 && first !== undefined ? first : { kind: 'union', members, ...at };
}

function put<Part, Whole>(mutation: Mutation<Part>, change: (part: Part) => Whole): Mutation<Whole> {
  return { ...mutation, mutated: change(mutation.mutated) };
}

/** The list with one of its items mutated, in every way. */
function inEach<Item>(items: readonly Item[], of: (item: Item) => Mutation<Item>[]): Mutation<Item[]>[] {
  return items.flatMap((item, index) =>
    of(item).map((one) => put(one, (mutated) => items.with(index, mutated))),
  );
}

function without<Item>(items: readonly Item[]): [Item, Item[]][] {
  return items.map((item, index) => [item, items.toSpliced(index, 1)]);
}
