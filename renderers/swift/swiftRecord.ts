import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { code, joinCode, verbatim } from '../code.js';
import { bareName, docComment, stringLiteral } from './encode.js';
import { array, call, indented } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';
import {
  availability,
  parameter,
  parameterDefault,
  property,
  readExpression,
  writeStatement,
} from './swiftField.js';
import { isDiscreet, recordMirror } from './swiftMirror.js';
import type { SwiftTypeNames } from './SwiftNames.js';

type RecordBody = Extract<TypeBody, { kind: 'record' }>;

/** A record as a struct with the initialiser that people call. */
export function recordType(context: SwiftContext, id: TypeId, generics: Code, record: RecordBody): Code {
  const { fields } = record;
  const names = context.names(id);
  const discreet = isDiscreet(context, id, record);
  const protocols = discreet
    ? (['Equatable', 'Sendable', 'CustomReflectable'] as const)
    : (['Equatable', 'Sendable'] as const);
  const conformances = joinCode(
    protocols.map((name) => context.builtin(name)),
    ', ',
  );
  const head = code`public struct ${names.type}${generics}: ${conformances} {`;
  const nameOf = fieldName(names);
  const properties = fields.map((field) => property(context, names, field, nameOf(field)));
  const mirror = discreet ? code`\n${recordMirror(context, names, record)}` : code``;
  const inits = initialisers(context, names, fields);
  const members = fields.length === 0 ? inits : code`${joinCode(properties, '')}\n${inits}${mirror}`;
  return code`${head}\n${indented('  ', members)}}\n`;
}

/** One that takes all fields; where some are deprecated and need not be given, that one is, and another goes without. */
function initialisers(context: SwiftContext, names: SwiftTypeNames, fields: readonly Field[]): Code {
  const nameOf = fieldName(names);
  const isEnding = ({ name }: Field): boolean => names.stored.has(name);
  const left = fields.filter((field) => isEnding(field) && parameterDefault(context, field) !== undefined);
  const init = (given: readonly Field[], attribute: Code, what = ''): Code => {
    const parameters = given.map((field) => parameter(context, names, field, nameOf(field)));
    const assignments = fields.map((field) => {
      const value = given.includes(field) ? nameOf(field) : (parameterDefault(context, field) ?? code`nil`);
      return code`  ${held(names, field)} = ${value}\n`;
    });
    const signature = call('', code`public init`, parameters, code` {`);
    const body = fields.length === 0 ? code`}\n` : code`\n${joinCode(assignments, '')}}\n`;
    return code`${docComment('', what)}${attribute}${signature}${body}`;
  };
  if (fields.length === 0) return init([], code``);
  if (left.length === 0) return init(fields, code``);
  const fresh = init(
    fields.filter((field) => !left.includes(field)),
    code``,
    'Makes a value without the deprecated fields.',
  );
  const attribute = availability(...left.map(({ deprecated }) => deprecated));
  return code`${fresh}\n${init(fields, attribute, 'Makes a value of its fields, also of the deprecated ones.')}`;
}

/** What reads and writes the struct. */
export function recordCodec(context: SwiftContext, names: SwiftTypeNames, body: RecordBody): Code {
  const int = context.builtin('Int');
  const reads = body.fields.map((field) => {
    const read = readExpression(context, field, code`object`);
    return code`  ${held(names, field)} = ${read}\n`;
  });
  const writes = body.fields.map((field) => {
    return code`  ${writeStatement(context, field, code`object`, held(names, field), '  ')}\n`;
  });
  return code`public init(fromJSONValue value: JSONValue, depth: ${int}) throws {
${opening(body)}${joinCode(reads, '')}}

public func toJSONValue(depth: ${int}) throws -> JSONValue {
${
  writes.length === 0
    ? code`  try ObjectWriter(depth: depth).value\n`
    : code`  var object = try ObjectWriter(depth: depth)\n${joinCode(writes, '')}  return object.value\n`
}}
`;
}

function opening({ fields, strict }: RecordBody): Code {
  const known = fields.map(({ name }) => stringLiteral(name));
  const refuse = array('  ', code`try object.refuseKeys(except: `, known, verbatim(')'));
  const isRead = fields.length > 0 || strict;
  const object = code`try ObjectReader(value, depth: depth)\n`;
  return code`  ${isRead ? code`let object` : code`_`} = ${object}${strict ? code`  ${refuse}\n` : code``}`;
}

/** The property that holds a field; after a dot keywords are names like others. */
function held(names: SwiftTypeNames, field: Field): Code {
  return verbatim(`self.${bareName(names.stored.get(field.name) ?? fieldName(names)(field))}`);
}

function fieldName({ fields }: SwiftTypeNames): (field: Field) => Code {
  return ({ name }) => fields.get(name) ?? code`_`;
}
