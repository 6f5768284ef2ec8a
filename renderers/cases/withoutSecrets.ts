import { defaultOf, type Field } from '../../types/ir/Field.js';

import { type Arguments, argumentsOf, substitute } from '../../types/ir/substitute.js';
import type { TypeBody, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { sampleFields } from '../samples.js';
import { isObject, mapValues } from './changes.js';

/**
 * A value that a spec shows, with made-up values where the spec's own are sensitive, also where a secret default would be
 * filled in. Expects a value that fits the fields.
 */
export function withoutSecrets(
  types: TypeTable,
  fields: readonly Field[],
  value: JsonObject,
  parameters: Arguments = new Map(),
): JsonObject {
  const hidden = fields.filter(
    (field) => field.sensitive && (Object.hasOwn(value, field.name) || defaultOf(field) !== undefined),
  );
  const made = sampleFields(types, hidden, 'complete', { parameters }) ?? {};
  const kept = mapValues(value, (member, name) => {
    const field = fields.find((each) => each.name === name);
    return field === undefined ? member : inType(types, field.type, member, parameters);
  });
  return { ...kept, ...made };
}

function inType(types: TypeTable, node: TypeNode, value: JsonValue, parameters: Arguments): JsonValue {
  switch (node.kind) {
    case 'scalar':
    case 'json':
      return value;
    case 'parameter': {
      const argument = parameters.get(node.name);
      return argument === undefined ? value : inType(types, argument, value, new Map());
    }
    case 'array':
      return Array.isArray(value) ? value.map((item) => inType(types, node.element, item, parameters)) : value;
    case 'tuple':
      return Array.isArray(value)
        ? value.map((item, index) => inType(types, node.elements[index] ?? { kind: 'json' }, item, parameters))
        : value;
    case 'map':
      return isObject(value) ? mapValues(value, (entry) => inType(types, node.value, entry, parameters)) : value;
    case 'nullable':
      return inType(types, node.inner, value, parameters);
    case 'reference': {
      const declaration = types.get(node.target);
      if (declaration === undefined) return value;
      const args = node.args.map((arg) => substitute(arg, parameters));
      return inBody(types, declaration.body, value, argumentsOf(declaration.generics, args));
    }
  }
}

function inBody(types: TypeTable, body: TypeBody, value: JsonValue, parameters: Arguments): JsonValue {
  if (body.kind === 'alias') return inType(types, body.type, value, parameters);
  if (body.kind === 'external') return inType(types, body.wire, value, parameters);
  if (!isObject(value) || body.kind === 'enum') return value;
  if (body.kind === 'record') return withoutSecrets(types, body.fields, value, parameters);
  const payload = body.variants.find(({ tag }) => tag === value[body.tag])?.payload;
  if (payload === undefined || payload.kind === 'unit') return value;
  const inner = body.content === undefined ? value : (value[body.content] ?? {});
  const content =
    payload.kind === 'type'
      ? inType(types, payload.type, inner, parameters)
      : isObject(inner)
        ? withoutSecrets(types, payload.fields, inner, parameters)
        : inner;
  return body.content === undefined ? content : { ...value, [body.content]: content };
}
