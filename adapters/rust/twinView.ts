import type { Code } from '../../types/Code.js';
import type { TraitMethod, TraitBody } from '../../types/ir/TraitBody.js';
import { traitIdentifier } from '../../renderers/rust/RustNames.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';
import { identifier } from '../../renderers/rust/encode.js';
import type { Doc } from '../../renderers/layout/Doc.js';
import { hardline, indent } from '../../renderers/layout/documents.js';
import { unended } from '../../renderers/rust/layout.js';
import { settledItem } from '../../renderers/rust/settledItem.js';
import type { RustContext } from '../../renderers/rust/RustContext.js';
import { isForeseeableHead, methodHead, parameterNames, returnedBy, takesText } from './methodHead.js';

/** Whether a trait needs a twin: it has async methods that a `dyn` could be asked for. */
export function hasTwin({ methods }: TraitBody): boolean {
  return methods.some((method) => method.async && isDispatchable(method));
}

/** A method that consumes its receiver has no place in a `dyn`. */
function isDispatchable({ receiver }: TraitMethod): boolean {
  return receiver !== 'self';
}

/**
 * An async method cannot be called through `dyn` on stable Rust, so the trait has a twin whose futures are boxed, and
 * which every type with the trait has.
 */
export function twinView(context: RustContext, trait: TraitBody): Code {
  const name = traitIdentifier(trait.name);
  const twin = traitIdentifier(`Dyn${trait.name}`);
  const methods = trait.methods.filter(isDispatchable);
  const declared = methods.map((method) => {
    const doc = code`    /// See [\`${name}::${verbatim(method.name)}\`].\n`;
    return code`${doc}${unended('    ', settledItem(twinHead(context, method, ';'), isForeseeableHead(context, method)))}`;
  });
  const forwarded = methods.map((method) => {
    const args = [verbatim('self'), ...parameterNames(method)];
    const call = code`${name}::${identifier(method.name)}(${joinCode(args, ', ')})`;
    const head = twinHead(context, method, ' {');
    const body = method.async ? code`Box::pin(${call})` : call;
    const whole = [head, indent([hardline, body]), hardline, code`}`];
    return unended('    ', settledItem(whole, isForeseeableHead(context, method)));
  });
  return code`/// The twin of [\`${name}\`] that can be used as \`dyn\`; every \`${name}\` has it.
pub trait ${twin}: Send + Sync {
${joinCode(declared, '\n')}
}

impl<T: ${name}> ${twin} for T {
${joinCode(forwarded, '\n\n')}
}`;
}

/** What a boxed future borrows, it must hold as long as it lives: with texts besides the receiver that takes a name. */
function twinHead(context: RustContext, method: TraitMethod, end: ';' | ' {'): Doc {
  const returns = returnedBy(context, method);
  if (!method.async) return methodHead(context, method, { returns, end });
  const lifetime = takesText(method) ? verbatim("'a") : undefined;
  const pin = context.scope.use('std::pin', 'Pin');
  const future = context.scope.use('std::future', 'Future');
  const output = returns ?? verbatim('()');
  const life = lifetime ?? verbatim("'_");
  const boxed = code`${pin}<Box<dyn ${future}<Output = ${output}> + Send + ${life}>>`;
  return methodHead(context, method, { returns: boxed, end, ...(lifetime && { lifetime }) });
}
