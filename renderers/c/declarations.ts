import { constraintNote } from '../constraintNote.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import { defaultText } from '../secrets/fieldValues.js';
import type { Code } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../code.js';
import { type Builtin, type CConstant, type CField, type CType, type CUse, target } from './CType.js';
import type { CPrefix } from './CPrefix.js';
import { deprecatedBehind, holdsDeprecated, quietly, usesDeprecated } from './deprecation.js';
import { docComment } from './encode.js';
import { prose } from '../prose.js';
import type { CProject } from './cProject.js';

/** Of the language, or of the package: these have its prefix. */
const builtins: Readonly<Record<Builtin, string | { own: 'string' | 'bytes' | 'json' }>> = {
  string: { own: 'string' },
  boolean: 'bool',
  int8: 'int8_t',
  int16: 'int16_t',
  int32: 'int32_t',
  int53: 'int64_t',
  int64: 'int64_t',
  uint8: 'uint8_t',
  uint16: 'uint16_t',
  uint32: 'uint32_t',
  uint64: 'uint64_t',
  float32: 'float',
  float64: 'double',
  bytes: { own: 'bytes' },
  datetime: { own: 'string' },
  date: { own: 'string' },
  uuid: { own: 'string' },
  url: { own: 'string' },
  json: { own: 'json' },
};

/** Texts of a form of their own say which. */
const forms: Readonly<Partial<Record<Builtin, string>>> = {
  datetime: 'As YYYY-MM-DDTHH:MM:SS.sssZ.',
  date: 'As YYYY-MM-DD.',
  uuid: 'A UUID in lower case.',
  url: 'An absolute URL.',
  int53: 'At most 2^53 - 1 on either side of zero.',
};

/** What a header says about types, in the order in which C needs it. */
interface CDeclarations {
  /** `typedef struct x x;`, and names for other types. */
  names: Code[];
  /** Enums and structs with their comments. */
  definitions: Code[];
}

/** Declares types; those of other headers must be known. */
export function declareTypes(project: CProject, types: readonly CType[]): CDeclarations {
  const structs = types.filter(({ shape }) => shape.kind !== 'alias' && shape.kind !== 'enum');
  const enums = types.flatMap((type) => enumsOf(project.prefix, type));
  const { prefix } = project;
  const aliases = types.flatMap(({ name, shape, prose, deprecated }) =>
    shape.kind === 'alias'
      ? [
          quietly(
            usesDeprecated(target(shape.of)),
            code`${docComment('', prose)}typedef ${useName(project, target(shape.of))} ${name}${deprecatedBehind(prefix, deprecated)};\n`,
          ),
        ]
      : [],
  );
  return {
    names: structs.map(
      ({ name, deprecated }) => code`typedef struct ${name} ${name}${deprecatedBehind(prefix, deprecated)};`,
    ),
    definitions: [
      ...enums,
      ...aliases,
      ...project.layout.ordered(structs).map((type) => structOf(project, type)),
    ],
  };
}

/** How a use of a type is written. */
function useName({ prefix }: CProject, use: CUse): Code {
  if (use.kind === 'type') return use.type.name;
  const name = builtins[use.name];
  return typeof name === 'string' ? verbatim(name) : code`${prefix.own}_${verbatim(name.own)}`;
}

function enumsOf(prefix: CPrefix, { name, prose, shape, deprecated }: CType): Code[] {
  const behind = deprecatedBehind(prefix, deprecated);
  switch (shape.kind) {
    case 'enum':
      return [enumOf(name, prose, { type: behind, value: behind }, shape.values, undefined)];
    case 'open-enum':
      return [
        enumOf(
          shape.valueType,
          `Known values of ${name}.`,
          { type: code``, value: behind },
          shape.values,
          shape.unknown,
        ),
      ];
    case 'union': {
      const tags = shape.variants.map(({ tag }) => tag);
      return [
        enumOf(shape.tagType, `Variants of ${name}.`, { type: code``, value: behind }, tags, shape.unknown),
      ];
    }
    case 'alias':
    case 'list':
    case 'map':
    case 'entry':
    case 'nullable':
    case 'tuple':
    case 'record':
      return [];
  }
}

