import { defaultOf } from '../../types/ir/Field.js';
import type { Code } from '../../types/Code.js';
import { joinCode, trusted, ts } from '../code.js';
import { type CConstant, type CField, type CType, type CUse, target } from './CType.js';
import { nameLiteral } from './encode.js';
import type { CLayout } from './layoutOrder.js';
import { type CLimits, limitsOf } from './limits.js';

/** The tables that tell the support code how types lie in memory and on the wire. */
interface CDescriptors {
  /** Tables that only this file sees are named before they are there. */
  forward: Code[];
  tables: Code[];
}

/** Describes the types of a command; aliases are those that they stand for. */
export function describeTypes(layout: CLayout, types: readonly CType[]): CDescriptors {
  const described = types.filter(({ shape }) => shape.kind !== 'alias');
  return {
    forward: described
      .filter(({ internal }) => internal)
      .map((type) => ts`static const archc_type ${descriptorName(type)};`),
    tables: described.flatMap((type) => describe(layout, type)),
  };
}

/** The table of what a use stands for. */
function descriptorOf(use: CUse): Code {
  const end = target(use);
  return end.kind === 'builtin' ? trusted(`archc_${end.name}_type`) : descriptorName(end.type);
}

function descriptorName({ name }: CType): Code {
  return ts`${name}_type`;
}

function describe(layout: CLayout, type: CType): Code[] {
  const { shape } = type;
  switch (shape.kind) {
    case 'alias':
      return [];
    case 'enum':
      return [names(type, shape.values), table(type, 'ENUM', namesOf(type))];
    case 'open-enum':
      return [names(type, shape.values), table(type, 'OPEN_ENUM', namesOf(type))];
    case 'list':
      return [table(type, 'LIST', [ts`.element = &${descriptorOf(shape.element)}`])];
    case 'map': {
      const { key, entry } = shape;
      const isText = key.kind === 'builtin' && key.name === 'string';
      const element = ts`.element = &${descriptorName(entry)}`;
      return [table(type, 'MAP', isText ? [element] : [element, ts`.key = &${descriptorOf(key)}`])];
    }
    case 'entry':
    case 'nullable': {
      const kind = shape.kind === 'entry' ? 'ENTRY' : 'NULLABLE';
      const part = partInitialiser(layout, type, shape.value, ts`value`, []);
      return [fields(type, [part]), table(type, kind, fieldsOf(type))];
    }
    case 'tuple': {
      const parts = shape.parts.map((use, index) =>
        partInitialiser(layout, type, use, trusted(`item_${index}`), []),
      );
      return parts.length === 0
        ? [table(type, 'TUPLE', [])]
        : [fields(type, parts), table(type, 'TUPLE', fieldsOf(type))];
    }
    case 'record':
      return describeRecord(layout, type, shape.fields, shape.strict);
    case 'union':
      return describeUnion(layout, type);
  }
}

function describeRecord(layout: CLayout, type: CType, members: readonly CField[], strict: boolean): Code[] {
  const flags = strict ? [ts`.strict = true`] : [];
  if (members.length === 0) return [table(type, 'RECORD', flags)];
  const limited = members.map((field, index) => limitsOf(type, field, index));
  const parts = members.map((field, index) => fieldInitialiser(layout, type, field, limited[index]));
  return [
    ...limited.flatMap((limits) => limits?.pattern ?? []),
    ...limited.flatMap((limits) => limits?.table ?? []),
    fields(type, parts),
    table(type, 'RECORD', [...fieldsOf(type), ...flags]),
  ];
}

function fieldInitialiser(
  layout: CLayout,
  type: CType,
  { wire, member, use, has, isNull, field }: CField,
  limits: CLimits | undefined,
): Code {
  const rest: Code[] = [];
  if (has !== undefined) rest.push(ts`.optional = true`, ts`.has = offsetof(${type.name}, ${has})`);
  if (isNull !== undefined) rest.push(ts`.nullable = true`, ts`.null = offsetof(${type.name}, ${isNull})`);
  if (limits !== undefined) rest.push(ts`.limits = &${limits.name}`);
  const fallback = defaultOf(field);
  if (fallback !== undefined) rest.push(ts`.fallback = ${nameLiteral(JSON.stringify(fallback))}`);
  return partInitialiser(layout, type, use, member, [ts`.name = ${nameLiteral(wire)}`], rest);
}

/** A part of a type, whatever it is a part of. */
function partInitialiser(
  layout: CLayout,
  type: CType,
  use: CUse,
  member: Code,
  before: readonly Code[],
  after: readonly Code[] = [],
): Code {
  const boxed = layout.isBoxed(type, use) ? [ts`.boxed = true`] : [];
  const own = [ts`.type = &${descriptorOf(use)}`, ts`.offset = offsetof(${type.name}, ${member})`];
  return ts`{${joinCode([...before, ...own, ...boxed, ...after], ', ')}}`;
}

function describeUnion(layout: CLayout, type: CType): Code[] {
  if (type.shape.kind !== 'union') return [];
  const { variants, tag, content, unknown } = type.shape;
  const parts = variants.map(({ payload }) =>
    payload === undefined
      ? ts`{.type = NULL}`
      : partInitialiser(layout, type, payload.use, ts`of.${payload.member}`, []),
  );
  if (unknown !== undefined)
    parts.push(ts`{.type = &archc_json_type, .offset = offsetof(${type.name}, of.unknown)}`);
  const rest = [
    ...fieldsOf(type),
    ...namesOf(type),
    ts`.tag = ${nameLiteral(tag)}`,
    ...(content === undefined ? [] : [ts`.content = ${nameLiteral(content)}`]),
    ...(unknown === undefined ? [] : [ts`.open = true`]),
  ];
  return [
    names(
      type,
      variants.map((variant) => variant.tag),
    ),
    fields(type, parts),
    table(type, 'UNION', rest),
  ];
}

function names({ name }: CType, values: readonly CConstant[]): Code {
  return array(
    ts`archc_name ${name}_names`,
    values.map(({ wire }) => nameLiteral(wire)),
  );
}

function namesOf({ name }: CType): Code[] {
  return [ts`.names = ${name}_names`, ts`.name_count = sizeof ${name}_names / sizeof *${name}_names`];
}

function fields({ name }: CType, parts: readonly Code[]): Code {
  return array(ts`archc_field ${name}_fields`, parts);
}

function fieldsOf({ name }: CType): Code[] {
  return [ts`.fields = ${name}_fields`, ts`.field_count = sizeof ${name}_fields / sizeof *${name}_fields`];
}

function array(head: Code, parts: readonly Code[]): Code {
  return ts`static const ${head}[] = {\n${joinCode(
    parts.map((part) => ts`    ${part},\n`),
    '',
  )}};\n`;
}

function table(type: CType, kind: string, rest: readonly Code[]): Code {
  const members = [ts`.kind = ARCHC_${trusted(kind)}`, ts`.size = sizeof(${type.name})`, ...rest];
  const lines = members.map((member) => ts`    ${member},\n`);
  const visibility = trusted(type.internal ? 'static ' : '');
  return ts`${visibility}const archc_type ${descriptorName(type)} = {\n${joinCode(lines, '')}};\n`;
}
