import type { Code } from '../../types/Code.js';
import type { TypeBody, TypeDeclaration, Variant } from '../../types/ir/TypeDeclaration.js';
import { code } from '../code.js';
import { docstring, stringLiteral } from './encode.js';
import { type Expression, call, statement, subscript } from './layout.js';
import type { PythonContext } from './PythonContext.js';
import { renderClass, renderFields } from './pythonClass.js';
import { fieldIndent, type PythonMember } from './pythonField.js';
import { hasContentType, nameFields, type PythonVariantNames } from './PythonNames.js';
import { pythonType, wireName } from './PythonTypes.js';
import { variantFields } from './variantFields.js';

type Union = Extract<TypeBody, { kind: 'union' }>;

/** The classes of the variants, and the union of them. */
export function renderUnion(
  context: PythonContext,
  declaration: TypeDeclaration,
  body: Union,
): { classes: Code[]; type: Expression } {
  const { variants } = context.names(declaration.id);
  const named = body.variants.flatMap((variant) => {
    const names = variants.get(variant.tag);
    return names === undefined ? [] : [{ variant, names }];
  });
  const arguments_ = declaration.generics.map((generic) => context.parameter(generic));
  const members = named.map(({ names }) =>
    arguments_.length === 0 ? names.type : subscript(names.type, arguments_),
  );
  const all: Expression[] = body.open ? [...members, wireName('Unknown')] : members;
  const tags = body.variants.map(({ tag }) => stringLiteral(tag));
  const options = body.open ? [code`is_open=True`] : [];
  const secret = context.project.secret.has(declaration.id) ? [code`${wireName('Secret')}()`] : [];
  return {
    classes: named.flatMap(({ variant, names }) =>
      variantClasses(context, declaration, body, variant, names),
    ),
    type: subscript(context.typingName('Annotated'), [
      all.length === 1 ? (all[0] ?? code`None`) : { operands: all },
      call(wireName('Tagged'), [stringLiteral(body.tag), ...tags, ...options]),
      ...secret,
    ]),
  };
}

function variantClasses(
  context: PythonContext,
  { id, generics, deprecated }: TypeDeclaration,
  body: Union,
  variant: Variant,
  names: PythonVariantNames,
): Code[] {
  const doc = docstring(fieldIndent, variant.description ?? '');
  const secret = context.project.secret.has(id);
  const tag = tagField(context, body.tag, variant.tag, names);
  const { payload } = variant;
  if (payload.kind === 'unit' || body.content === undefined) {
    const { fields, strict } = variantFields(context, variant);
    const given = payload.kind === 'fields' ? names.fields : nameFields(fields, [names.tag]);
    const own = renderFields(context, fields, given);
    const members = [tag, ...own];
    return [renderClass(context, { name: names.type, generics, strict, secret, deprecated, doc, members })];
  }
  const inner: Code[] = [];
  let content: Expression = names.contentType;
  if (payload.kind === 'type') content = pythonType(context, payload.type);
  else if (hasContentType(body.content, variant)) {
    const members = renderFields(context, payload.fields, names.fields);
    const named = { name: names.contentType, generics, strict: false, secret };
    inner.push(renderClass(context, { ...named, doc: code``, members }));
    if (generics.length > 0)
      content = subscript(
        names.contentType,
        generics.map((generic) => context.parameter(generic)),
      );
  }
  const field = annotated(context, content, body.content, names.content);
  const held = { statement: statement(fieldIndent, code`${names.content}: `, field), doc: code`` };
  const members = [tag, held];
  const outer = { name: names.type, generics, strict: false, secret, deprecated, doc, members };
  return [...inner, renderClass(context, outer)];
}

function tagField(
  context: PythonContext,
  wire: string,
  tag: string,
  names: PythonVariantNames,
): PythonMember {
  const literal = subscript(context.typingName('Literal'), [stringLiteral(tag)]);
  const type = annotated(context, literal, wire, names.tag);
  return { statement: statement(fieldIndent, code`${names.tag}: `, type, stringLiteral(tag)), doc: code`` };
}

function annotated(context: PythonContext, type: Expression, wire: string, name: Code): Expression {
  if (name === wire) return type;
  const option = call(context.field(), [code`alias=${stringLiteral(wire)}`]);
  return subscript(context.typingName('Annotated'), [type, option]);
}
