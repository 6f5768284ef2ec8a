import type { Code, View } from '../../types/Code.js';
import type { BoundCommand, BoundTrait } from '../../types/Ir.js';
import { joinCode, trusted, ts } from '../../renderers/code.js';
import { docComment, identifier } from '../../renderers/rust/encode.js';
import { RustContext, type RustProject } from '../../renderers/rust/RustContext.js';
import type { RustScope } from '../../renderers/rust/RustScope.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { rustHome } from './rustHomes.js';
import { methodHead, returnedBy } from './methodHead.js';
import { twinView } from './twinView.js';

/** The trait in Rust, and for one with async methods its twin that can be used as `dyn`. */
export function traitView(
  project: RustProject,
  scope: RustScope,
  command: BoundCommand,
  trait: BoundTrait,
  adapter: AdapterContext,
): Record<string, View> {
  const context = new RustContext(project, rustHome(command, adapter).modulePath, scope);
  const bounds = [
    ...trait.supertraits.map((name) => supertrait(context, name, adapter)),
    trusted('Send + Sync'),
  ];
  const methods = trait.methods.map((method) => {
    const returns = returnedBy(context, method);
    const output = method.async
      ? ts`impl ${context.scope.use('std::future', 'Future')}<Output = ${returns ?? trusted('()')}> + Send`
      : returns;
    return ts`${docComment('    ', method.description ?? '', `The method \`${method.name}\`.`)}${methodHead(context, method, output)}`;
  });
  return {
    doc: docComment('', command.description, `The trait \`${trait.name}\`.`),
    name: identifier(trait.name),
    bounds: joinCode(bounds, ' + '),
    methods: joinCode(methods, '\n'),
    twin: trait.methods.some(({ async }) => async) ? twinView(context, trait) : false,
  };
}

function supertrait(context: RustContext, name: string, adapter: AdapterContext): Code {
  const owner = adapter.commands.find((command) => command.trait?.name === name);
  if (owner === undefined) return context.scope.use('archc_runtime', name);
  const { modulePath } = rustHome(owner, adapter);
  return modulePath === context.modulePath ? identifier(name) : context.scope.use(modulePath, name);
}
