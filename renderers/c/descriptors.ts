import { defaultOf } from '../../types/ir/Field.js';
import type { Code } from '../../types/Code.js';
import { joinCode, trusted, ts } from '../code.js';
import { type CConstant, type CField, type CType, type CUse, referencesOf, target } from './CType.js';
import type { CProject } from './cProject.js';
import { isDescribedByDeprecated, quietly } from './deprecation.js';
import { nameLiteral } from './encode.js';
import { type CLimits, limitsOf } from './limits.js';

/** The tables that tell the support code how types lie in memory and on the wire. */
interface CDescriptors {
  /** Tables are named before they are there; no header does it, since nobody else needs them. */
  forward: Code[];
  tables: Code[];
}

/** Describes the types of a command; aliases are those that they stand for. */
export function describeTypes(project: CProject, types: readonly CType[]): CDescriptors {
  const described = types.filter(({ shape }) => shape.kind !== 'alias');
  const { own } = project.prefix;
  const others = described
    .flatMap(referencesOf)
    .filter(({ shape, internal }) => shape.kind !== 'alias' && !internal);
  return {
    forward: [
      ...described
        .filter(({ internal }) => internal)
        .map((type) => ts`static const ${own}_type ${descriptorName(type)};`),
      ...[...new Set([...described.filter(({ internal }) => !internal), ...others])].map(
        (type) => ts`extern const ${own}_type ${descriptorName(type)};`,
      ),
    ],
    tables: described.flatMap((type) => {
      const tables = describe(project, type);
      return isDescribedByDeprecated(type) ? [quietly(true, joinCode(tables, '\n'))] : tables;
    }),
  };
}

/** The table of what a use stands for. */
function descriptorOf({ prefix }: CProject, use: CUse): Code {
  const end = target(use);
  return end.kind === 'builtin' ? ts`${prefix.own}_${trusted(end.name)}_type` : descriptorName(end.type);
}

function descriptorName({ name }: CType): Code {
  return ts`${name}_type`;
}

function describe(project: CProject, type: CType): Code[] {
  const { shape } = type;
  switch (shape.kind) {
    case 'alias':
      return [];
    case 'enum':
      return [names(project, type, shape.values), table(project, type, 'ENUM', namesOf(type))];
    case 'open-enum':
      return [names(project, type, shape.values), table(project, type, 'OPEN_ENUM', namesOf(type))];
    case 'list':
      return [table(project, type, 'LIST', [ts`.element = &${descriptorOf(project, shape.element)}`])];
    case 'map': {
      const { key, entry } = shape;
      const isText = key.kind === 'builtin' && key.name === 'string';
      const element = ts`.element = &${descriptorName(entry)}`;
      return [
        table(
          project,
          type,
          'MAP',
          isText ? [element] : [element, ts`.key = &${descriptorOf(project, key)}`],
        ),
      ];
    }
    case 'entry':
    case 'nullable': {
      const kind = shape.kind === 'entry' ? 'ENTRY' : 'NULLABLE';
      const part = partInitialiser(project, type, shape.value, ts`value`, []);
      return [fields(project, type, [part]), table(project, type, kind, fieldsOf(type))];
    }
    case 'tuple': {
      const parts = shape.parts.map((use, index) =>
        partInitialiser(project, type, use, trusted(`item_${index}`), []),
      );
      return parts.length === 0
        ? [table(project, type, 'TUPLE', [])]
        : [fields(project, type, parts), table(project, type, 'TUPLE', fieldsOf(type))];
    }
    case 'record':
      return describeRecord(project, type, shape.fields, shape.strict);
    case 'union':
      return describeUnion(project, type);
  }
}

function describeRecord(project: CProject, type: CType, members: readonly CField[], strict: boolean): Code[] {
  const flags = strict ? [ts`.strict = true`] : [];
  if (members.length === 0) return [table(project, type, 'RECORD', flags)];
  const limited = members.map((field, index) => limitsOf(project.prefix, type, field, index));
  const parts = members.map((field, index) => fieldInitialiser(project, type, field, limited[index]));
  return [
    ...limited.flatMap((limits) => limits?.pattern ?? []),
    ...limited.flatMap((limits) => limits?.table ?? []),
    fields(project, type, parts),
    table(project, type, 'RECORD', [...fieldsOf(type), ...flags]),
  ];
}

function fieldInitialiser(
  project: CProject,
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
  if (field.sensitive) rest.push(ts`.sensitive = true`);
  return partInitialiser(project, type, use, member, [ts`.name = ${nameLiteral(wire)}`], rest);
}

/** A part of a type, whatever it is a part of. */
function partInitialiser(
  project: CProject,
  type: CType,
  use: CUse,
  member: Code,
  before: readonly Code[],
  after: readonly Code[] = [],
): Code {
  const boxed = project.layout.isBoxed(type, use) ? [ts`.boxed = true`] : [];
  const own = [ts`.type = &${descriptorOf(project, use)}`, ts`.offset = offsetof(${type.name}, ${member})`];
  return ts`{${joinCode([...before, ...own, ...boxed, ...after], ', ')}}`;
}

function describeUnion(project: CProject, type: CType): Code[] {
  if (type.shape.kind !== 'union') return [];
  const { variants, tag, content, unknown } = type.shape;
  const parts = variants.map(({ payload }) =>
    payload === undefined
      ? ts`{.type = NULL}`
      : partInitialiser(project, type, payload.use, ts`of.${payload.member}`, []),
  );
  if (unknown !== undefined) parts.push(unknownInitialiser(project, type));
  const rest = [
    ...fieldsOf(type),
    ...namesOf(type),
    ts`.tag = ${nameLiteral(tag)}`,
    ...(content === undefined ? [] : [ts`.content = ${nameLiteral(content)}`]),
    ...(unknown === undefined ? [] : [ts`.open = true`]),
  ];
  return [
    names(
      project,
      type,
      variants.map((variant) => variant.tag),
    ),
    fields(project, type, parts),
    table(project, type, 'UNION', rest),
  ];
}

/** A later version may have made something in it sensitive, where this version already has such variants. */
function unknownInitialiser({ prefix, guarded }: CProject, type: CType): Code {
  const members = [
    ts`.type = &${prefix.own}_json_type`,
    ts`.offset = offsetof(${type.name}, of.unknown)`,
    ...(guarded.has(type) ? [ts`.sensitive = true`] : []),
  ];
  return ts`{${joinCode(members, ', ')}}`;
}

function names({ prefix }: CProject, { name }: CType, values: readonly CConstant[]): Code {
  return array(
    ts`${prefix.own}_name ${name}_names`,
    values.map(({ wire }) => nameLiteral(wire)),
  );
}

function namesOf({ name }: CType): Code[] {
  return [ts`.names = ${name}_names`, ts`.name_count = sizeof ${name}_names / sizeof *${name}_names`];
}

function fields({ prefix }: CProject, { name }: CType, parts: readonly Code[]): Code {
  return array(ts`${prefix.own}_field ${name}_fields`, parts);
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

function table({ prefix, guarded }: CProject, type: CType, kind: string, rest: readonly Code[]): Code {
  const members = [ts`.kind = ${prefix.macro}_${trusted(kind)}`, ts`.size = sizeof(${type.name})`, ...rest];
  if (guarded.has(type)) members.push(ts`.guarded = true`);
  const lines = members.map((member) => ts`    ${member},\n`);
  const visibility = trusted(type.internal ? 'static ' : '');
  return ts`${visibility}const ${prefix.own}_type ${descriptorName(type)} = {\n${joinCode(lines, '')}};\n`;
}
