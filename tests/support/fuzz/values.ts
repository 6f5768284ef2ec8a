import type { JsonObject, JsonValue } from '../../../types/Json.js';
import { texts } from './dictionary.js';
import type { Draw } from './Draw.js';
import type { Body, Member, Node } from './model.js';

const samples: Readonly<Record<string, readonly JsonValue[]>> = {
  string: texts,
  boolean: [true, false],
  number: [0, 1.5, -1e300, 5e-324],
  int8: [-128, 127, 0],
  int16: [-32768, 32767],
  int32: [-2147483648, 2147483647],
  int53: [9007199254740991, -9007199254740991],
  int64: ['-9223372036854775808', '9223372036854775807', '0'],
  uint8: [0, 255],
  uint16: [0, 65535],
  uint32: [0, 4294967295],
  uint64: ['0', '18446744073709551615'],
  float32: [0, 1.5, -2.25],
  float64: [0, 0.1, 1e21, 1e-7, -1],
  bytes: ['', 'AA==', 'AAEC/w=='],
  datetime: ['2026-01-02T03:04:05.678Z'],
  date: ['2024-02-29'],
  uuid: ['0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e'],
  url: ['https://example.com/a?b=c'],
  json: [null, 1, 'x', [], {}, { a: [1, { b: null }] }],
};

export const scalarNames = Object.keys(samples);

/** A value of the type as it looks on the wire; undefined when none is found near. */
export function valueOf(
  draw: Draw,
  node: Node,
  parameters: ReadonlyMap<string, Node> = new Map(),
  depth = 0,
): JsonValue | undefined {
  if (depth > 6) return undefined;
  const inside = (inner: Node): JsonValue | undefined => valueOf(draw, inner, parameters, depth + 1);
  switch (node.kind) {
    case 'scalar':
      return draw.pick(samples[node.name] ?? [null]);
    case 'parameter': {
      const argument = parameters.get(node.name);
      return argument && valueOf(draw, argument, new Map(), depth + 1);
    }
    case 'nullable':
      return draw.chance(0.5) ? null : (inside(node.of) ?? null);
    case 'array': {
      const item = draw.chance(0.5) ? inside(node.of) : undefined;
      return item === undefined ? [] : [item];
    }
    case 'tuple': {
      const parts = node.of.map(inside);
      return parts.every((part) => part !== undefined) ? parts : undefined;
    }
    case 'map': {
      const value = draw.chance(0.5) ? inside(node.of) : undefined;
      return value === undefined ? {} : Object.fromEntries([[draw.pick(node.keys), value]]);
    }
    case 'literals':
      return draw.pick(node.values);
    case 'object':
      return recordOf(
        draw,
        node.members.map((member) => ({ ...member, hasDefault: false, constraints: {} })),
        parameters,
        depth,
      );
    case 'reference': {
      const body = node.body();
      const own = new Map(
        node.generics.map((name, index) => [name, substitute(node.args[index], parameters)]),
      );
      return body && bodyValue(draw, body, own, depth + 1);
    }
  }
}

/** Arguments are written in the terms of where they stand, not of the type that takes them. */
function substitute(node: Node | undefined, parameters: ReadonlyMap<string, Node>): Node {
  const json: Node = { kind: 'scalar', name: 'json' };
  if (node === undefined) return json;
  if (node.kind === 'parameter') return parameters.get(node.name) ?? json;
  if (node.kind === 'array' || node.kind === 'nullable' || node.kind === 'map')
    return { ...node, of: substitute(node.of, parameters) };
  return node;
}

function bodyValue(
  draw: Draw,
  body: Body,
  parameters: ReadonlyMap<string, Node>,
  depth: number,
): JsonValue | undefined {
  switch (body.kind) {
    case 'enum':
      return draw.pick(body.values);
    case 'alias':
      return valueOf(draw, body.type, parameters, depth);
    case 'record':
      return recordOf(draw, body.members, parameters, depth);
    case 'union': {
      const { tag, members, type } = draw.pick(body.variants);
      const content = type
        ? valueOf(draw, type, parameters, depth)
        : recordOf(draw, members ?? [], parameters, depth);
      if (content === undefined) return undefined;
      if (body.content === undefined)
        return { ...(content as JsonObject), ...Object.fromEntries([[body.tag, tag]]) };
      const own: [string, JsonValue][] =
        members === undefined && type === undefined ? [] : [[body.content, content]];
      return Object.fromEntries([[body.tag, tag], ...own]);
    }
  }
}

/** An object with every required member and some of the others. */
export function recordOf(
  draw: Draw,
  members: readonly Member[],
  parameters: ReadonlyMap<string, Node> = new Map(),
  depth = 0,
): JsonObject | undefined {
  const entries: [string, JsonValue][] = [];
  for (const member of members) {
    const mayLack = member.optional || member.hasDefault;
    if (mayLack && draw.chance(0.5)) continue;
    const value = member.value ?? valueOf(draw, member.type, parameters, depth + 1);
    if (value !== undefined) entries.push([member.name, value]);
    else if (!mayLack) return undefined;
  }
  return Object.fromEntries(entries);
}
