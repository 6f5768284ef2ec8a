import type { Field } from '../../types/ir/Field.js';
import { resolve } from '../../types/ir/resolve.js';
import type { Command } from '../../types/ir/Spec.js';
import type { TypeBody, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { JsonValue } from '../../types/Json.js';
import { isObject } from '../cases/changes.js';

/** The first value that the examples of a command show of each field of a scalar type, sensitive ones left out. */
export function seenValues(types: TypeTable, command: Command): ReadonlyMap<Field, JsonValue> {
  const seen = new Map<Field, JsonValue>();
  for (const { params, result, error } of command.examples) {
    if (params !== undefined) seeFields(types, command.params.body.fields, params, seen);
    if (result !== undefined) seeFields(types, command.result.body.fields, result, seen);
    const declared = command.errors.find(({ code }) => code === error?.code);
    if (error?.data !== undefined) seeFields(types, declared?.data?.body.fields ?? [], error.data, seen);
  }
  return seen;
}

type Seen = Map<Field, JsonValue>;

function seeFields(types: TypeTable, fields: readonly Field[], value: JsonValue, seen: Seen): void {
  if (!isObject(value)) return;
  for (const field of fields) {
    const member = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
    if (member === undefined || member === null || field.sensitive) continue;
    if (resolve(types, field.type).kind === 'scalar' && !seen.has(field)) seen.set(field, member);
    seeType(types, field.type, member, seen);
  }
}

function seeType(types: TypeTable, node: TypeNode, value: JsonValue, seen: Seen): void {
  switch (node.kind) {
    case 'scalar':
    case 'json':
    case 'parameter':
      return;
    case 'array':
      if (Array.isArray(value)) for (const item of value) seeType(types, node.element, item, seen);
      return;
    case 'tuple':
      for (const [index, element] of node.elements.entries())
        if (Array.isArray(value)) seeType(types, element, value[index] ?? null, seen);
      return;
    case 'map':
      if (isObject(value)) for (const entry of Object.values(value)) seeType(types, node.value, entry, seen);
      return;
    case 'nullable':
      seeType(types, node.inner, value, seen);
      return;
    case 'reference': {
      const body = types.get(node.target)?.body;
      if (body !== undefined) seeBody(types, body, value, seen);
    }
  }
}

function seeBody(types: TypeTable, body: TypeBody, value: JsonValue, seen: Seen): void {
  switch (body.kind) {
    case 'record':
      seeFields(types, body.fields, value, seen);
      return;
    case 'enum':
      return;
    case 'alias':
      seeType(types, body.type, value, seen);
      return;
    case 'external':
      seeType(types, body.wire, value, seen);
      return;
    case 'union': {
      if (!isObject(value)) return;
      const payload = body.variants.find(({ tag }) => tag === value[body.tag])?.payload;
      const content = body.content === undefined ? value : (value[body.content] ?? null);
      if (payload?.kind === 'fields') seeFields(types, payload.fields, content, seen);
      if (payload?.kind === 'type') seeType(types, payload.type, content, seen);
    }
  }
}
