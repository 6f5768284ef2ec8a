import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import { code, joinCode, verbatim } from '../code.js';
import { stringLiteral } from './encode.js';
import type { KotlinContext } from './KotlinContext.js';
import { suppression } from './kotlinDeprecated.js';
import { type KotlinField, kotlinField } from './kotlinField.js';
import { builderName } from './KotlinNames.js';

/** A class with fields: a type of its own, or a variant of a union. */
export interface KotlinRecord {
  indent: string;
  /** Comment and annotations, with their line breaks. */
  head: Code;
  name: Code;
  generics: readonly Code[];
  fields: readonly KotlinField[];
  /** ` : Shape`, or nothing. */
  supertype: Code;
}

/** A constructor takes 255 places, and the one with defaults needs some of them for itself. */
const mostSlots = 200;
/** A method holds 64 KB of code: so many statements, and so many characters of them without their texts. */
const mostStatements = 200;
const mostCode = 20_000;
/** A signature is a constant of the class, which has at most 65,535 bytes. */
const longestSignature = 50_000;

/** Whether the fields do not fit in a constructor, so that the class is made by a builder. */
function isWide(fields: readonly KotlinField[]): boolean {
  const total = (size: (field: KotlinField) => number): number =>
    fields.reduce((sum, field) => sum + size(field), 0);
  return (
    total(({ slots }) => slots) > mostSlots ||
    total(({ signature }) => signature) > longestSignature ||
    total(({ fallback }) => codeSize(fallback ?? code``)) > mostCode
  );
}

/** Texts are constants of the class, whatever their length. */
function codeSize(text: Code): number {
  return text.replace(/"(?:\\.|[^"\\])*"/g, '').length;
}

/** The fields of a class; those of a wide one stand in its builder too, which hides a type of that name. */
export function recordFields(
  context: KotlinContext,
  fields: readonly Field[],
  nameOf: (field: Field) => Code,
  generics: ReadonlyMap<string, Code>,
): KotlinField[] {
  const seenFrom = (place: KotlinContext): KotlinField[] =>
    fields.map((field) => kotlinField(place, field, nameOf(field), generics));
  const made = seenFrom(context);
  return isWide(made) ? seenFrom(context.inside([builderName])) : made;
}

/** The declaration of the class, with its line break. */
export function recordClass(context: KotlinContext, record: KotlinRecord): Code {
  if (record.fields.length === 0) return emptyClass(context, record);
  if (isWide(record.fields)) return wideClass(context, record);
  const { indent, head, name, fields, supertype } = record;
  const pad = verbatim(indent);
  const params = fields.map(
    ({ name: field, type, fallback, doc, annotations: { code: annotations, property } }) =>
      code`${doc(`${indent}    `)}${annotationLines(`${indent}    `, annotations, property, 'property:')}${pad}    val ${field}: ${type}${fallback === undefined ? code`` : code` = ${fallback}`},\n`,
  );
  const shown = code`${head}${pad}data class ${name}${parameters(record, 'out ')}(\n${joinCode(params, '')}${pad})${supertype}`;
  if (!fields.some(({ sensitive }) => sensitive)) return code`${shown}\n`;
  const string = context.scope.use('kotlin', 'String');
  const own = hasDeprecated(fields) ? code`${pad}    ${suppression(context)}\n` : code``;
  return code`${shown} {\n${own}${pad}    override fun toString(): ${string} = ${discreet(name, fields)}\n${pad}}\n`;
}

function hasDeprecated(fields: readonly KotlinField[]): boolean {
  return fields.some(({ annotations: { property } }) => property.length > 0);
}

/** Each on a line of its own. `target` says what of a constructor's parameter is meant. */
function annotationLines(
  indent: string,
  annotations: readonly Code[],
  property: readonly Code[],
  target: 'property:' | '',
): Code {
  const all = [...annotations, ...property.map((annotation) => code`@${verbatim(target)}${annotation}`)];
  return joinCode(
    all.map((annotation) => code`${verbatim(indent)}${annotation}\n`),
    '',
  );
}

