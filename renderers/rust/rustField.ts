import { fieldProse } from '../fieldProse.js';
import type { Code } from '../../types/Code.js';
import { type Field, isOptional, mayBeAbsent } from '../../types/ir/Field.js';
import { code } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { docLines, isPlainForTypeScript, stringLiteral, typeScriptText } from './encode.js';
import { type AttributeArgument, attribute, commented, tsAttribute } from './layout.js';
import { deprecatedAttribute } from './rustDeprecation.js';
import { mayBeNull, serdeAs, same } from './serdeAs.js';
import type { RustContext } from './RustContext.js';
import { type RustMode, rustType } from './RustTypes.js';
import { genericType, onOneLine, type TypeDoc } from './typeDoc.js';

/** Where a field stands. */
export interface FieldPlace {
  name: Code;
  /** `pub ` in a struct, nothing in a variant. */
  visibility: Code;
  /** Name of the function that gives the default. */
  fallback: Code | undefined;
}

/** A field before it is laid out. */
export interface FieldParts {
  /** Comment and attributes, each on lines of its own. */
  attributes: readonly Doc[];
  /** With its visibility. */
  name: Code;
  type: Doc;
}

/** A field with its comment and attributes. */
export function rustField(context: RustContext, field: Field, place: FieldPlace): FieldParts {
  const { name, visibility, fallback } = place;
  return {
    attributes: [
      ...commented(docLines(fieldProse(context.project.types, field))),
      ...deprecatedAttribute(field),
      ...serdeAttribute(context, field, place),
      ...typeScriptAttribute(context, field),
    ],
    name: code`${visibility}${name}`,
    type: fieldType(context, field, fallback !== undefined, 'native').doc,
  };
}

/** The type of a field with its presence. */
export function fieldType(context: RustContext, field: Field, hasDefault: boolean, mode: RustMode): TypeDoc {
  const type = rustType(context, field.type, mode);
  const nullable = field.nullable ? genericType(code`Option`, [type]) : type;
  return mayBeAbsent(field) && !hasDefault ? genericType(code`Option`, [nullable]) : nullable;
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

function serdeAttribute(context: RustContext, field: Field, { name, fallback }: FieldPlace): Doc[] {
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
  return attribute(code`serde`, args);
}

function typeScriptAttribute(context: RustContext, field: Field): Doc[] {
  const args: AttributeArgument[] = typeScriptRename(field.name);
  const type = fieldType(context, field, typeof field.absence === 'object', 'typescript');
  if (isOptional(field)) args.push(code`optional`);
  const needsType =
    isOptional(field) ||
    field.nullable ||
    mayBeNull(context, field.type) ||
    fieldAdapter(context, field) !== undefined;
  if (needsType) args.push(code`as = ${stringLiteral(onOneLine(type))}`);
  return tsAttribute(args);
}