function enumOf(
  name: Code,
  prose: string,
  behind: { type: Code; value: Code },
  values: readonly CConstant[],
  unknown: Code | undefined,
): Code {
  const constants = [
    ...(unknown === undefined
      ? []
      : [code`${docComment('  ', 'One that this version does not know.')}  ${unknown} = -1`]),
    ...values.map((value) => code`${docComment('  ', value.prose)}  ${value.name}${behind.value}`),
  ];
  return code`${docComment('', prose)}typedef enum ${name} {\n${joinCode(constants, ',\n')}\n} ${name}${behind.type};\n`;
}

function structOf(project: CProject, type: CType): Code {
  const members = membersOf(project, type);
  const comment = docComment('', type.prose);
  return quietly(holdsDeprecated(type), code`${comment}struct ${type.name} {\n${joinCode(members, '')}};\n`);
}

function membersOf(project: CProject, type: CType): Code[] {
  const { shape } = type;
  const p = project.prefix.own;
  const part = (use: CUse, name: Code, behind = code``): Code => {
    const star = verbatim(project.layout.isBoxed(type, use) ? '*' : '');
    return code`  ${useName(project, use)} ${star}${name}${behind};\n`;
  };
  switch (shape.kind) {
    case 'list':
      return [code`  ${useName(project, shape.element)} *items;\n`, code`  size_t count;\n`];
    case 'map':
      return [code`  ${shape.entry.name} *items;\n`, code`  size_t count;\n`];
    case 'entry':
      return [code`  ${p}_string key;\n`, part(shape.value, code`value`)];
    case 'nullable':
      return [code`  bool is_null;\n`, part(shape.value, code`value`)];
    case 'open-enum':
      return [
        code`  ${shape.valueType} value;\n`,
        docComment('  ', 'The text of an unknown value.'),
        code`  ${p}_string text;\n`,
      ];
    case 'tuple':
      return shape.parts.length === 0
        ? [nothing()]
        : shape.parts.map((use, index) => part(use, verbatim(`item_${index}`)));
    case 'record':
      return shape.fields.length === 0
        ? [nothing()]
        : shape.fields.map((field) => {
            const behind = deprecatedBehind(project.prefix, field.field.deprecated);
            return fieldMembers(project.types.table, field, behind, part(field.use, field.member, behind));
          });
    case 'union':
      return [code`  ${shape.tagType} tag;\n`, ...unionMembers(project, type)];
    case 'alias':
    case 'enum':
      return [];
  }
}

/** C11 has no struct without members. */
function nothing(): Code {
  return code`${docComment('  ', 'Nothing yet; always zero.')}  char reserved;\n`;
}

/** The comment stands over the value, where editors and Doxygen look for it; what `has_…` means is no news in C. */
function fieldMembers(
  types: TypeTable,
  { field, has, isNull, use }: CField,
  behind: Code,
  member: Code,
): Code {
  const end = target(use);
  const form = end.kind === 'builtin' ? forms[end.name] : undefined;
  const fallback = defaultText(types, field);
  const preset = fallback === undefined ? undefined : `Default: ${fallback}.`;
  return joinCode(
    [
      has === undefined ? code`` : code`  bool ${has}${behind};\n`,
      isNull === undefined ? code`` : code`  bool ${isNull}${behind};\n`,
      docComment('  ', prose(field, form, constraintNote(types, field), preset).join('\n')),
      member,
    ],
    '',
  );
}

function unionMembers(project: CProject, type: CType): Code[] {
  if (type.shape.kind !== 'union') return [];
  const { variants, unknown } = type.shape;
  const members = variants.flatMap(({ payload }) => {
    if (payload === undefined) return [];
    const star = verbatim(project.layout.isBoxed(type, payload.use) ? '*' : '');
    return [code`    ${useName(project, payload.use)} ${star}${payload.member};\n`];
  });
  if (unknown !== undefined)
    members.push(
      code`${docComment('    ', 'The whole object of an unknown variant.')}    ${project.prefix.own}_json unknown;\n`,
    );
  return members.length === 0 ? [] : [code`  union {\n${joinCode(members, '')}  } of;\n`];
}