/** What a data class says of itself, without the fields that are nobody's business. */
function discreet(name: Code, fields: readonly KotlinField[]): Code {
  const shown = fields.map(({ name: field, sensitive }) =>
    sensitive ? code`${plainName(field)}=***` : code`${plainName(field)}=$${field}`,
  );
  return code`"${name}(${joinCode(shown, ', ')})"`;
}

/** The name without the backticks of a keyword. */
function plainName(name: Code): Code {
  return verbatim(name.replaceAll('`', ''));
}

/** How the serializer makes one; `values` holds the fields in order. */
export function construction(type: Code, fields: readonly KotlinField[]): Code {
  if (fields.length === 0) return code`${type}()`;
  if (isWide(fields)) return code`${type}(values.toList())`;
  const args = fields.map(({ name }, index) => code`            ${name} = values[${index}],\n`);
  return code`${type}(\n${joinCode(args, '')}        )`;
}

/** Statements in functions that are small enough: the first list runs in place, it calls the others. */
export function chunked(
  indent: string,
  statements: readonly Code[],
  receiver: Code,
): { body: Code; functions: Code } {
  const pad = verbatim(indent);
  const lines = (chunk: readonly Code[]): Code =>
    joinCode(
      chunk.map((statement) => code`${pad}    ${statement}\n`),
      '',
    );
  const chunks = split(statements);
  if (chunks.length <= 1) return { body: lines(statements), functions: code`` };
  const calls = chunks.map((_, index) => code`part${index + 1}()`);
  const functions = chunks.map(
    (chunk, index) => code`\n${pad}private fun ${receiver}part${index + 1}() {\n${lines(chunk)}${pad}}\n`,
  );
  return { body: lines(calls), functions: joinCode(functions, '') };
}

function split(statements: readonly Code[]): Code[][] {
  const chunks: Code[][] = [];
  let size = mostCode;
  for (const statement of statements) {
    const chunk = chunks.at(-1);
    const own = codeSize(statement);
    if (chunk === undefined || chunk.length === mostStatements || size + own > mostCode) {
      chunks.push([statement]);
      size = own;
    } else {
      chunk.push(statement);
      size += own;
    }
  }
  return chunks;
}

function parameters({ generics }: KotlinRecord, variance: '' | 'out '): Code {
  if (generics.length === 0) return code``;
  return code`<${joinCode(
    generics.map((name) => code`${verbatim(variance)}${name}`),
    ', ',
  )}>`;
}

/** `Page<*>`: what an instance is compared with. */
function star({ name, generics }: KotlinRecord): Code {
  return generics.length === 0 ? name : code`${name}<${verbatim(generics.map(() => '*').join(', '))}>`;
}

/** A data class needs a field. */
function emptyClass(context: KotlinContext, record: KotlinRecord): Code {
  const { indent, head, name, supertype } = record;
  const pad = verbatim(indent);
  const [any, boolean, int, string] = builtIns(context);
  return joinCode(
    [
      code`${head}${pad}class ${name}${parameters(record, 'out ')}${supertype} {\n`,
      code`${pad}    override fun equals(other: ${any}?): ${boolean} = other is ${star(record)}\n\n`,
      code`${pad}    override fun hashCode(): ${int} = 0\n\n`,
      code`${pad}    override fun toString(): ${string} = ${stringLiteral(`${name}()`)}\n`,
      code`${pad}}\n`,
    ],
    '',
  );
}

