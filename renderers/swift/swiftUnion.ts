import type { Code } from '../../types/Code.js';
import type { TypeBody, Variant } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { sentence } from '../asciiCase.js';
import { joinCode, ts } from '../code.js';
import { docComment } from './encode.js';
import { call, indented } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';
import { parameter } from './swiftField.js';
import { isDiscreet, unionMirror } from './swiftMirror.js';
import type { SwiftTypeNames } from './SwiftNames.js';
import { containsItself, swiftType } from './SwiftTypes.js';

type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/** A tagged union as an enum: fields are labelled associated values. */
export function unionType(context: SwiftContext, id: TypeId, generics: Code, body: UnionBody): Code {
  const names = context.names(id);
  const cases = body.variants.map((variant) => unionCase(context, names, variant));
  const unknown = ts`/// A variant that this version does not know, as it came.\ncase ${names.unknown}(JSONObject)\n`;
  const indirect = body.variants.some(holdsItself) ? ts`indirect ` : ts``;
  const discreet = isDiscreet(context, id, body);
  const protocols = ['Equatable', 'Sendable', ...(discreet ? ['CustomReflectable'] : [])];
  const conformances = joinCode(
    protocols.map((name) => context.builtin(name)),
    ', ',
  );
  const mirror = discreet ? [ts`\n${unionMirror(context, names, body)}`] : [];
  const members = joinCode([...cases, ...(body.open ? [unknown] : []), ...mirror], '');
  return ts`public ${indirect}enum ${names.type}${generics}: ${conformances} {\n${indented('  ', members)}}\n`;
}

function unionCase(
  context: SwiftContext,
  names: SwiftTypeNames,
  { tag, description = '', payload }: Variant,
): Code {
  const doc = docComment('', description, `${sentence(tag)}.`);
  const name = ts`case ${names.variants.get(tag) ?? ts`_`}`;
  switch (payload.kind) {
    case 'unit':
      return ts`${doc}${name}\n`;
    case 'type':
      return ts`${doc}${name}(${swiftType(context, names, payload.type)})\n`;
    case 'fields': {
      if (payload.fields.length === 0) return ts`${doc}${name}\n`;
      const fields = names.variantFields.get(tag);
      const values = payload.fields.map((field) =>
        parameter(context, names, field, fields?.get(field.name) ?? ts`_`),
      );
      return ts`${doc}${call('', name, values)}\n`;
    }
  }
}

function holdsItself({ payload }: Variant): boolean {
  switch (payload.kind) {
    case 'unit':
      return false;
    case 'type':
      return containsItself(payload.type);
    case 'fields':
      return payload.fields.some(({ type }) => containsItself(type));
  }
}
