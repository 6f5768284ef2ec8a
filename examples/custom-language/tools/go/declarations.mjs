import { code, defaultOf, isOptional, joinCode, verbatim } from 'archc';
import { comment, stringLiteral } from './encode.mjs';
import { codecName, fieldNames, variantNames } from './names.mjs';

/** A declaration of a spec with its codec, as Go. */
export function declarationText(types, declaration) {
  const name = types.nameOf(declaration);
  const head = comment(
    name,
    declaration.description ?? `what the spec calls ${declaration.path.join('.')}.`,
    declaration.deprecated,
  );
  switch (declaration.body.kind) {
    case 'record':
      return code`${head}${recordText(types, name, declaration.body)}`;
    case 'enum':
      return code`${head}${enumText(name, declaration.body)}`;
    case 'union':
      return code`${head}${unionText(types, name, declaration.body)}`;
    case 'alias': {
      const { type } = declaration.body;
      return code`${head}type ${name} = ${types.typeOf(type)}\n\n${codecText(name, types.codecOf(type))}`;
    }
    default:
      throw new Error(`no Go for a ${declaration.body.kind}`);
  }
}

function codecText(name, codec) {
  return code`// ${codecName(name)} reads and writes ${name} as JSON.
func ${codecName(name)}() wire.Codec[${name}] {
\treturn ${codec}
}
`;
}

function recordText(types, name, { fields, strict }) {
  return code`${structText(types, name, fields)}\n${codecText(name, recordCodec(types, name, fields, strict))}`;
}

function named(fields) {
  const names = fieldNames(fields);
  return fields.map((field) => ({ field, name: names.get(field.name) }));
}

/** Blank lines between fields keep gofmt from lining them up. */
function structText(types, name, fields) {
  if (fields.length === 0) return code`type ${name} struct{}\n`;
  const members = named(fields).map(({ field, name: member }) => {
    const { description, deprecated } = field;
    const doc =
      description === undefined && !deprecated
        ? code``
        : indented(comment(member, description ?? 'one of its fields.', deprecated));
    return code`${doc}\t${member} ${fieldType(types, field)}\n`;
  });
  return code`type ${name} struct {\n${joinCode(members, '\n')}}\n`;
}

function indented(text) {
  return verbatim(text.replace(/^(?=.)/gm, '\t'));
}

/** A pointer for what may be null, and another one for what may be absent. */
function fieldType(types, field) {
  const type = field.nullable ? code`*${types.typeOf(field.type)}` : types.typeOf(field.type);
  return isOptional(field) ? code`*${type}` : type;
}

function recordCodec(types, name, fields, strict) {
  const head = code`wire.Record(${verbatim(String(strict))}, func(`;
  if (fields.length === 0) return code`${head}*${name}) []wire.Field {\n\t\treturn nil\n\t})`;
  const items = named(fields).map(({ field, name: member }) => {
    const inner = types.fieldCodec(field);
    const codec = field.nullable ? code`wire.Nullable(${inner})` : inner;
    const absent = defaultOf(field);
    const [kind, last] =
      absent !== undefined
        ? ['Defaulted', code`, ${stringLiteral(JSON.stringify(absent))}`]
        : [isOptional(field) ? 'Optional' : 'Required', code``];
    return code`\t\t\twire.${verbatim(kind)}(${stringLiteral(field.name)}, &value.${member}, ${codec}${last}),\n`;
  });
  return code`${head}value *${name}) []wire.Field {
\t\treturn []wire.Field{
${joinCode(items, '')}\t\t}
\t})`;
}

function enumText(name, body) {
  const { values, open } = body;
  const names = variantNames(name, body);
  const constants = values.map(({ value, description }) => {
    const constant = names.get(value);
    const head = comment(constant, description ?? 'one of its values.');
    return { constant, text: code`${head}const ${constant} ${name} = ${stringLiteral(value)}\n` };
  });
  const known = joinCode(
    constants.map(({ constant }) => constant),
    ', ',
  );
  const codec = open ? code`wire.OpenEnum[${name}]()` : code`wire.Enum(${known})`;
  const parts = [code`type ${name} string\n`, ...constants.map(({ text }) => text), codecText(name, codec)];
  return joinCode(parts, '\n');
}

/** An interface, and a struct for each variant. */
function unionText(types, name, body) {
  const { tag, content, variants } = body;
  const names = variantNames(name, body);
  const parts = variants.map(({ tag: own, description, payload }) =>
    variantText(types, name, { name: names.get(own), own, description, payload }),
  );
  const items = parts.map(({ item }) => code`\t\t\t${item},\n`);
  const codec = code`wire.Union(${stringLiteral(tag)}, ${stringLiteral(content ?? '')}, func() []wire.Variant[${name}] {
\t\treturn []wire.Variant[${name}]{
${joinCode(items, '')}\t\t}
\t})`;
  return joinCode(
    [
      code`type ${name} interface {\n\tis${name}()\n}\n`,
      ...parts.map(({ text }) => text),
      codecText(name, codec),
    ],
    '\n',
  );
}

function variantText(types, union, { name, own, description, payload }) {
  const head = comment(name, description ?? 'one of its variants.');
  const tag = stringLiteral(own);
  const marker = code`func (${name}) is${union}() {}\n`;
  // gofmt breaks a function that is longer than it likes, wherever that is; one in three lines it leaves alone.
  const wrap = code`func(value ${name}) ${union} {\n\t\t\t\treturn value\n\t\t\t}`;
  if (payload.kind === 'unit')
    return { text: code`${head}type ${name} struct{}\n\n${marker}`, item: code`wire.Unit(${tag}, ${wrap})` };
  const item = code`wire.Of(${tag}, ${wrap}, ${codecName(name)}())`;
  if (payload.kind === 'fields') {
    const { fields } = payload;
    const body = recordText(types, name, { fields, strict: false });
    return { text: code`${head}${body}\n${marker}`, item };
  }
  const type = types.typeOf(payload.type);
  const mapped = code`wire.Mapped(${types.codecOf(payload.type)}, func(value ${type}) ${name} {
\t\treturn ${name}{value}
\t}, func(value ${name}) ${type} {
\t\treturn value.Value
\t})`;
  const body = code`type ${name} struct {\n\tValue ${type}\n}\n\n${codecText(name, mapped)}`;
  return { text: code`${head}${body}\n${marker}`, item };
}
