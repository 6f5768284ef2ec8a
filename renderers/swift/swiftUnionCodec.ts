import type { Code } from '../../types/Code.js';
import type { TypeBody, Variant } from '../../types/ir/TypeDeclaration.js';
import { code, verbatim } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { argumentLabel, stringLiteral } from './encode.js';
import { apart, arm, array, below, block, call, opened, settled } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';
import { readExpression, writeStatement } from './swiftField.js';
import type { SwiftTypeNames } from './SwiftNames.js';

type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/** What reads and writes a tagged union. */
export function unionCodec(context: SwiftContext, names: SwiftTypeNames, body: UnionBody): Doc {
  const int = context.builtin('Int');
  const tag = stringLiteral(body.tag);
  const reads = body.variants.map((variant) =>
    arm(code`case ${stringLiteral(variant.tag)}:`, [settled(readVariant(context, names, body, variant))]),
  );
  const writes = body.variants.map((variant) => writeVariant(context, names, body, variant));
  const other = body.open
    ? code`self = .${names.unknown}(try object.copy())`
    : code`throw object.unknownTag(${tag})`;
  const choice = [...reads, arm(code`default:`, [other])];
  if (body.open) writes.push(writeUnknown(names, body));
  return apart([
    block(code`public init(fromJSONValue value: JSONValue, depth: ${int}) throws`, [
      code`let object = try ObjectReader(value, depth: depth)`,
      settled(below(code`switch try object.tag(${tag}) {`, ...choice, code`}`)),
    ]),
    block(code`public func toJSONValue(depth: ${int}) throws -> JSONValue`, [
      code`var object = try ObjectWriter(depth: depth)`,
      settled(below(code`switch self {`, ...writes, code`}`)),
      code`return object.value`,
    ]),
  ]);
}

function readVariant(
  context: SwiftContext,
  names: SwiftTypeNames,
  { tag, content }: UnionBody,
  variant: Variant,
): Doc {
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
      const values = (object: Code): Doc[] =>
        payload.fields.map((field) => {
          const label = argumentLabel(labels?.get(field.name) ?? code`_`);
          return [code`${label}: `, readExpression(context, field, object)];
        });
      const make = (head: Code, object: Code): Doc =>
        payload.fields.length === 0 ? code`${head}.${name}` : call(code`${head}.${name}`, values(object));
      if (content === undefined) return make(code`self = `, code`object`);
      const bound = payload.fields.length === 0 ? code`_` : code`content`;
      const start = code`self = try object.nested(${stringLiteral(content)}) { ${bound} in`;
      return opened(start, [make(code``, code`content`)]);
    }
  }
}

function writeVariant(
  context: SwiftContext,
  names: SwiftTypeNames,
  { tag, content }: UnionBody,
  variant: Variant,
): Doc {
  const head = code`case .${names.variants.get(variant.tag) ?? code`_`}`;
  const tagged = settled(code`object.tag(${stringLiteral(tag)}, ${stringLiteral(variant.tag)})`);
  const { payload } = variant;
  switch (payload.kind) {
    case 'unit':
      return arm(code`${head}:`, [tagged]);
    case 'type': {
      const write =
        content === undefined
          ? code`try object.add(content)`
          : code`try object.set(${stringLiteral(content)}, content)`;
      return arm(code`${head}(let content):`, [tagged, settled(write)]);
    }
    case 'fields': {
      const { fields } = payload;
      const values = fields.map((_, index) => verbatim(`let value${String(index + 1)}`));
      const pattern = values.length === 0 ? code`${head}:` : call(head, values, code`:`);
      const writes = (object: Code): Doc[] =>
        fields.map((field, index) => {
          const value = verbatim(`value${String(index + 1)}`);
          return settled(writeStatement(context, field, object, value));
        });
      if (content === undefined) return arm(pattern, [tagged, ...writes(code`object`)]);
      const nested = code`try object.nested(${stringLiteral(content)}) {`;
      const body =
        fields.length === 0
          ? code`${nested} _ in }`
          : opened(settled(code`${nested} content in`), writes(code`content`));
      return arm(pattern, [tagged, body]);
    }
  }
}

function writeUnknown(names: SwiftTypeNames, { tag, variants }: UnionBody): Doc {
  const known = variants.map((variant) => stringLiteral(variant.tag));
  const args = [code`unknown: members`, code`tag: ${stringLiteral(tag)}`, code`known: known`];
  return arm(code`case .${names.unknown}(let members):`, [
    settled(array(code`let known: [ExactText] = `, known)),
    settled(call(code`try object.add`, args)),
  ]);
}
