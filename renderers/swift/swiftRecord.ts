import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody } from '../../types/ir/TypeDeclaration.js';
import { joinCode, trusted, ts } from '../code.js';
import { stringLiteral } from './encode.js';
import { array, call, indented } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';
import { parameter, property, readExpression, writeStatement } from './swiftField.js';
import { isDiscreet, recordMirror } from './swiftMirror.js';
import type { SwiftTypeNames } from './SwiftNames.js';

type RecordBody = Extract<TypeBody, { kind: 'record' }>;

/** A record as a struct with the initialiser that people call. */
export function recordType(
  context: SwiftContext,
  names: SwiftTypeNames,
  generics: Code,
  record: RecordBody,
): Code {
  const { fields } = record;
  const protocols = isDiscreet(record)
    ? (['Equatable', 'Sendable', 'CustomReflectable'] as const)
    : (['Equatable', 'Sendable'] as const);
  const conformances = joinCode(
    protocols.map((name) => context.builtin(name)),
    ', ',
  );
  const head = ts`public struct ${names.type}${generics}: ${conformances} {`;
  const nameOf = fieldName(names);
  const properties = fields.map((field) => property(context, names, field, nameOf(field)));
  const parameters = fields.map((field) => parameter(context, names, field, nameOf(field)));
  const assignments = fields.map((field) => ts`  self.${nameOf(field)} = ${nameOf(field)}\n`);
  const signature = call('', ts`public init`, parameters, ts` {`);
  const body = fields.length === 0 ? ts`}\n` : ts`\n${joinCode(assignments, '')}}\n`;
  const init = ts`/// Makes a value${fields.length === 0 ? ts` without fields` : ts` of its fields`}.\n${signature}${body}`;
  const mirror = isDiscreet(record) ? ts`\n${recordMirror(context, names, record)}` : ts``;
  const members = fields.length === 0 ? init : ts`${joinCode(properties, '')}\n${init}${mirror}`;
  return ts`${head}\n${indented('  ', members)}}\n`;
}

/** What reads and writes the struct. */
export function recordCodec(context: SwiftContext, names: SwiftTypeNames, body: RecordBody): Code {
  const int = context.builtin('Int');
  const nameOf = fieldName(names);
  const reads = body.fields.map((field) => {
    const read = readExpression(context, field, ts`object`);
    return ts`  self.${nameOf(field)} = ${read}\n`;
  });
  const writes = body.fields.map((field) => {
    return ts`  ${writeStatement(context, field, ts`object`, ts`self.${nameOf(field)}`, '  ')}\n`;
  });
  return ts`/// Reads an object.
public init(fromJSONValue value: JSONValue, depth: ${int}) throws {
${opening(body)}${joinCode(reads, '')}}

/// Writes an object.
public func toJSONValue(depth: ${int}) throws -> JSONValue {
${
  writes.length === 0
    ? ts`  try ObjectWriter(depth: depth).value\n`
    : ts`  var object = try ObjectWriter(depth: depth)\n${joinCode(writes, '')}  return object.value\n`
}}
`;
}

function opening({ fields, strict }: RecordBody): Code {
  const known = fields.map(({ name }) => stringLiteral(name));
  const refuse = array('  ', ts`try object.refuseKeys(except: `, known, trusted(')'));
  const isRead = fields.length > 0 || strict;
  const object = ts`try ObjectReader(value, depth: depth)\n`;
  return ts`  ${isRead ? ts`let object` : ts`_`} = ${object}${strict ? ts`  ${refuse}\n` : ts``}`;
}

function fieldName({ fields }: SwiftTypeNames): (field: Field) => Code {
  return ({ name }) => fields.get(name) ?? ts`_`;
}
