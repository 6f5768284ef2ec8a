import { type Field, mayBeAbsent } from '../../types/ir/Field.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { snakeCase, upperCamelCase } from '../asciiCase.js';
import type { Code } from '../../types/Code.js';
import { UniqueNames } from '../UniqueNames.js';
import type { CConstant, CField, CShape, CType, CVariant } from './CType.js';
import type { CTypeSource } from './CTypeSource.js';
import { identifier } from './encode.js';

type Body<Kind extends TypeBody['kind']> = Extract<TypeBody, { kind: Kind }>;

/** What a declaration without parameters looks like in C. */
export function shapeOf(types: CTypeSource, type: CType, { body }: TypeDeclaration): CShape {
  switch (body.kind) {
    case 'record':
      return { kind: 'record', fields: fieldsOf(types, type.home, body.fields), strict: body.strict };
    case 'enum':
      return enumOf(types, type, body);
    case 'union':
      return unionOf(types, type, body);
    case 'alias':
      return aliasOf(types, type, body);
    case 'external':
      return { kind: 'alias', of: types.use(body.wire, type.home) };
  }
}

function aliasOf(types: CTypeSource, { home }: CType, { type: node }: Body<'alias'>): CShape {
  switch (node.kind) {
    case 'array':
    case 'tuple':
    case 'map':
    case 'nullable':
      return types.structure(node, home).shape;
    case 'scalar':
    case 'json':
    case 'parameter':
    case 'reference':
      return { kind: 'alias', of: types.use(node, home) };
  }
}

function fieldsOf(types: CTypeSource, home: string, fields: readonly Field[]): CField[] {
  const unique = new UniqueNames('_');
  // All members first: a flag is called after its member, whatever that had to be called.
  const named = fields.map((field) => ({ field, member: types.member(unique.claim(snakeCase(field.name))) }));
  return named.map(({ field, member }) => ({
    wire: field.name,
    member,
    use: types.use(field.type, home),
    field,
    ...(mayBeAbsent(field) ? { has: identifier(unique.claim(`has_${member}`)) } : {}),
    ...(field.nullable ? { isNull: identifier(unique.claim(`is_null_${member}`)) } : {}),
  }));
}

function enumOf(types: CTypeSource, type: CType, { values, open }: Body<'enum'>): CShape {
  const known = values.map(({ value, description = '' }) => ({ wire: value, prose: description }));
  if (!open) return { kind: 'enum', values: constantsOf(type.name, known, new UniqueNames('_')) };
  const valueType = types.claim(type.home, `${type.local}Value`);
  const unique = new UniqueNames('_');
  const constants = constantsOf(valueType, known, unique);
  return {
    kind: 'open-enum',
    valueType,
    values: constants,
    unknown: identifier(`${valueType}_${unique.claim('UNKNOWN')}`),
  };
}

function constantsOf(
  type: Code,
  values: readonly { wire: string; prose: string }[],
  unique: UniqueNames,
): CConstant[] {
  return values.map(({ wire, prose }) => {
    const name = unique.claim(snakeCase(wire).toUpperCase());
    return { wire, prose: prose || spelling(wire, name), name: identifier(`${type}_${name}`) };
  });
}

/** How a value is spelled, where its constant is not simply the same in capitals; otherwise empty. */
function spelling(wire: string, constant: string): string {
  return wire.toUpperCase() === constant ? '' : JSON.stringify(wire);
}

function unionOf(types: CTypeSource, type: CType, body: Body<'union'>): CShape {
  const { home } = type;
  const tagType = types.claim(home, `${type.local}Tag`);
  const uniqueTags = new UniqueNames('_');
  const uniqueMembers = new UniqueNames('_', ['unknown']);
  const tags = constantsOf(
    tagType,
    body.variants.map(({ tag, description = '' }) => ({ wire: tag, prose: description })),
    uniqueTags,
  );
  const variants = body.variants.map(({ tag: wire, payload, description = '' }, index): CVariant => {
    const tag = tags[index] ?? { wire, name: tagType, prose: '' };
    if (payload.kind === 'unit') return { tag };
    const member = types.member(uniqueMembers.claim(snakeCase(wire)));
    if (payload.kind === 'type') return { tag, payload: { member, use: types.use(payload.type, home) } };
    const fields = fieldsOf(types, home, payload.fields);
    const shape: CShape = { kind: 'record', fields, strict: false };
    const made = types.made(home, `${type.local}${upperCamelCase(wire)}`, description, shape);
    return { tag, payload: { member, use: { kind: 'type', type: made } } };
  });
  return {
    kind: 'union',
    tagType,
    tag: body.tag,
    variants,
    ...(body.content === undefined ? {} : { content: body.content }),
    ...(body.open ? { unknown: identifier(`${tagType}_${uniqueTags.claim('UNKNOWN')}`) } : {}),
  };
}
