import type { Code } from '../../types/Code.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { hardline, indent } from '../layout/documents.js';
import { block, blockBelow } from './layout.js';
import type { RustContext } from './RustContext.js';
import { genericIdentifier } from './RustNames.js';
import { settledItem } from './settledItem.js';

/** What serde needs of a type argument. */
export const serdeBound = code`Serialize + serde::de::DeserializeOwned`;

/** The name of a declaration with its parameters: `Page<T>`. */
export function genericName(context: RustContext, declaration: TypeDeclaration): Code {
  const name = context.typeName(declaration.id);
  if (declaration.generics.length === 0) return name;
  return code`${name}<${joinCode(declaration.generics.map(genericIdentifier), ', ')}>`;
}

/** What an `impl` is of. */
export interface Implemented {
  lifetime?: Code;
  trait: Code;
  /** Of every parameter. */
  bound: Code;
}

/** `impl<T> Trait for Page<T>` with a bound for every parameter, and what it holds. */
export function implBlock(
  context: RustContext,
  declaration: TypeDeclaration,
  { lifetime, trait, bound }: Implemented,
  body: readonly Doc[],
): Doc {
  const generics = declaration.generics.map(genericIdentifier);
  const parameters = [...(lifetime === undefined ? [] : [lifetime]), ...generics];
  const list = parameters.length === 0 ? code`` : code`<${joinCode(parameters, ', ')}>`;
  const head = code`impl${list} ${trait} for ${genericName(context, declaration)}`;
  if (generics.length === 0) return settledItem(block(head, body));
  const bounds = generics.map((generic) => [hardline, code`${generic}: ${bound},`]);
  return settledItem(blockBelow([head, hardline, code`where`, indent(bounds)], body));
}
