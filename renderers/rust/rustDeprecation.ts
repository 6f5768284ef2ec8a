import type { Code } from '../../types/Code.js';
import { type Deprecation, isDeprecated } from '../../types/ir/deprecation.js';
import { bodyNamesDeprecated } from '../../types/ir/mentionsDeprecated.js';
import { fieldsOf, referencesOfTrait } from '../../types/ir/bodyParts.js';
import { type Spec, traitOf } from '../../types/ir/Spec.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import { code } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { stringLiteral } from './encode.js';
import { attribute } from './layout.js';

/** `#[deprecated(note = "…")]`, for something that should not be used any more; else nothing. */
export function deprecatedAttribute(what: { deprecated?: Deprecation }): Doc[] {
  if (!isDeprecated(what)) return [];
  const { deprecated } = what;
  return typeof deprecated === 'string'
    ? attribute(code`deprecated`, [code`note = ${stringLiteral(deprecated.trim())}`])
    : [code`#[deprecated]`];
}

/** Before an item that uses what is deprecated because it declares it, or is declared with it. */
export const allowDeprecated = code`#[allow(deprecated)]`;

/** Whether the items of a declaration use something deprecated: itself, a field of it, or a type that it is written with. */
export function usesDeprecated(types: TypeTable, declaration: TypeDeclaration): boolean {
  return (
    isDeprecated(declaration) ||
    fieldsOf(declaration.body).some(isDeprecated) ||
    bodyNamesDeprecated(types, declaration.body)
  );
}

/**
 * What a file as a whole may use of what is deprecated: the code that ts-rs derives, which takes over no attribute of the
 * item, and a trait with its twin.
 */
export function deprecationAllowances(types: TypeTable, command: Spec): Code[] {
  if (traitUsesDeprecated(types, command)) return [code`#![allow(deprecated)]`];
  const isUsed = command.types.some((declaration) => usesDeprecated(types, declaration));
  return isUsed ? [code`#![cfg_attr(feature = "ts", allow(deprecated))]`] : [];
}

/** Whether the file of a trait uses something deprecated: the trait, for its twin does, or types of its methods. */
function traitUsesDeprecated(types: TypeTable, command: Spec): boolean {
  const trait = traitOf(command);
  if (trait === undefined) return false;
  return (
    isDeprecated(command) ||
    referencesOfTrait(trait).some(({ target }) => isDeprecated(types.get(target) ?? {}))
  );
}
