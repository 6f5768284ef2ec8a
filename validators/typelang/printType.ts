import type { TypeExpression } from '../../types/TypeExpression.js';
import { isName } from './scanType.js';

/**
 * The canonical text of a type expression: one line, single quotes, parentheses only where they are needed.
 * Parsing it gives the same expression, apart from the offsets.
 */
export function printType(type: TypeExpression): string {
  switch (type.kind) {
    case 'name':
      return printName(type.name, type.args, type.module);
    case 'array':
      return `${type.readonly ? 'readonly ' : ''}${printElement(type.element)}[]`;
    case 'tuple':
      return `[${type.elements.map(printType).join(', ')}]`;
    case 'object': {
      const members = type.members.map(
        ({ name, optional, type: of }) =>
          `${isName(name) ? name : printLiteral(name)}${optional ? '?' : ''}: ${printType(of)}`,
      );
      return members.length === 0 ? '{}' : `{ ${members.join('; ')} }`;
    }
    case 'literal':
      return printLiteral(type.value);
    case 'union':
      return type.members.map(printType).join(' | ');
    case 'null':
      return 'null';
  }
}

function printName(name: string, args: readonly TypeExpression[], module: string | undefined): string {
  const list = args.length === 0 ? '' : `<${args.map(printType).join(', ')}>`;
  return `${module === undefined ? '' : `${module}#`}${name}${list}`;
}

function printElement(type: TypeExpression): string {
  const loose = type.kind === 'union' || (type.kind === 'array' && type.readonly);
  return loose ? `(${printType(type)})` : printType(type);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["'", "\\'"],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * Quotes and all that is not visible: control and format characters, odd spaces, line separators. A written
 * list, because the categories of Unicode, and so the text, would depend on the version of Node.
 */
const ESCAPED =
  /['\\\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]/g;

function printLiteral(value: string): string {
  const text = value.replace(ESCAPED, (character) => {
    return ESCAPES.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${text}'`;
}
