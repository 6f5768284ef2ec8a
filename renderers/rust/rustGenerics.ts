import type { Code } from '../../types/Code.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode } from '../code.js';
import type { RustContext } from './RustContext.js';
import { genericIdentifier } from './RustNames.js';

/** What serde needs of a type argument. */
export const serdeBound = code`Serialize + serde::de::DeserializeOwned`;

/** The name of a declaration with its parameters: `Page<T>`. */
export function genericName(context: RustContext, declaration: TypeDeclaration): Code {
  const name = context.typeName(declaration.id);
  if (declaration.generics.length === 0) return name;
  return code`${name}<${joinCode(declaration.generics.map(genericIdentifier), ', ')}>`;
}

/** `impl<T> Trait for Page<T>` up to its brace, with a bound for every parameter. */
export function implHeader(
  context: RustContext,
  declaration: TypeDeclaration,
  { lifetime, trait, bound }: { lifetime: Code; trait: Code; bound: Code },
): Code {
  const generics = declaration.generics.map(genericIdentifier);
  const parameters = [...(lifetime === '' ? [] : [lifetime]), ...generics];
  const list = parameters.length === 0 ? code`` : code`<${joinCode(parameters, ', ')}>`;
  const head = code`impl${list} ${trait} for ${genericName(context, declaration)}`;
  if (generics.length === 0) return code`${head} `;
  const bounds = generics.map((generic) => code`    ${generic}: ${bound},\n`);
  return code`${head}\nwhere\n${joinCode(bounds, '')}`;
}
