import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, TypeDeclaration, Variant } from '../../types/ir/TypeDeclaration.js';
import { code, verbatim } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { UniqueNames } from '../UniqueNames.js';
import { stringLiteral } from './encode.js';
import { block, call, matchArm, structPattern } from './layout.js';
import type { RustContext } from './RustContext.js';
import { implBlock } from './rustGenerics.js';

type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/**
 * Whether a declaration writes its `Debug` itself, because the derived one would print a secret. An open union does so too
 * where a value of it may hold one, however deep: what it keeps unread may hold one as well.
 */
export function hidesSecrets(context: RustContext, { id, body }: TypeDeclaration): boolean {
  if (body.kind === 'record') return body.fields.some(isSensitive);
  if (body.kind !== 'union') return false;
  if (body.open && context.project.secret.has(id)) return true;
  return body.variants.some(({ payload }) => payload.kind === 'fields' && payload.fields.some(isSensitive));
}

/** `impl Debug` of a record, without what is sensitive. */
export function recordDebug(
  context: RustContext,
  declaration: TypeDeclaration,
  fields: readonly Field[],
): Doc {
  const names = context.names(declaration.id);
  const shown = shownFields(context, fields, {
    formatter: code`f`,
    builder: code`shown`,
    title: names.type,
    name: (field) => names.fields.get(field.name) ?? code`_`,
    value: (name) => code`&self.${name}`,
  });
  return debugImpl(context, declaration, code`f`, shown);
}

/** `impl Debug` of a union, without what is sensitive. */
export function unionDebug(context: RustContext, declaration: TypeDeclaration, body: UnionBody): Doc {
  const names = context.names(declaration.id);
  const bound = [...names.variantFields.values()].flatMap((fields) => [...fields.values()]);
  // What a pattern binds would shadow them.
  const unique = new UniqueNames('_', bound);
  const locals = {
    formatter: verbatim(unique.claim('f')),
    builder: verbatim(unique.claim('shown')),
  };
  const arms = body.variants.map((variant) => variantArm(context, declaration, variant, locals));
  const unknown = body.open ? [tupleArm(context, names.unknown, undefined, locals)] : [];
  return debugImpl(context, declaration, locals.formatter, [block(code`match self`, [...arms, ...unknown])]);
}

interface Locals {
  formatter: Code;
  builder: Code;
}

function variantArm(
  context: RustContext,
  declaration: TypeDeclaration,
  { tag, payload }: Variant,
  locals: Locals,
): Doc {
  const { variants, variantFields } = context.names(declaration.id);
  const variant = variants.get(tag) ?? code`_`;
  const names = variantFields.get(tag) ?? new Map<string, Code>();
  switch (payload.kind) {
    case 'unit':
      return matchArm(code`Self::${variant}`, code`${locals.formatter}.write_str`, [stringLiteral(variant)]);
    case 'type':
      return tupleArm(context, variant, code`content`, locals);
    case 'fields': {
      const name = (field: Field): Code => names.get(field.name) ?? code`_`;
      const open = payload.fields.filter((field) => !field.sensitive);
      const isPartial = open.length < payload.fields.length;
      const pattern = structPattern(code`Self::${variant}`, open.map(name), isPartial);
      const shown = shownFields(context, payload.fields, {
        ...locals,
        title: variant,
        name,
        value: (local) => local,
      });
      return block([pattern, code` =>`], shown);
    }
  }
}

/** The arm of a variant with one value in it; without `content` the value is hidden. */
function tupleArm(
  context: RustContext,
  variant: Code,
  content: Code | undefined,
  { formatter, builder }: Locals,
): Doc {
  return block(code`Self::${variant}(${content ?? code`_`}) =>`, [
    code`let mut ${builder} = ${formatter}.debug_tuple(${stringLiteral(variant)});`,
    code`${builder}.field(${content ?? redacted(context)});`,
    code`${builder}.finish()`,
  ]);
}

/** The statements that show fields. */
function shownFields(
  context: RustContext,
  fields: readonly Field[],
  at: {
    title: Code;
    name: (field: Field) => Code;
    value: (name: Code) => Code;
  } & Locals,
): Doc[] {
  const shown = fields.map((field) => {
    const name = at.name(field);
    const value = field.sensitive ? redacted(context) : at.value(name);
    const args = [stringLiteral(name.replace(/^r#/, '')), value];
    return [call(code`${at.builder}.field`, args), code`;`];
  });
  return [
    code`let mut ${at.builder} = ${at.formatter}.debug_struct(${stringLiteral(at.title)});`,
    ...shown,
    code`${at.builder}.finish()`,
  ];
}

function debugImpl(
  context: RustContext,
  declaration: TypeDeclaration,
  formatter: Code,
  statements: readonly Doc[],
): Doc {
  const trait = code`std::fmt::Debug`;
  const head = code`fn fmt(&self, ${formatter}: &mut std::fmt::Formatter<'_>) -> std::fmt::Result`;
  return implBlock(context, declaration, { trait, bound: trait }, [block(head, statements)]);
}

function redacted(context: RustContext): Code {
  return code`&${context.wire}::Redacted`;
}

function isSensitive({ sensitive }: Field): boolean {
  return sensitive;
}
