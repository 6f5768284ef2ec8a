import type { Code } from '../../types/Code.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import { bodyNamesDeprecated } from '../../types/ir/mentionsDeprecated.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, TypeTable } from '../../types/ir/TypeDeclaration.js';
import { verbatim } from '../code.js';
import { needsTypeArguments } from './TypeScriptUnion.js';

/**
 * The line by which linters pass over what a generated file itself uses of what is deprecated; nothing for a file that
 * uses none, where the line would be a finding.
 */
export function deprecationAllowance(usesDeprecated: boolean): Code[] {
  const why = 'what is deprecated has to be declared and tested';
  return usesDeprecated
    ? [verbatim('/* eslint-disable @typescript-eslint/no-deprecated' + ` -- ${why} */`)]
    : [];
}

/** Whether the types module of a command uses something deprecated: the codec of a deprecated type or field alone does. */
export function typesUseDeprecated(types: TypeTable, command: Spec): boolean {
  return command.types.some(
    (declaration) =>
      isDeprecated(declaration) ||
      writtenFields(declaration.body).some(isDeprecated) ||
      bodyNamesDeprecated(types, declaration.body),
  );
}

/** The fields whose types a codec is given: linters see their uses in it. What is inferred has no comments. */
function writtenFields(body: TypeBody): readonly Field[] {
  if (body.kind === 'record') return body.fields;
  if (body.kind !== 'union') return [];
  return body.variants.flatMap(({ payload }) =>
    payload.kind === 'fields' && needsTypeArguments(payload.fields) ? payload.fields : [],
  );
}
