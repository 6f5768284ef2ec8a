import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, TypeDeclaration, Variant } from '../../types/ir/TypeDeclaration.js';
import { joinCode, trusted, ts } from '../code.js';
import { UniqueNames } from '../UniqueNames.js';
import { stringLiteral } from './encode.js';
import { call, deeper, matchArm, structPattern } from './layout.js';
import type { RustContext } from './RustContext.js';
import { implHeader } from './rustGenerics.js';

type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/**
 * Whether a declaration writes its `Debug` itself, because the derived one would print a secret. A union does so too
 * where only the records that its variants carry have secrets: what an open one keeps unread may hold them as well.
 */
export function hidesSecrets(context: RustContext, { body }: TypeDeclaration): boolean {
  if (body.kind === 'record') return body.fields.some(isSensitive);
  if (body.kind !== 'union') return false;
  return body.variants.some(({ payload }) => {
    if (payload.kind === 'fields') return payload.fields.some(isSensitive);
    if (payload.kind === 'unit' || !body.open) return false;
    const record = context.declaration(payload.type.target).body;
    return record.kind === 'record' && record.fields.some(isSensitive);
  });
}

/** `impl Debug` of a record, without what is sensitive. */
export function recordDebug(
  context: RustContext,
  declaration: TypeDeclaration,
  fields: readonly Field[],
): Code {
  const names = context.names(declaration.id);
  const shown = shownFields(context, fields, {
    indent: '        ',
    formatter: ts`f`,
    builder: ts`shown`,
    title: names.type,
    name: (field) => names.fields.get(field.name) ?? ts`_`,
    value: (name) => ts`&self.${name}`,
  });
  return debugImpl(context, declaration, ts`f`, shown);
}

/** `impl Debug` of a union, without what is sensitive. */
export function unionDebug(context: RustContext, declaration: TypeDeclaration, body: UnionBody): Code {
  const names = context.names(declaration.id);
  const bound = [...names.variantFields.values()].flatMap((fields) => [...fields.values()]);
  // What a pattern binds would shadow them.
  const unique = new UniqueNames('_', bound);
  const locals = {
    formatter: trusted(unique.claim('f')),
    builder: trusted(unique.claim('shown')),
  };
  const arms = body.variants.map((variant) => variantArm(context, declaration, variant, locals));
  const unknown = body.open ? [tupleArm(context, names.unknown, undefined, locals)] : [];
  const statement = ts`        match self {\n${joinCode([...arms, ...unknown], '')}        }\n`;
  return debugImpl(context, declaration, locals.formatter, statement);
}

interface Locals {
  formatter: Code;
  builder: Code;
}

const armIndent = '            ';

function variantArm(
  context: RustContext,
  declaration: TypeDeclaration,
  { tag, payload }: Variant,
  locals: Locals,
): Code {
  const { variants, variantFields } = context.names(declaration.id);
  const variant = variants.get(tag) ?? ts`_`;
  const names = variantFields.get(tag) ?? new Map<string, Code>();
  switch (payload.kind) {
    case 'unit':
      return matchArm(armIndent, ts`Self::${variant}`, ts`${locals.formatter}.write_str`, [
        stringLiteral(variant),
      ]);
    case 'type':
      return tupleArm(context, variant, ts`content`, locals);
    case 'fields': {
      const name = (field: Field): Code => names.get(field.name) ?? ts`_`;
      const open = payload.fields.filter((field) => !field.sensitive);
      const pattern = structPattern(
        armIndent,
        ts`Self::${variant}`,
        open.map(name),
        open.length < payload.fields.length,
      );
      const shown = shownFields(context, payload.fields, {
        ...locals,
        indent: deeper(armIndent),
        title: variant,
        name,
        value: (local) => local,
      });
      return ts`${trusted(armIndent)}${pattern} => {\n${shown}${trusted(armIndent)}}\n`;
    }
  }
}

/** The arm of a variant with one value in it; without `content` the value is hidden. */
function tupleArm(
  context: RustContext,
  variant: Code,
  content: Code | undefined,
  { formatter, builder }: Locals,
): Code {
  const indent = trusted(deeper(armIndent));
  const lines = [
    ts`${indent}let mut ${builder} = ${formatter}.debug_tuple(${stringLiteral(variant)});\n`,
    ts`${indent}${builder}.field(${content ?? redacted(context)});\n`,
    ts`${indent}${builder}.finish()\n`,
  ];
  const head = ts`${trusted(armIndent)}Self::${variant}(${content ?? ts`_`})`;
  return ts`${head} => {\n${joinCode(lines, '')}${trusted(armIndent)}}\n`;
}

function shownFields(
  context: RustContext,
  fields: readonly Field[],
  at: {
    indent: string;
    title: Code;
    name: (field: Field) => Code;
    value: (name: Code) => Code;
  } & Locals,
): Code {
  const indent = trusted(at.indent);
  const lines = fields.map((field) => {
    const name = at.name(field);
    const value = field.sensitive ? redacted(context) : at.value(name);
    const args = [stringLiteral(name.replace(/^r#/, '')), value];
    return ts`${indent}${call(at.indent, ts`${at.builder}.field`, args, ';')};\n`;
  });
  return ts`${indent}let mut ${at.builder} = ${at.formatter}.debug_struct(${stringLiteral(at.title)});\n${joinCode(lines, '')}${indent}${at.builder}.finish()\n`;
}

function debugImpl(
  context: RustContext,
  declaration: TypeDeclaration,
  formatter: Code,
  statements: Code,
): Code {
  const header = implHeader(context, declaration, {
    lifetime: ts``,
    trait: ts`std::fmt::Debug`,
    bound: ts`std::fmt::Debug`,
  });
  return ts`${header}{\n    fn fmt(&self, ${formatter}: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {\n${statements}    }\n}\n`;
}

function redacted(context: RustContext): Code {
  return ts`&${context.wire}::Redacted`;
}

function isSensitive({ sensitive }: Field): boolean {
  return sensitive;
}
