import type { Code } from '../../types/Code.js';
import type { BoundMethod, TypeNode } from '../../types/Ir.js';
import { trusted, ts } from '../../renderers/code.js';
import { identifier } from '../../renderers/rust/encode.js';
import { fnSignature } from '../../renderers/rust/layout.js';
import type { RustContext } from '../../renderers/rust/RustContext.js';
import { rustType } from '../../renderers/rust/RustTypes.js';

/** The head of a method as it stands in a trait, or with `end` in an implementation. */
export function methodHead(
  context: RustContext,
  method: BoundMethod,
  returns: Code | undefined,
  end: ';' | ' {' = ';',
): Code {
  return fnSignature({
    indent: '    ',
    prefix: ts``,
    name: identifier(method.name),
    args: [trusted(method.receiver), ...argumentsOf(context, method)],
    ...(returns === undefined ? {} : { returns }),
    suffix: trusted(end),
  });
}

/** What a method gives, without what async does to it; absent for nothing. */
export function returnedBy(context: RustContext, method: BoundMethod): Code | undefined {
  const given = method.returns && typeOf(context, method.returns, method.borrowed);
  if (method.throws === undefined) return given;
  return ts`Result<${given ?? trusted('()')}, ${typeOf(context, method.throws, false)}>`;
}

/** Text is taken borrowed, everything else by value. */
function argumentsOf(context: RustContext, method: BoundMethod): Code[] {
  return method.params.map(
    ({ name, type }) => ts`${identifier(name)}: ${typeOf(context, type, isText(type))}`,
  );
}

function isText(type: TypeNode): boolean {
  return type.kind === 'scalar' && type.scalar === 'string';
}

function typeOf(context: RustContext, type: TypeNode, borrowed: boolean): Code {
  const owned = rustType(context, type, 'native');
  return borrowed ? trusted(owned.replaceAll(/\bString\b/g, '&str')) : owned;
}
