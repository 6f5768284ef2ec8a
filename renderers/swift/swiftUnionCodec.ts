import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, Variant } from '../../types/ir/TypeDeclaration.js';
import { joinCode, trusted, ts } from '../code.js';
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
    return ts`  case ${stringLiteral(variant.tag)}:\n    ${readVariant(context, names, body, variant)}\n`;
  });
  const writes = body.variants.map((variant) => writeVariant(context, names, body, variant));
  const other = body.open
    ? ts`self = .${names.unknown}(try object.copy())`
    : ts`throw object.unknownTag(${tag})`;
  return ts`/// Reads the variant that the tag names.
public init(fromJSONValue value: JSONValue, depth: ${int}) throws {
  let object = try ObjectReader(value, depth: depth)
  switch try object.tag(${tag}) {
${joinCode(reads, '')}  default:
    ${other}
  }
}

/// Writes the variant, its tag first.
public func toJSONValue(depth: ${int}) throws -> JSONValue {
  var object = try ObjectWriter(depth: depth)
  switch self {
${joinCode(writes, '')}${body.open ? writeUnknown(names, body) : ts``}  }
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
  const name = names.variants.get(variant.tag) ?? ts`_`;
  const { payload } = variant;
  switch (payload.kind) {
    case 'unit':
      return ts`self = .${name}`;
    case 'type':
      return content === undefined
        ? ts`self = .${name}(try object.content(without: ${stringLiteral(tag)}))`
        : ts`self = .${name}(try object.required(${stringLiteral(content)}))`;
    case 'fields': {
      const labels = names.variantFields.get(variant.tag);
      const values = (object: Code): Code[] =>
        payload.fields.map((field) => {
          return ts`${argumentLabel(labels?.get(field.name) ?? ts`_`)}: ${readExpression(context, field, object)}`;
        });
      const make = (indent: string, head: Code, object: Code): Code =>
        payload.fields.length === 0 ? ts`${head}.${name}` : call(indent, ts`${head}.${name}`, values(object));
      if (content === undefined) return make('    ', ts`self = `, ts`object`);
      const bound = payload.fields.length === 0 ? ts`_` : ts`content`;
      return ts`self = try object.nested(${stringLiteral(content)}) { ${bound} in
      ${make('      ', ts``, ts`content`)}
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
  const name = names.variants.get(variant.tag) ?? ts`_`;
  const tagged = ts`    object.tag(${stringLiteral(tag)}, ${stringLiteral(variant.tag)})\n`;
  const { payload } = variant;
  switch (payload.kind) {
    case 'unit':
      return ts`  case .${name}:\n${tagged}`;
    case 'type': {
      const write =
        content === undefined
          ? ts`try object.add(content)`
          : ts`try object.set(${stringLiteral(content)}, content)`;
      return ts`  case .${name}(let content):\n${tagged}    ${write}\n`;
    }
    case 'fields': {
      const values = payload.fields.map((_, index) => trusted(`let value${String(index + 1)}`));
      const pattern = values.length === 0 ? ts`` : ts`(${joinCode(values, ', ')})`;
      const writes = (object: Code, indent: string): Code =>
        joinCode(
          payload.fields.map((field, index) => fieldWrite(context, field, index, object, indent)),
          '',
        );
      const nested = payload.fields.length === 0 ? ts`_ in` : ts`content in`;
      const body =
        content === undefined
          ? writes(ts`object`, '    ')
          : payload.fields.length === 0
            ? ts`    try object.nested(${stringLiteral(content)}) { ${nested} }\n`
            : ts`    try object.nested(${stringLiteral(content)}) { ${nested}\n${writes(ts`content`, '      ')}    }\n`;
      return ts`  case .${name}${pattern}:\n${tagged}${body}`;
    }
  }
}

function fieldWrite(context: SwiftContext, field: Field, index: number, object: Code, indent: string): Code {
  const value = trusted(`value${String(index + 1)}`);
  return ts`${trusted(indent)}${writeStatement(context, field, object, value, indent)}\n`;
}

function writeUnknown(names: SwiftTypeNames, { tag, variants }: UnionBody): Code {
  const known = variants.map((variant) => stringLiteral(variant.tag));
  const list = array('    ', ts`let known: [ExactText] = `, known);
  const args = [ts`unknown: members`, ts`tag: ${stringLiteral(tag)}`, ts`known: known`];
  const add = call('    ', ts`try object.add`, args);
  return ts`  case .${names.unknown}(let members):\n    ${list}\n    ${add}\n`;
}
