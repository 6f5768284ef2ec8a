import type { Code } from '../../types/Code.js';
import type { BoundMethod, BoundTrait } from '../../types/Ir.js';
import { joinCode, trusted, ts } from '../../renderers/code.js';
import { docComment, identifier } from '../../renderers/rust/encode.js';
import type { RustContext } from '../../renderers/rust/RustContext.js';
import { methodHead, returnedBy } from './methodHead.js';

/**
 * An async method cannot be called through `dyn` on stable Rust, so the trait has a twin whose futures are boxed, and
 * which every type with the trait has.
 */
export function twinView(context: RustContext, trait: BoundTrait): Code {
  const name = identifier(trait.name);
  const twin = identifier(`Dyn${trait.name}`);
  const declared = trait.methods.map((method) => {
    const doc = docComment('    ', `See [\`${trait.name}::${method.name}\`].`, '');
    return ts`${trusted(doc.replaceAll('\\[', '['))}${methodHead(context, method, boxed(context, method))}`;
  });
  const forwarded = trait.methods.map((method) => {
    const args = [trusted('self'), ...method.params.map((param) => identifier(param.name))];
    const call = ts`${name}::${identifier(method.name)}(${joinCode(args, ', ')})`;
    return ts`${methodHead(context, method, boxed(context, method), ' {')}
        ${method.async ? ts`Box::pin(${call})` : call}
    }`;
  });
  return ts`/// The twin of [\`${name}\`] that can be used as \`dyn\`; every \`${name}\` has it.
pub trait ${twin}: Send + Sync {
${joinCode(declared, '\n')}
}

impl<T: ${name}> ${twin} for T {
${joinCode(forwarded, '\n\n')}
}`;
}

function boxed(context: RustContext, method: BoundMethod): Code | undefined {
  const returns = returnedBy(context, method);
  if (!method.async) return returns;
  const pin = context.scope.use('std::pin', 'Pin');
  const future = context.scope.use('std::future', 'Future');
  return ts`${pin}<Box<dyn ${future}<Output = ${returns ?? trusted('()')}> + Send + '_>>`;
}
