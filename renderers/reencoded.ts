import { defaultOf, type Field } from '../types/ir/Field.js';
import type { TypeTable } from '../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../types/ir/TypeNode.js';
import type { JsonObject, JsonValue } from '../types/Json.js';

/** What generic parameters stand for at a place. */
type Arguments = ReadonlyMap<string, { node: TypeNode; arguments: Arguments }>;

const none: Arguments = new Map();
const anything: TypeNode = { kind: 'json' };

/**
 * What a wire value is after decoding and encoding: defaults are filled in at every level, float32 is rounded,
 * minus zero is zero. Expects a value that fits the fields; gives the same one where nothing changes.
 */
export function reencoded(
  types: TypeTable,
  fields: readonly Field[],
  value: JsonObject,
  args: Arguments = none,
): JsonObject {
  const entries: [string, JsonValue][] = [];
  const keys = Object.keys(value);
  let isSame = true;
  for (const field of fields) {
    const own = Object.hasOwn(value, field.name) ? value[field.name] : defaultOf(field);
    if (own === undefined) continue;
    const encoded = reencode(types, field.type, own, args);
    isSame &&= field.name === keys[entries.length] && Object.is(encoded, value[field.name]);
    entries.push([field.name, encoded]);
  }
  return isSame && keys.length === entries.length ? value : Object.fromEntries(entries);
}

function reencode(types: TypeTable, node: TypeNode, value: JsonValue, args: Arguments): JsonValue {
  if (value === null) return value;
  if (typeof value === 'number')
    return (node.kind === 'scalar' && node.scalar === 'float32' ? Math.fround(value) : value) + 0;
  switch (node.kind) {
    case 'scalar':
    case 'json':
      return value;
    case 'array':
      return Array.isArray(value)
        ? mapItems(value, (item) => reencode(types, node.element, item, args))
        : value;
    case 'tuple':
      return Array.isArray(value)
        ? mapItems(value, (item, index) => reencode(types, node.elements[index] ?? anything, item, args))
        : value;
    case 'map':
      return mapValues(value, (entry) => reencode(types, node.value, entry, args));
    case 'nullable':
      return reencode(types, node.inner, value, args);
    case 'parameter': {
      const argument = args.get(node.name);
      return argument === undefined ? value : reencode(types, argument.node, value, argument.arguments);
    }
    case 'reference': {
      const declaration = types.get(node.target);
      if (declaration === undefined) return value;
      if (declaration.generics.length === 0) return reencodeBody(types, declaration.body, value, none);
      const inner = new Map(
        declaration.generics.map((name, index) => [
          name,
          { node: node.args[index] ?? anything, arguments: args },
        ]),
      );
      return reencodeBody(types, declaration.body, value, inner);
    }
  }
}

type TypeBody = NonNullable<ReturnType<TypeTable['get']>>['body'];

function reencodeBody(types: TypeTable, body: TypeBody, value: JsonValue, args: Arguments): JsonValue {
  switch (body.kind) {
    case 'enum':
      return value;
    case 'alias':
      return reencode(types, body.type, value, args);
    case 'external':
      return reencode(types, body.wire, value, args);
    case 'record':
      return isObject(value) ? reencoded(types, body.fields, value, args) : value;
    case 'union': {
      const variant = isObject(value) ? body.variants.find(({ tag }) => tag === value[body.tag]) : undefined;
      if (variant === undefined || !isObject(value)) return value;
      const { payload } = variant;
      if (payload.kind === 'unit') return { [body.tag]: variant.tag };
      const inner = body.content === undefined ? value : (value[body.content] ?? {});
      const content =
        payload.kind === 'fields' && isObject(inner)
          ? reencoded(types, payload.fields, inner, args)
          : payload.kind === 'type'
            ? reencode(types, payload.type, inner, args)
            : inner;
      if (body.content !== undefined) return { [body.tag]: variant.tag, [body.content]: content };
      return isObject(content) ? { [body.tag]: variant.tag, ...content } : content;
    }
  }
}

/** The same list where no item changes. */
function mapItems(items: JsonValue[], change: (item: JsonValue, index: number) => JsonValue): JsonValue[] {
  const changed = items.map(change);
  return changed.every((item, index) => Object.is(item, items[index])) ? items : changed;
}

/** The same object where no entry changes. */
function mapValues(value: JsonValue, change: (entry: JsonValue) => JsonValue): JsonValue {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, change(entry)] as const);
  return entries.every(([key, entry]) => Object.is(entry, value[key])) ? value : Object.fromEntries(entries);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
