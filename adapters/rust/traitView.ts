import type { Code, View } from '../../types/Code.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { TraitBody } from '../../types/ir/TraitBody.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';
import { docComment } from '../../renderers/rust/encode.js';
import { settledItem } from '../../renderers/rust/settledItem.js';
import { linesOf, unended } from '../../renderers/rust/layout.js';
import { RustContext, type RustProject } from '../../renderers/rust/RustContext.js';
import { deprecatedAttribute } from '../../renderers/rust/rustDeprecation.js';
import { traitIdentifier } from '../../renderers/rust/RustNames.js';
import type { RustScope } from '../../renderers/rust/RustScope.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { declaredTrait } from '../command/declaredTraits.js';
import { traitHead } from './layout.js';
import { isForeseeableHead, methodHead, returnedBy } from './methodHead.js';
import { rustHome } from './rustHomes.js';
import { hasTwin, twinView } from './twinView.js';

/** The trait in Rust, and for one with async methods its twin that can be used as `dyn`. */
export function traitView(
  project: RustProject,
  scope: RustScope,
  command: Spec,
  trait: TraitBody,
  adapter: AdapterContext,
): Record<string, View> {
  const context = new RustContext(project, rustHome(command, adapter).modulePath, scope);
  const bounds = [
    ...trait.supertraits.map((name) => supertrait(context, name, adapter)),
    ...['Send', 'Sync'].map(verbatim),
  ];
  const methods = trait.methods.map((method) => {
    const given = returnedBy(context, method);
    const returns = method.async
      ? code`impl ${context.scope.use('std::future', 'Future')}<Output = ${given ?? verbatim('()')}> + Send`
      : given;
    const head = methodHead(context, method, { returns, end: ';' });
    const doc = docComment('    ', method.description ?? '');
    return code`${doc}${unended('    ', settledItem(head, isForeseeableHead(context, method)))}`;
  });
  const name = traitIdentifier(trait.name);
  return {
    doc: code`${docComment('', command.description, `The trait \`${trait.name}\`.`)}${linesOf('', deprecatedAttribute(command))}`,
    name,
    head: traitHead(name, bounds),
    methods: joinCode(methods, '\n'),
    twin: hasTwin(trait) ? twinView(context, trait) : false,
  };
}

function supertrait(context: RustContext, name: string, adapter: AdapterContext): Code {
  const owner = declaredTrait(name, adapter.specs);
  if (owner === undefined) return context.scope.use('archc_runtime', name);
  const { modulePath } = rustHome(owner.command, adapter);
  const local = traitIdentifier(name);
  return modulePath === context.modulePath ? local : context.scope.use(modulePath, local);
}
