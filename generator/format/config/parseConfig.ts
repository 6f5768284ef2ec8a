import { otherConfigs } from './otherFormatters.js';

/** What a config file says, undefined when it is empty. Throws what its reader throws. */
export async function parseConfig(name: string, text: string): Promise<unknown> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (name === 'package.json') return member(JSON.parse(body), 'prettier');
  if (name === 'package.yaml') return member(await parseYaml(text), 'prettier');
  if (otherConfigs.some((other) => other === name)) return isJson(body) ? JSON.parse(body) : parseJson5(body);
  if (name.endsWith('.json')) return JSON.parse(body);
  if (name.endsWith('.toml')) return (await import('@iarna/toml')).default.parse(body);
  if (name.endsWith('.json5')) return await parseJson5(text);
  return isJson(text) ? JSON.parse(text) : await parseYaml(text);
}

function member(value: unknown, key: string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** Most files without an ending are JSON; the reader of YAML, which reads it as well, is large. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** With the reader that prettier has for its own configs; it makes plain data and nothing else. */
async function parseYaml(text: string): Promise<unknown> {
  const yaml = (await import('prettier/plugins/yaml')) as {
    __parsePrettierYamlConfig?: (text: string) => unknown;
  };
  const parse = yaml.__parsePrettierYamlConfig;
  if (parse === undefined) throw new Error('this version of prettier brings no reader of YAML');
  return parse(text);
}

/** A part of the tree that prettier's reader of JSON5 gives. */
type Json5Node =
  | { type: 'JsonRoot'; node: Json5Node }
  | { type: 'ObjectExpression'; properties: { key: Json5Node; value: Json5Node }[] }
  | { type: 'ArrayExpression'; elements: Json5Node[] }
  | { type: 'StringLiteral' | 'NumericLiteral' | 'BooleanLiteral'; value: string | number | boolean }
  | { type: 'NullLiteral' }
  | { type: 'Identifier'; name: string }
  | { type: 'UnaryExpression'; operator: string; argument: Json5Node };

async function parseJson5(text: string): Promise<unknown> {
  const { parsers } = await import('prettier/plugins/babel');
  return valueOf((await parsers.json5.parse(text, {} as never)) as Json5Node);
}

function valueOf(node: Json5Node): unknown {
  switch (node.type) {
    case 'JsonRoot':
      return valueOf(node.node);
    case 'ObjectExpression':
      return Object.fromEntries(node.properties.map(({ key, value }) => [keyOf(key), valueOf(value)]));
    case 'ArrayExpression':
      return node.elements.map(valueOf);
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return node.value;
    case 'NullLiteral':
      return null;
    case 'Identifier':
      return { Infinity, NaN, undefined }[node.name];
    case 'UnaryExpression':
      return Number(valueOf(node.argument)) * (node.operator === '-' ? -1 : 1);
  }
}

function keyOf(key: Json5Node): string {
  return key.type === 'Identifier' ? key.name : String(valueOf(key));
}
