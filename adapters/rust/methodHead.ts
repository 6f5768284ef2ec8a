import type { Code } from '../../types/Code.js';
import type { TraitMethod } from '../../types/ir/TraitBody.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { code, verbatim } from '../../renderers/code.js';
import { identifier } from '../../renderers/rust/encode.js';
import { fnSignature } from '../../renderers/rust/layout.js';
import { snakeCase } from '../../renderers/asciiCase.js';
import { UniqueNames } from '../../renderers/UniqueNames.js';
import type { RustContext } from '../../renderers/rust/RustContext.js';
import { rustType } from '../../renderers/rust/RustTypes.js';

/** What differs between the heads of one method. */
export interface HeadForm {
  returns: Code | undefined;
  /** `async `, with its space. */
  prefix?: Code;
  end: ';' | ' {';
  /** The body uses no parameter. */
  isStub?: boolean;
  /** One lifetime `'a` for everything that is borrowed. */
  hasLifetime?: boolean;
}

/** The head of a method as it stands in a trait or in an implementation. */
export function methodHead(
  context: RustContext,
  method: TraitMethod,
  { returns, prefix = verbatim(''), end, isStub = false, hasLifetime = false }: HeadForm,
): Code {
  const names = parameterNames(method);
  const borrow = (code: string): Code => verbatim(hasLifetime ? code.replace('&', "&'a ") : code);
  const args = method.params.map(({ type }, index) => {
    const name = names[index] ?? verbatim('_');
    const typed = code`: ${isText(type) ? borrow('&str') : typeOf(context, type, false)}`;
    return isStub ? code`_${verbatim(name.replace(/^r#/, ''))}${typed}` : code`${name}${typed}`;
  });
  return fnSignature({
    indent: '    ',
    prefix,
    name: hasLifetime ? code`${identifier(method.name)}<'a>` : identifier(method.name),
    args: [borrow(method.receiver), ...args],
    ...(returns === undefined ? {} : { returns }),
    suffix: verbatim(end),
  });
}

/** The parameters of a method in Rust, each name once. */
export function parameterNames({ params }: TraitMethod): Code[] {
  const unique = new UniqueNames('_');
  return params.map(({ name }) => identifier(unique.claim(snakeCase(name))));
}

/** What a method gives, without what async does to it; absent for nothing. */
export function returnedBy(context: RustContext, method: TraitMethod): Code | undefined {
  const given = method.returns && typeOf(context, method.returns, method.borrowed);
  if (method.throws === undefined) return given;
  return code`Result<${given ?? verbatim('()')}, ${typeOf(context, method.throws, false)}>`;
}

/** Whether a method borrows from more than its receiver. */
export function takesText({ params }: TraitMethod): boolean {
  return params.some(({ type }) => isText(type));
}

/** Text is taken borrowed, everything else by value. */
function isText(type: TypeNode): boolean {
  return type.kind === 'scalar' && type.scalar === 'string';
}

function typeOf(context: RustContext, type: TypeNode, borrowed: boolean): Code {
  const owned = rustType(context, type, 'native');
  return borrowed ? verbatim(owned.replaceAll(/\bString\b/g, '&str')) : owned;
}
