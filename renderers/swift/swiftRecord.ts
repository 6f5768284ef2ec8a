import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { code, verbatim } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { bareName, docComment, stringLiteral } from './encode.js';
import { apart, array, below, block, call, opened, settled, spread, typeHead } from './layout.js';
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
import { genericsOf } from './SwiftTypes.js';

type RecordBody = Extract<TypeBody, { kind: 'record' }>;

/** A record as a struct with the initialiser that people call. `doc` stands before it. */
export function recordType(context: SwiftContext, id: TypeId, doc: Doc, record: RecordBody): Doc {
  const { fields } = record;
  const names = context.names(id);
  const discreet = isDiscreet(context, id, record);
  const protocols = ['Equatable', 'Sendable', ...(discreet ? ['CustomReflectable'] : [])];
  const head = typeHead(
    [code`public struct ${names.type}`, genericsOf(names)],
    protocols.map((name) => context.builtin(name)),
  );
  const nameOf = fieldName(names);
  const properties = fields.map((field) => property(context, names, field, nameOf(field)));
  const members = [
    ...(fields.length === 0 ? [] : [below(...properties)]),
    ...initialisers(context, names, fields),
    ...(discreet && fields.length > 0 ? [recordMirror(context, names, record)] : []),
  ];
  return opened(settled([doc, head]), [apart(members)]);
}

/** One that takes all fields; where some are deprecated and need not be given, that one is, and another goes without. */
function initialisers(context: SwiftContext, names: SwiftTypeNames, fields: readonly Field[]): Doc[] {
  const nameOf = fieldName(names);
  const isEnding = ({ name }: Field): boolean => names.stored.has(name);
  const left = fields.filter((field) => isEnding(field) && parameterDefault(context, field) !== undefined);
  const init = (given: readonly Field[], before: Doc): Doc => {
    const parameters = given.map((field) => parameter(context, names, field, nameOf(field)));
    const assignments = fields.map((field) => {
      const value = given.includes(field) ? nameOf(field) : (parameterDefault(context, field) ?? code`nil`);
      return settled(spread(code`${held(names, field)} =`, value));
    });
    if (fields.length === 0) return code`public init() {}`;
    return opened(settled([before, call(code`public init`, parameters, code` {`)]), assignments);
  };
  if (left.length === 0) return [init(fields, code``)];
  const fresh = fields.filter((field) => !left.includes(field));
  const attribute = availability(...left.map(({ deprecated }) => deprecated));
  return [
    init(fresh, docComment('Makes a value without the deprecated fields.')),
    init(fields, [docComment('Makes a value of its fields, also of the deprecated ones.'), attribute]),
  ];
}

/** What reads and writes the struct. */
export function recordCodec(context: SwiftContext, names: SwiftTypeNames, body: RecordBody): Doc {
  const int = context.builtin('Int');
  const reads = body.fields.map((field) => {
    return settled([code`${held(names, field)} = `, readExpression(context, field, code`object`)]);
  });
  const writes = body.fields.map((field) => {
    return settled(writeStatement(context, field, code`object`, held(names, field)));
  });
  const written =
    writes.length === 0
      ? [code`try ObjectWriter(depth: depth).value`]
      : [code`var object = try ObjectWriter(depth: depth)`, ...writes, code`return object.value`];
  return apart([
    block(code`public init(fromJSONValue value: JSONValue, depth: ${int}) throws`, [
      ...opening(body),
      ...reads,
    ]),
    block(code`public func toJSONValue(depth: ${int}) throws -> JSONValue`, written),
  ]);
}

function opening({ fields, strict }: RecordBody): Doc[] {
  const known = fields.map(({ name }) => stringLiteral(name));
  const isRead = fields.length > 0 || strict;
  const object = code`${isRead ? code`let object` : code`_`} = try ObjectReader(value, depth: depth)`;
  const refuse = settled(array(code`try object.refuseKeys(except: `, known, code`)`));
  return strict ? [object, refuse] : [object];
}

/** The property that holds a field; after a dot keywords are names like others. */
function held(names: SwiftTypeNames, field: Field): Code {
  return verbatim(`self.${bareName(names.stored.get(field.name) ?? fieldName(names)(field))}`);
}

function fieldName({ fields }: SwiftTypeNames): (field: Field) => Code {
  return ({ name }) => fields.get(name) ?? code`_`;
}
