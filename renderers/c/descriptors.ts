import { defaultOf } from '../../types/ir/Field.js';
import type { Code } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../code.js';
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
        .map((type) => code`static const ${own}_type ${descriptorName(type)};`),
      ...[...new Set([...described.filter(({ internal }) => !internal), ...others])].map(
        (type) => code`extern const ${own}_type ${descriptorName(type)};`,
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
  return end.kind === 'builtin' ? code`${prefix.own}_${verbatim(end.name)}_type` : descriptorName(end.type);
}

function descriptorName({ name }: CType): Code {
  return code`${name}_type`;
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
      return [table(project, type, 'LIST', [code`.element = &${descriptorOf(project, shape.element)}`])];
    case 'map': {
      const { key, entry } = shape;
      const isText = key.kind === 'builtin' && key.name === 'string';
      const element = code`.element = &${descriptorName(entry)}`;
      return [
        table(
          project,
          type,
          'MAP',
          isText ? [element] : [element, code`.key = &${descriptorOf(project, key)}`],
        ),
      ];
    }
    case 'entry':
    case 'nullable': {
      const kind = shape.kind === 'entry' ? 'ENTRY' : 'NULLABLE';
      const part = partInitialiser(project, type, shape.value, code`value`, []);
      return [fields(project, type, [part]), table(project, type, kind, fieldsOf(type))];
    }
    case 'tuple': {
      const parts = shape.parts.map((use, index) =>
        partInitialiser(project, type, use, verbatim(`item_${index}`), []),
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
  const flags = strict ? [code`.strict = true`] : [];
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
  if (has !== undefined) rest.push(code`.optional = true`, code`.has = offsetof(${type.name}, ${has})`);
  if (isNull !== undefined)
    rest.push(code`.nullable = true`, code`.null = offsetof(${type.name}, ${isNull})`);
  if (limits !== undefined) rest.push(code`.limits = &${limits.name}`);
  const fallback = defaultOf(field);
  if (fallback !== undefined) rest.push(code`.fallback = ${nameLiteral(JSON.stringify(fallback))}`);
  if (field.sensitive) rest.push(code`.sensitive = true`);
  return partInitialiser(project, type, use, member, [code`.name = ${nameLiteral(wire)}`], rest);
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
  const boxed = project.layout.isBoxed(type, use) ? [code`.boxed = true`] : [];
  const own = [
    code`.type = &${descriptorOf(project, use)}`,
    code`.offset = offsetof(${type.name}, ${member})`,
  ];
  return code`{${joinCode([...before, ...own, ...boxed, ...after], ', ')}}`;
}

function describeUnion(project: CProject, type: CType): Code[] {
  if (type.shape.kind !== 'union') return [];
  const { variants, tag, content, unknown } = type.shape;
  const parts = variants.map(({ payload }) =>
    payload === undefined
      ? code`{.type = NULL}`
      : partInitialiser(project, type, payload.use, code`of.${payload.member}`, []),
  );
  if (unknown !== undefined) parts.push(unknownInitialiser(project, type));
  const rest = [
    ...fieldsOf(type),
    ...namesOf(type),
    code`.tag = ${nameLiteral(tag)}`,
    ...(content === undefined ? [] : [code`.content = ${nameLiteral(content)}`]),
    ...(unknown === undefined ? [] : [code`.open = true`]),
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
    code`.type = &${prefix.own}_json_type`,
    code`.offset = offsetof(${type.name}, of.unknown)`,
    ...(guarded.has(type) ? [code`.sensitive = true`] : []),
  ];
  return code`{${joinCode(members, ', ')}}`;
}

function names({ prefix }: CProject, { name }: CType, values: readonly CConstant[]): Code {
  return array(
    code`${prefix.own}_name ${name}_names`,
    values.map(({ wire }) => nameLiteral(wire)),
  );
}

function namesOf({ name }: CType): Code[] {
  return [code`.names = ${name}_names`, code`.name_count = sizeof ${name}_names / sizeof *${name}_names`];
}

function fields({ prefix }: CProject, { name }: CType, parts: readonly Code[]): Code {
  return array(code`${prefix.own}_field ${name}_fields`, parts);
}

function fieldsOf({ name }: CType): Code[] {
  return [
    code`.fields = ${name}_fields`,
    code`.field_count = sizeof ${name}_fields / sizeof *${name}_fields`,
  ];
}

function array(head: Code, parts: readonly Code[]): Code {
  return code`static const ${head}[] = {\n${joinCode(
    parts.map((part) => code`    ${part},\n`),
    '',
  )}};\n`;
}

function table({ prefix, guarded }: CProject, type: CType, kind: string, rest: readonly Code[]): Code {
  const members = [
    code`.kind = ${prefix.macro}_${verbatim(kind)}`,
    code`.size = sizeof(${type.name})`,
    ...rest,
  ];
  if (guarded.has(type)) members.push(code`.guarded = true`);
  const lines = members.map((member) => code`    ${member},\n`);
  const visibility = verbatim(type.internal ? 'static ' : '');
  return code`${visibility}const ${prefix.own}_type ${descriptorName(type)} = {\n${joinCode(lines, '')}};\n`;
}
