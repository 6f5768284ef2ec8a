import type { Constraints } from '../../../types/CommandSpec.js';
import type { JsonValue } from '../../../types/Json.js';

/** A type expression that knows how it is written. */
export type Node =
  | { kind: 'scalar'; name: string }
  | { kind: 'array'; of: Node; style: 'brackets' | 'Array' | 'readonly' }
  | { kind: 'tuple'; of: Node[] }
  | { kind: 'map'; key: string; keys: readonly string[]; of: Node }
  | { kind: 'nullable'; of: Node }
  | { kind: 'literals'; values: string[] }
  | { kind: 'object'; members: { name: string; optional: boolean; type: Node }[] }
  | {
      kind: 'reference';
      text: string;
      args: Node[];
      body: () => Body | undefined;
      generics: readonly string[];
    }
  | { kind: 'parameter'; name: string };

export interface Member {
  name: string;
  type: Node;
  optional: boolean;
  hasDefault: boolean;
  constraints: Constraints;
  /** A value within the constraints, where there are any. */
  value?: JsonValue;
}

export type Body =
  | { kind: 'record'; members: Member[]; strict: boolean }
  | { kind: 'enum'; values: string[] }
  | {
      kind: 'union';
      tag: string;
      content?: string;
      variants: { tag: string; members?: Member[]; type?: Node }[];
    }
  | { kind: 'alias'; type: Node };

const quote = (text: string): string => `'${text.replaceAll(/[\\'\n\r\u2028\u2029\u0000]/g, escaped)}'`;

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The type as a spec writes it. */
export function textOf(node: Node): string {
  switch (node.kind) {
    case 'scalar':
    case 'parameter':
      return node.name;
    case 'array': {
      const of = textOf(node.of);
      if (node.style === 'Array') return `Array<${of}>`;
      return `${node.style === 'readonly' ? 'readonly ' : ''}(${of})[]`;
    }
    case 'tuple':
      return `[${node.of.map(textOf).join(', ')}]`;
    case 'map':
      return `Record<${node.key}, ${textOf(node.of)}>`;
    case 'nullable':
      return `${textOf(node.of)} | null`;
    case 'literals':
      return node.values.map(quote).join(' | ');
    case 'object':
      return `{ ${node.members.map(({ name, optional, type }) => `${quote(name)}${optional ? '?' : ''}: ${textOf(type)}`).join('; ')} }`;
    case 'reference':
      return node.args.length === 0 ? node.text : `${node.text}<${node.args.map(textOf).join(', ')}>`;
  }
}