function wideClass(context: KotlinContext, record: KotlinRecord): Code {
  const { indent, head, name, generics, fields, supertype } = record;
  const pad = verbatim(indent);
  const [any, boolean, int, string] = builtIns(context);
  const list = code`${context.scope.use('kotlin.collections', 'List')}<${any}?>`;
  const args = generics.length === 0 ? code`` : code`<${joinCode(generics, ', ')}>`;
  const held = freeName(fields);
  const said = fields.some(({ sensitive }) => sensitive) ? code`"${name}(***)"` : code`"${name}($${held})"`;
  const unit = context.scope.use('kotlin', 'Unit');
  const getters = fields.map(
    ({ name: field, type, doc, annotations: { code: annotations, property } }, index) =>
      code`${doc(`${indent}    `)}${annotationLines(`${indent}    `, annotations, property, '')}${pad}    val ${field}: ${type} get() = value(${index})\n\n`,
  );
  return joinCode(
    [
      head,
      code`${pad}class ${name}${parameters(record, 'out ')} internal constructor(\n${pad}    private val ${held}: ${list},\n${pad})${supertype} {\n`,
      code`${pad}    /** @throws IllegalStateException when a required field is not set. */\n`,
      code`${pad}    constructor(build: Builder${args}.() -> ${unit}) : this(Builder${args}().apply(build).complete())\n\n`,
      ...getters,
      code`${pad}    override fun equals(other: ${any}?): ${boolean} = other is ${star(record)} && ${held} == other.${held}\n\n`,
      code`${pad}    override fun hashCode(): ${int} = ${held}.hashCode()\n\n`,
      code`${pad}    override fun toString(): ${string} = ${said}\n\n`,
      code`${pad}    @Suppress("UNCHECKED_CAST")\n${pad}    private fun <V> value(index: ${int}): V = ${held}[index] as V\n\n`,
      builder(context, record, list),
      code`${pad}}\n`,
    ],
    '',
  );
}

/** Holds the fields until all are known: those that must be set, and what the others are until then. */
function builder(context: KotlinContext, record: KotlinRecord, list: Code): Code {
  const { indent, fields } = record;
  const pad = verbatim(`${indent}    `);
  const count = verbatim(String(fields.length));
  const held = freeName(fields);
  const statements = fields.flatMap(({ wireName, name, fallback }, index) => {
    if (fallback === 'null') return [];
    // Through the property, whose type makes a Byte of `1` and says what `emptyList()` holds.
    if (fallback !== undefined) return [code`${name} = ${fallback}`];
    return [code`${held}[${index}] = ${context.wire('Unset')}(${stringLiteral(wireName)})`];
  });
  const { body, functions } = chunked(`${indent}        `, statements, code``);
  const own = hasDeprecated(fields) ? code`${pad}${suppression(context)}\n` : code``;
  const properties = fields.map(
    ({ name, type, doc, annotations: { code: annotations, property } }, index) =>
      code`\n${doc(`${indent}        `)}${annotationLines(`${indent}        `, annotations, property, '')}${pad}    var ${name}: ${type}\n${pad}        get() = ${held}[${index}]\n${pad}        set(value) {\n${pad}            ${held}[${index}] = value\n${pad}        }\n`,
  );
  return joinCode(
    [
      code`${pad}/** Collects the fields, which are more than a constructor takes. */\n`,
      code`${own}${pad}class Builder${parameters(record, '')} {\n`,
      code`${pad}    private val ${held} = ${context.wire('Values')}(arrayOfNulls(${count}))\n`,
      statements.length === 0 ? code`` : code`\n${pad}    init {\n${body}${pad}    }\n`,
      functions,
      ...properties,
      code`\n${pad}    internal fun complete(): ${list} = ${held}.complete()\n`,
      code`${pad}}\n`,
    ],
    '',
  );
}

/** What the list of all values is called: no field may have the name. */
function freeName(fields: readonly KotlinField[]): Code {
  const taken = new Set(fields.map(({ name }): string => name));
  let name = 'values';
  while (taken.has(name)) name = `all${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return verbatim(name);
}

function builtIns({ scope }: KotlinContext): [Code, Code, Code, Code] {
  return [
    scope.use('kotlin', 'Any'),
    scope.use('kotlin', 'Boolean'),
    scope.use('kotlin', 'Int'),
    scope.use('kotlin', 'String'),
  ];
}
