import type { Code } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../code.js';
import type { Assigned, Assignment } from './assignNumbers.js';
import { comment, identifier, stringLiteral } from './encode.js';
import { type NumberedDefinition, oneofName } from './numberedFile.js';
import type {
  EnumDefinition,
  FieldType,
  MessageDefinition,
  ProtoField,
  ProtoHome,
  ProtoUse,
} from './ProtoModel.js';
import { constantName } from './protoNames.js';
import { sentences } from '../sentences.js';
import { UniqueNames } from '../UniqueNames.js';

/** What the text of a file needs to know besides its definitions. */
export interface TextContext {
  home: ProtoHome;
}

/** A message or an enum as buf lays it out, with its line break. */
export function definitionText(context: TextContext, numbered: NumberedDefinition): Code {
  const { definition } = numbered;
  return definition.kind === 'enum'
    ? enumText(context, definition, numbered)
    : messageText(context, definition, numbered);
}

function nameOf({ home }: TextContext, key: string): Code {
  return identifier(home.names.get(key) ?? '');
}

function messageText(
  context: TextContext,
  definition: MessageDefinition,
  { assigned, reserved }: NumberedDefinition,
): Code {
  const jsonNames = jsonNamesOf(definition, assigned);
  const nested = entryNames(definition.fields, assigned);
  const indent = definition.isUnion ? '    ' : '  ';
  const fields = definition.fields
    .map((field, index) => ({
      field,
      at: assigned[index] ?? { number: 0, name: '' },
      json: jsonNames[index] ?? '',
    }))
    .sort((a, b) => a.at.number - b.at.number)
    .map(({ field, at, json }) => fieldText(context, field, at, json, indent, nested));
  const members = joinCode(fields, '');
  const isOneof = definition.isUnion && fields.length > 0;
  const body = isOneof ? code`  oneof ${identifier(oneofName)} {\n${members}  }\n` : members;
  return block('message', context, definition, [reservedText(reserved), body]);
}

function enumText(
  context: TextContext,
  definition: EnumDefinition,
  { assigned, reserved }: NumberedDefinition,
): Code {
  const enumName = nameOf(context, definition.key);
  const named = (name: string): Code => identifier(constantName(enumName, name));
  const zero = code`  ${named('UNSPECIFIED')} = 0;\n`;
  const values = definition.values
    .map(({ doc, value }, index) => ({ doc, value, at: assigned[index] ?? { number: 0, name: '' } }))
    .sort((a, b) => a.at.number - b.at.number)
    .map(({ doc, value, at }) => {
      // Who converts has to know how the value is spelled.
      const spelled =
        doc.length === 0
          ? [JSON.stringify(value)]
          : sentences([...doc, `On the wire: ${JSON.stringify(value)}.`]);
      return code`${comment('  ', spelled)}  ${named(at.name)} = ${at.number};\n`;
    });
  const names = reserved.names.map((name) => constantName(enumName, name));
  const own = reservedText({ numbers: reserved.numbers, names });
  return block('enum', context, definition, [own, zero, ...values]);
}

function block(
  keyword: 'message' | 'enum',
  context: TextContext,
  { key, doc, deprecated }: MessageDefinition | EnumDefinition,
  parts: readonly Code[],
): Code {
  const option = deprecated ? code`  option deprecated = true;\n` : code``;
  const body = joinCode([option, ...parts], '');
  const head = code`${comment('', doc)}${verbatim(keyword)} ${nameOf(context, key)} {`;
  return body === '' ? code`${head}}\n` : code`${head}\n${body}}\n`;
}

function reservedText({ numbers, names }: Assignment['reserved']): Code {
  const lines = [
    ...(numbers.length === 0 ? [] : [code`  reserved ${joinCode(ranges(numbers), ', ')};\n`]),
    ...(names.length === 0 ? [] : [code`  reserved ${joinCode(names.map(stringLiteral), ', ')};\n`]),
  ];
  return joinCode(lines, '');
}

