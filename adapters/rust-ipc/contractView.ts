import type { Code, View } from '../../types/Code.js';
import { joinCode, trusted, ts } from '../../renderers/code.js';
import { docComment, stringLiteral } from '../../renderers/rust/encode.js';
import type { RustProject } from '../../renderers/rust/RustProject.js';
import { blocks, chain, signature, slice, useNames } from '../rust/layout.js';
import type { RustModule } from '../rust/rustModules.js';
import { importedTypes, type MethodNames, methodNames, returned, structName, traitName } from './moduleNames.js';

const fromRuntime = [
  'Call',
  'CallContext',
  'CommandError',
  'CommandInfo',
  'CreateError',
  'Module',
  'ModuleContext',
  'Reply',
  'ServiceModule',
].map(trusted);

/** Optional traits of a module, and the method that registers them. */
const registrations: Readonly<Record<string, string>> = {
  Lifecycle: 'lifecycle()',
  MetricsEmitter: 'metrics()',
  Configurable: 'configurable()',
};

/** The view of `generated.rs`: the trait that a person implements, and the dispatch to it. */
export function contractView(project: RustProject, module: RustModule): Record<string, View> {
  const methods = module.commands.map((own) => ({ ...own, names: methodNames(project, own) }));
  const uses = [
    trusted('use std::future::Future;\n'),
    trusted(`${useNames('archc_runtime', fromRuntime)}\n`),
    useNames('super', [structName(module)]),
  ];
  const own = methods.map(({ names }) => useNames(names.method, importedTypes(names)));
  return {
    module: trusted(module.name),
    name: stringLiteral(module.name),
    struct: structName(module),
    trait: traitName(module),
    uses: joinCode(uses, '\n'),
    typeUses: joinCode(own.sort(), '\n'),
    submodules: methods.map(({ names }) => names.method).sort(),
    methods: blocks(methods.map(({ command, names }) => declaration(command.description, names))),
    commandInfos: slice(
      4,
      'const COMMANDS: &\'static [CommandInfo] = '.length,
      methods.map(({ names }) => ts`${names.method}::COMMAND_INFO`),
    ),
    arms: joinCode(
      methods.map(({ command, names }) => arm(command.name, names)),
      '\n',
    ),
    registration: chain(4, trusted('Module::of()'), registrationOf(module)),
  };
}

function declaration(description: string, names: MethodNames): Code {
  const args = [trusted('&self'), ts`params: ${names.params}`, trusted('context: &CallContext')];
  const future = ts`impl Future<Output = ${returned(names)}> + Send`;
  return ts`${docComment(description, 4)}${signature(4, ts`fn ${names.method}`, args, future, ';')}`;
}

function arm(command: string, { method, params }: MethodNames): Code {
  return ts`            ${stringLiteral(command)} => {
                let params = call.params::<${params}>()?;
                Reply::of(&self.${method}(params, &call.context).await?)
            }`;
}

function registrationOf({ after, traits }: RustModule): Code[] {
  const names = after.map(stringLiteral);
  return [
    ...(names.length === 0 ? [] : [ts`after(&[${joinCode(names, ', ')}])`]),
    ...traits.flatMap((trait) => {
      const call = new Map(Object.entries(registrations)).get(trait);
      return call === undefined ? [] : [trusted(call)];
    }),
  ];
}
