/** Names on the wire that have tripped code generators: keywords, members of Object.prototype, quotes, comments, markup. */
// prettier-ignore
export const fieldNames = [
  'id', 'value', 'items', 'a-b', 'a b', 'snake_case', 'camelCase', 'HTTPServer', 'x1', '1x', '42', '$', '_', '__proto__', 'constructor',
  'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'class', 'default', 'function', 'name', 'message', 'code', 'data', 'kind',
  'type', 'tag', 'raw', 'params', 'result', 'execute', 'wire', 'codec', 'length', "it's", '"', '\\', '`', '${x}', '{{x}}', '*/', '//',
  '@ts-ignore', '-->', '</script>', '#', '|', 'é', '名前', '😀', 'ß', 'a.b', 'a/b', 'a~1', '[0]', '-', '*', 'smallest', 'complete', 'error',
];

// prettier-ignore
export const typeNames = [
  'Item', 'Items', 'Item2', 'Page', 'Node', 'Tree', 'Status', 'A', 'B', 'Uuid', 'DateTime', 'JsonValue', 'CommandError', 'Commands',
  'CommandBase', 'Promise', 'Error', 'String', 'Number', 'Object', 'Partial', 'Readonly', 'Symbol', 'BigInt', 'Class', 'Default', 'Wire',
  'Codec', 'Params', 'Result', 'Type', 'HTTPServer', 'ExecuteOptions', 'Values', 'Data', 'Input', 'Describe', 'It', 'Expect', 'Z9',
];

export const genericNames = ['T', 'U', 'Item', 'Value', 'Uuid', 'JsonValue', 'Promise', 'Wire', 'Codec', 'K'];

export const errorCodes = [
  'FAILED',
  'NOT_FOUND',
  'A',
  'ERROR',
  'CLASS',
  'DATA',
  'X1',
  'COMMAND',
  'VALIDATION',
  'TYPE',
];

export const commandNames = [
  'chat/send',
  'class',
  'promise',
  'error',
  'a',
  'a/b',
  'wire',
  'commands',
  'record',
  'item',
  'x1',
  'default',
];

// prettier-ignore
export const texts = [
  '', ' ', 'plain', "it's", '"', '\\', '\\u0041', '`${x}`', '{{x}}', '{{{x}}}', '*/', '/*', '//', '@ts-ignore', '* @deprecated x', '# h',
  '| t |', '-->', '</script>', '\u2028', '\u202e', '\u0000', '\n', 'a\nb', '\t', '😀', 'é', 'e\u0301', '__proto__', 'constructor', '\ufeff',
  'long '.repeat(40), '- item', '1. item', '> q', '~~~', '```', '[a](b)', '<b>', '&amp;', '***', '___', 'a_b', '==', '{@link X}',
];
