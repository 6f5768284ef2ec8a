import { fieldProse } from '../fieldProse.js';
import type { Code } from '../../types/Code.js';
import { type Field, isOptional, mayBeAbsent } from '../../types/ir/Field.js';
import { code, joinCode } from '../code.js';
import { docComment, isPlainForTypeScript, stringLiteral, typeScriptText } from './encode.js';
import { type AttributeArgument, attribute, tsAttribute } from './layout.js';
import { deprecatedAttribute } from './rustDeprecation.js';
import { mayBeNull, serdeAs, same } from './serdeAs.js';
import type { RustContext } from './RustContext.js';
import { type RustMode, rustType } from './RustTypes.js';

/** Where a field stands. */
export interface FieldPlace {
  indent: string;
  name: Code;
  /** `pub ` in a struct, nothing in a variant. */
  visibility: Code;
  /** Name of the function that gives the default. */
  fallback: Code | undefined;
}

/** A field before it is laid out. */
export interface FieldParts {
  /** Comment and attributes, as lines. */
  attributes: Code;
  /** With its visibility. */
  name: Code;
  type: Code;
}

/** A field with its comment and attributes. */
export function rustField(context: RustContext, field: Field, place: FieldPlace): FieldParts {
  const { indent, name, visibility, fallback } = place;
  const attributes = [
    docComment(indent, fieldProse(context.project.types, field)),
    deprecatedAttribute(indent, field),
    serdeAttribute(context, field, place),
    typeScriptAttribute(context, field, indent),
  ];
  return {
    attributes: joinCode(attributes, ''),
    name: code`${visibility}${name}`,
    type: fieldType(context, field, fallback !== undefined, 'native'),
  };
}

/** The type of a field with its presence. */
export function fieldType(context: RustContext, field: Field, hasDefault: boolean, mode: RustMode): Code {
  const type = rustType(context, field.type, mode);
  const nullable = field.nullable ? code`Option<${type}>` : type;
  return mayBeAbsent(field) && !hasDefault ? code`Option<${nullable}>` : nullable;
}

/** The adapter of what a field holds when it is there; undefined when serde's own way will do. */
export function fieldAdapter(context: RustContext, field: Field): Code | undefined {
  const inner = serdeAs(context, field.type);
  const adapter = inner !== undefined && field.nullable ? code`Option<${inner}>` : inner;
  return field.sensitive ? code`${context.wire}::Sensitive<${adapter ?? same(context)}>` : adapter;
}

/** `#[serde(rename = "…")]`, or nothing when the name is the wire name. */
export function renameArguments(name: Code, wire: string): Code[] {
  return name.replace(/^r#/, '') === wire ? [] : [code`rename = ${stringLiteral(wire)}`];
}

/** What ts-rs must be told about a name: it escapes nothing. */
export function typeScriptRename(wire: string): Code[] {
  return isPlainForTypeScript(wire) ? [] : [code`rename = ${typeScriptText(wire)}`];
}

function serdeAttribute(context: RustContext, field: Field, { indent, name, fallback }: FieldPlace): Code {
  const args: AttributeArgument[] = renameArguments(name, field.name);
  const adapter = fieldAdapter(context, field);
  const named = adapter ?? same(context);
  if (fallback !== undefined) args.push(code`default = ${stringLiteral(fallback)}`);
  if (isOptional(field)) {
    args.push(code`default`, code`skip_serializing_if = "Option::is_none"`);
    args.push(code`with = ${stringLiteral(code`${context.wire}::Optional::<${named}>`)}`);
  } else if (adapter !== undefined || field.nullable || mayBeNull(context, field.type)) {
    args.push(code`with = ${stringLiteral(code`${context.wire}::As::<${named}>`)}`);
  }
  return args.length === 0 ? code`` : attribute(indent, code`serde`, args);
}

function typeScriptAttribute(context: RustContext, field: Field, indent: string): Code {
  const args: AttributeArgument[] = typeScriptRename(field.name);
  const type = fieldType(context, field, typeof field.absence === 'object', 'typescript');
  if (isOptional(field)) args.push(code`optional`);
  const needsType =
    isOptional(field) ||
    field.nullable ||
    mayBeNull(context, field.type) ||
    fieldAdapter(context, field) !== undefined;
  if (needsType) args.push(code`as = ${stringLiteral(type)}`);
  return args.length === 0 ? code`` : tsAttribute(indent, args);
}
