import type { Code } from '../../types/Code.js';
import type { TypeBody, Variant } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { code, joinCode } from '../code.js';
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
  const unknown = code`/// A variant that this version does not know, as it came.\ncase ${names.unknown}(JSONObject)\n`;
  const indirect = body.variants.some(holdsItself) ? code`indirect ` : code``;
  const discreet = isDiscreet(context, id, body);
  const protocols = ['Equatable', 'Sendable', ...(discreet ? ['CustomReflectable'] : [])];
  const conformances = joinCode(
    protocols.map((name) => context.builtin(name)),
    ', ',
  );
  const mirror = discreet ? [code`\n${unionMirror(context, names, body)}`] : [];
  const members = joinCode([...cases, ...(body.open ? [unknown] : []), ...mirror], '');
  return code`public ${indirect}enum ${names.type}${generics}: ${conformances} {\n${indented('  ', members)}}\n`;
}

function unionCase(
  context: SwiftContext,
  names: SwiftTypeNames,
  { tag, description = '', payload }: Variant,
): Code {
  const doc = docComment('', description);
  const name = code`case ${names.variants.get(tag) ?? code`_`}`;
  switch (payload.kind) {
    case 'unit':
      return code`${doc}${name}\n`;
    case 'type':
      return code`${doc}${name}(${swiftType(context, names, payload.type)})\n`;
    case 'fields': {
      if (payload.fields.length === 0) return code`${doc}${name}\n`;
      const fields = names.variantFields.get(tag);
      const values = payload.fields.map((field) =>
        parameter(context, names, field, fields?.get(field.name) ?? code`_`),
      );
      return code`${doc}${call('', name, values)}\n`;
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
