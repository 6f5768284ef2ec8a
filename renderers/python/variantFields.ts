import type { Field } from '../../types/ir/Field.js';
import { substitute } from '../../types/ir/substitute.js';
import type { Variant } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { PythonContext } from './PythonContext.js';

/** The fields that stand beside the tag: those of the variant, or of the record that it names. */
export function variantFields(
  context: PythonContext,
  { payload }: Variant,
): { fields: Field[]; strict: boolean } {
  if (payload.kind === 'unit') return { fields: [], strict: false };
  if (payload.kind === 'fields') return { fields: payload.fields, strict: false };
  let node: TypeNode = payload.type;
  while (node.kind === 'reference') {
    const { body, generics } = context.declaration(node.target);
    const { args } = node;
    const parameters = new Map(
      generics.map((name, index) => [name, args[index] ?? { kind: 'json' as const }]),
    );
    if (body.kind === 'record')
      return {
        fields: body.fields.map((field) => ({ ...field, type: substitute(field.type, parameters) })),
        strict: body.strict,
      };
    if (body.kind !== 'alias') break;
    node = substitute(body.type, parameters);
  }
  throw new Error('a variant beside its tag is no record');
}