/** `2, 4 to 6` */
function ranges(numbers: readonly number[]): Code[] {
  const found: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const open = found.at(-1);
    if (open?.last === number - 1) open.last = number;
    else found.push({ first: number, last: number });
  }
  return found.map(({ first, last }) => (first === last ? code`${first}` : code`${first} to ${last}`));
}

function fieldText(
  context: TextContext,
  field: ProtoField,
  { number, name }: Assigned,
  json: string,
  indent: string,
  nested: ReadonlySet<string>,
): Code {
  const options = [
    code`json_name = ${stringLiteral(json)}`,
    ...(field.deprecated ? [code`deprecated = true`] : []),
    ...(field.sensitive ? [code`debug_redact = true`] : []),
  ];
  const inner = verbatim(`${indent}  `);
  const start = verbatim(indent);
  const list =
    options.length === 1
      ? code`[${joinCode(options, '')}]`
      : code`[\n${joinCode(
          options.map((option) => code`${inner}${option}`),
          ',\n',
        )}\n${start}]`;
  const said =
    json === field.wire ? field.doc : [...field.doc, `On the wire: ${JSON.stringify(field.wire)}.`];
  const label = field.optional ? code`optional ` : code``;
  const type = typeText(context, field.type, nested);
  return code`${comment(indent, said)}${start}${label}${type} ${identifier(name)} = ${number} ${list};\n`;
}

function typeText(context: TextContext, type: FieldType, nested: ReadonlySet<string>): Code {
  const of = useText(context, type.of, nested);
  switch (type.kind) {
    case 'single':
      return of;
    case 'repeated':
      return code`repeated ${of}`;
    case 'map':
      return code`map<${verbatim(type.key)}, ${of}>`;
  }
}

function useText({ home }: TextContext, use: ProtoUse, nested: ReadonlySet<string>): Code {
  if (use.kind === 'scalar' || use.kind === 'known') return use.name;
  const name = identifier(use.home.names.get(use.key) ?? '');
  const isNear = use.home === home && !nested.has(name);
  return isNear ? name : code`${verbatim(use.home.package)}.${name}`;
}

/** A map field is a list of messages that protobuf nests in the message; they hide what is called like them. */
function entryNames(fields: readonly ProtoField[], assigned: readonly Assigned[]): ReadonlySet<string> {
  const maps = fields.flatMap(({ type }, index) =>
    type.kind === 'map' ? [assigned[index]?.name ?? ''] : [],
  );
  return new Set(
    maps.map((name) => {
      const words = name.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
      return `${words.join('')}Entry`;
    }),
  );
}

/**
 * The names in the spec, but those that protobuf has another use for: `[ext]` would be an extension, and runtimes look
 * names of fields and oneofs up in the same table. An optional field has a oneof of its own, `_name`.
 */
function jsonNamesOf({ fields, isUnion }: MessageDefinition, assigned: readonly Assigned[]): string[] {
  const names = assigned.map(({ name }) => name);
  const owners = new Map(names.map((name, index) => [name, index]));
  const oneofs = new Set(names.filter((_, index) => fields[index]?.optional).map((name) => `_${name}`));
  if (isUnion) oneofs.add(oneofName);
  const unique = new UniqueNames('_', [...fields.map(({ wire }) => wire), ...names, ...oneofs]);
  return fields.map(({ wire }, index) => {
    const isTaken =
      /^\[.*\]$/s.test(wire) ||
      wire.includes('\0') ||
      oneofs.has(wire) ||
      (owners.get(wire) ?? index) !== index;
    return isTaken ? unique.claim(wire.replace(/^\[|\]$|\0/g, '')) : wire;
  });
}

/** The files that these definitions refer to, sorted; not the one they stand in. */
export function importsOf(home: ProtoHome, definitions: readonly NumberedDefinition[]): Code[] {
  const files = new Set<string>();
  for (const { definition } of definitions) {
    if (definition.kind === 'enum') continue;
    for (const { of } of definition.fields.map(({ type }) => type)) {
      if (of.kind === 'known') files.add(of.file);
      else if (of.kind !== 'scalar' && of.home !== home) files.add(of.home.file);
    }
  }
  return [...files].sort().map((file) => code`import ${stringLiteral(file)};`);
}
