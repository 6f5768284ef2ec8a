import type { Code } from '../../types/Code.js';
import type { TypeBody, Variant } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { code } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { fieldProse } from '../fieldProse.js';
import { bareName, docComment, parametersComment } from './encode.js';
import { apart, below, call, opened, settled, typeHead } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';
import { parameter } from './swiftField.js';
import { isDiscreet, unionMirror } from './swiftMirror.js';
import type { SwiftTypeNames } from './SwiftNames.js';
import { containsItself, genericsOf, swiftType } from './SwiftTypes.js';

type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/** A tagged union as an enum: fields are labelled associated values. `doc` stands before it. */
export function unionType(context: SwiftContext, id: TypeId, doc: Doc, body: UnionBody): Doc {
  const names = context.names(id);
  const cases = body.variants.map((variant) => unionCase(context, names, variant));
  if (body.open)
    cases.push([
      docComment('A variant that this version does not know, as it came.'),
      code`case ${names.unknown}(JSONObject)`,
    ]);
  const indirect = body.variants.some(holdsItself) ? code`indirect ` : code``;
  const discreet = isDiscreet(context, id, body);
  const protocols = ['Equatable', 'Sendable', ...(discreet ? ['CustomReflectable'] : [])];
  const head = typeHead(
    [code`public ${indirect}enum ${names.type}`, genericsOf(names)],
    protocols.map((name) => context.builtin(name)),
  );
  const members = [below(...cases), ...(discreet ? [unionMirror(context, names, body)] : [])];
  return opened(settled([doc, head]), [apart(members)]);
}

function unionCase(
  context: SwiftContext,
  names: SwiftTypeNames,
  { tag, description = '', payload }: Variant,
): Doc {
  const name = code`case ${names.variants.get(tag) ?? code`_`}`;
  const said = [docComment(description), valuesComment(context, names, tag, payload)];
  return settled([...said, unionCaseValues(context, names, name, tag, payload)]);
}

/** What is said of the values that a case carries, by their labels. */
function valuesComment(
  context: SwiftContext,
  names: SwiftTypeNames,
  tag: string,
  payload: Variant['payload'],
): Doc {
  if (payload.kind !== 'fields') return [];
  const labels = names.variantFields.get(tag);
  return parametersComment(
    payload.fields.map((field) => ({
      name: bareName(labels?.get(field.name) ?? code`_`),
      prose: fieldProse(context.project.types, field),
    })),
  );
}

function unionCaseValues(
  context: SwiftContext,
  names: SwiftTypeNames,
  name: Code,
  tag: string,
  payload: Variant['payload'],
): Doc {
  switch (payload.kind) {
    case 'unit':
      return name;
    case 'type':
      return call(name, [swiftType(context, names, payload.type)]);
    case 'fields': {
      if (payload.fields.length === 0) return name;
      const fields = names.variantFields.get(tag);
      const values = payload.fields.map((field) =>
        parameter(context, names, field, fields?.get(field.name) ?? code`_`),
      );
      return call(name, values);
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
