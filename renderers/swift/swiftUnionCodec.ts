import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, Variant } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode, verbatim } from '../code.js';
import { argumentLabel, stringLiteral } from './encode.js';
import { array, call } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';
import { readExpression, writeStatement } from './swiftField.js';
import type { SwiftTypeNames } from './SwiftNames.js';

type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/** What reads and writes a tagged union. */
export function unionCodec(context: SwiftContext, names: SwiftTypeNames, body: UnionBody): Code {
  const int = context.builtin('Int');
  const tag = stringLiteral(body.tag);
  const reads = body.variants.map((variant) => {
    return code`  case ${stringLiteral(variant.tag)}:\n    ${readVariant(context, names, body, variant)}\n`;
  });
  const writes = body.variants.map((variant) => writeVariant(context, names, body, variant));
  const other = body.open
    ? code`self = .${names.unknown}(try object.copy())`
    : code`throw object.unknownTag(${tag})`;
  return code`public init(fromJSONValue value: JSONValue, depth: ${int}) throws {
  let object = try ObjectReader(value, depth: depth)
  switch try object.tag(${tag}) {
${joinCode(reads, '')}  default:
    ${other}
  }
}

public func toJSONValue(depth: ${int}) throws -> JSONValue {
  var object = try ObjectWriter(depth: depth)
  switch self {
${joinCode(writes, '')}${body.open ? writeUnknown(names, body) : code``}  }
  return object.value
}
`;
}

function readVariant(
  context: SwiftContext,
  names: SwiftTypeNames,
  { tag, content }: UnionBody,
  variant: Variant,
): Code {
  const name = names.variants.get(variant.tag) ?? code`_`;
  const { payload } = variant;
  switch (payload.kind) {
    case 'unit':
      return code`self = .${name}`;
    case 'type':
      return content === undefined
        ? code`self = .${name}(try object.content(without: ${stringLiteral(tag)}))`
        : code`self = .${name}(try object.required(${stringLiteral(content)}))`;
    case 'fields': {
      const labels = names.variantFields.get(variant.tag);
      const values = (object: Code): Code[] =>
        payload.fields.map((field) => {
          return code`${argumentLabel(labels?.get(field.name) ?? code`_`)}: ${readExpression(context, field, object)}`;
        });
      const make = (indent: string, head: Code, object: Code): Code =>
        payload.fields.length === 0
          ? code`${head}.${name}`
          : call(indent, code`${head}.${name}`, values(object));
      if (content === undefined) return make('    ', code`self = `, code`object`);
      const bound = payload.fields.length === 0 ? code`_` : code`content`;
      return code`self = try object.nested(${stringLiteral(content)}) { ${bound} in
      ${make('      ', code``, code`content`)}
    }`;
    }
  }
}

function writeVariant(
  context: SwiftContext,
  names: SwiftTypeNames,
  { tag, content }: UnionBody,
  variant: Variant,
): Code {
  const name = names.variants.get(variant.tag) ?? code`_`;
  const tagged = code`    object.tag(${stringLiteral(tag)}, ${stringLiteral(variant.tag)})\n`;
  const { payload } = variant;
  switch (payload.kind) {
    case 'unit':
      return code`  case .${name}:\n${tagged}`;
    case 'type': {
      const write =
        content === undefined
          ? code`try object.add(content)`
          : code`try object.set(${stringLiteral(content)}, content)`;
      return code`  case .${name}(let content):\n${tagged}    ${write}\n`;
    }
    case 'fields': {
      const values = payload.fields.map((_, index) => verbatim(`let value${String(index + 1)}`));
      const pattern = values.length === 0 ? code`` : code`(${joinCode(values, ', ')})`;
      const writes = (object: Code, indent: string): Code =>
        joinCode(
          payload.fields.map((field, index) => fieldWrite(context, field, index, object, indent)),
          '',
        );
      const nested = payload.fields.length === 0 ? code`_ in` : code`content in`;
      const body =
        content === undefined
          ? writes(code`object`, '    ')
          : payload.fields.length === 0
            ? code`    try object.nested(${stringLiteral(content)}) { ${nested} }\n`
            : code`    try object.nested(${stringLiteral(content)}) { ${nested}\n${writes(code`content`, '      ')}    }\n`;
      return code`  case .${name}${pattern}:\n${tagged}${body}`;
    }
  }
}

function fieldWrite(context: SwiftContext, field: Field, index: number, object: Code, indent: string): Code {
  const value = verbatim(`value${String(index + 1)}`);
  return code`${verbatim(indent)}${writeStatement(context, field, object, value, indent)}\n`;
}

function writeUnknown(names: SwiftTypeNames, { tag, variants }: UnionBody): Code {
  const known = variants.map((variant) => stringLiteral(variant.tag));
  const list = array('    ', code`let known: [ExactText] = `, known);
  const args = [code`unknown: members`, code`tag: ${stringLiteral(tag)}`, code`known: known`];
  const add = call('    ', code`try object.add`, args);
  return code`  case .${names.unknown}(let members):\n    ${list}\n    ${add}\n`;
}
