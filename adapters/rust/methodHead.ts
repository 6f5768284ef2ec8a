import type { Code } from '../../types/Code.js';
import type { TraitMethod } from '../../types/ir/TraitBody.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { Doc } from '../../renderers/layout/Doc.js';
import { code, verbatim } from '../../renderers/code.js';
import { identifier } from '../../renderers/rust/encode.js';
import { flatWidth, fnSignature } from '../../renderers/rust/layout.js';
import { snakeCase } from '../../renderers/asciiCase.js';
import { UniqueNames } from '../../renderers/UniqueNames.js';
import type { RustContext } from '../../renderers/rust/RustContext.js';
import { borrowedText, borrowedType, rustType } from '../../renderers/rust/RustTypes.js';
import { onOneLine } from '../../renderers/rust/typeDoc.js';

/** What differs between the heads of one method. */
export interface HeadForm {
  returns: Code | undefined;
  /** `async `, with its space. */
  prefix?: Code;
  end: ';' | ' {';
  /** The body uses no parameter. */
  isStub?: boolean;
  /** A lifetime for everything that is borrowed; the compiler finds them when left out. */
  lifetime?: Code;
}

/** The head of a method as it stands in a trait or in an implementation. */
export function methodHead(
  context: RustContext,
  method: TraitMethod,
  { returns, prefix = verbatim(''), end, isStub = false, lifetime }: HeadForm,
): Doc {
  const names = isStub ? unusedNames(method) : parameterNames(method);
  const args = method.params.map(({ type }, index) => {
    const taken = isText(type) ? borrowedText(lifetime) : onOneLine(rustType(context, type, 'native'));
    return code`${names[index] ?? verbatim('_')}: ${taken}`;
  });
  const name = identifier(method.name);
  return fnSignature({
    prefix,
    name: lifetime === undefined ? name : code`${name}<${lifetime}>`,
    args: [receiver(method, lifetime), ...args],
    ...(returns === undefined ? {} : { returns }),
    suffix: verbatim(end),
  });
}

/** Whether rustfmt's layout of the head is that of {@link methodHead}: no tuple in it is too wide for a line. */
export function isForeseeableHead(
  context: RustContext,
  { params, returns, throws, borrowed }: TraitMethod,
): boolean {
  const taken = params.map(({ type }) => rustType(context, type, 'native'));
  const given = returns && (borrowed ? borrowedType(context, returns) : rustType(context, returns, 'native'));
  const failed = throws && rustType(context, throws, 'native');
  return [...taken, given, failed].every((type) => type === undefined || flatWidth(type.doc) !== Infinity);
}

function receiver({ receiver }: TraitMethod, lifetime: Code | undefined): Code {
  const during = lifetime === undefined ? code`` : code`${lifetime} `;
  switch (receiver) {
    case '&self':
      return code`&${during}self`;
    case '&mut self':
      return code`&${during}mut self`;
    case 'self':
      return code`self`;
  }
}

/** The parameters of a method in Rust, each name once. */
export function parameterNames(method: TraitMethod): Code[] {
  return plainNames(method).map(identifier);
}

/** The same for a body that uses none of them. */
function unusedNames(method: TraitMethod): Code[] {
  return plainNames(method).map((name) => identifier(`_${name}`));
}

function plainNames({ params }: TraitMethod): string[] {
  const unique = new UniqueNames('_');
  return params.map(({ name }) => unique.claim(snakeCase(name)));
}

/** What a method gives, without what async does to it; absent for nothing. */
export function returnedBy(context: RustContext, method: TraitMethod): Code | undefined {
  const { returns, throws, borrowed } = method;
  const type = returns && (borrowed ? borrowedType(context, returns) : rustType(context, returns, 'native'));
  const given = type && onOneLine(type);
  if (throws === undefined) return given;
  return code`Result<${given ?? verbatim('()')}, ${onOneLine(rustType(context, throws, 'native'))}>`;
}

/** Whether a method borrows from more than its receiver. */
export function takesText({ params }: TraitMethod): boolean {
  return params.some(({ type }) => isText(type));
}

/** Text is taken borrowed, everything else by value. */
function isText(type: TypeNode): boolean {
  return type.kind === 'scalar' && type.scalar === 'string';
}
