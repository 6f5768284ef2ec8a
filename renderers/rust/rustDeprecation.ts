import type { Code } from '../../types/Code.js';
import { bodyNamesDeprecated, isDeprecated } from '../../types/ir/deprecation.js';
import { fieldsOf } from '../../types/ir/bodyParts.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import { code, verbatim } from '../code.js';
import { stringLiteral } from './encode.js';
import { attribute } from './layout.js';

/** `#[deprecated(note = "…")]` with its line break, for something that should not be used any more; else nothing. */
export function deprecatedAttribute(indent: string, what: { deprecated?: boolean | string }): Code {
  if (!isDeprecated(what)) return code``;
  const note = typeof what.deprecated === 'string' ? what.deprecated.trim() : '';
  const args = note === '' ? [] : [code`note = ${stringLiteral(note)}`];
  return args.length === 0
    ? code`${verbatim(indent)}#[deprecated]\n`
    : attribute(indent, code`deprecated`, args);
}

/** Before an item that uses what is deprecated because it declares it, or is declared with it. */
export const allowDeprecated = code`#[allow(deprecated)]\n`;

/** Whether the items of a declaration use something deprecated: itself, a field of it, or a type that it is written with. */
export function usesDeprecated(types: TypeTable, declaration: TypeDeclaration): boolean {
  return (
    isDeprecated(declaration) ||
    fieldsOf(declaration.body).some(isDeprecated) ||
    bodyNamesDeprecated(types, declaration.body)
  );
}
