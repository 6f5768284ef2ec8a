import reserved from '../../renderers/rust/reserved.json' with { type: 'json' };
import type { Code, View } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';
import type { Doc } from '../../renderers/layout/Doc.js';
import {
  compareModules,
  docComment,
  identifier,
  modulePath,
  stringLiteral,
} from '../../renderers/rust/encode.js';
import { fnSignature, lines, linesOf, unended } from '../../renderers/rust/layout.js';
import type { RustProject } from '../../renderers/rust/RustContext.js';
import { deprecatedAttribute } from '../../renderers/rust/rustDeprecation.js';
import { traitIdentifier } from '../../renderers/rust/RustNames.js';
import { scopeOf } from '../../renderers/typeSymbols.js';
import type { FileSymbol } from '../../types/SourceSymbol.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import type { Command } from '../../types/ir/Spec.js';
import { RustScope, useLines } from '../../renderers/rust/RustScope.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import type { DeclaredTrait } from '../command/declaredTraits.js';
import { armHead, blocks, chain, sliceAfter, traitHead } from '../rust/layout.js';
import { rustPath } from '../rust/modulePath.js';
import { rustHome } from '../rust/rustHomes.js';
import type { RustModule } from '../rust/rustModules.js';
import { type MethodNames, methodNames, returned, structName, traitName } from './moduleNames.js';

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
];

/** Optional traits of a module, and the method that registers them. */
const registrations: ReadonlyMap<string, string> = new Map([
  ['Lifecycle', 'lifecycle()'],
  ['MetricsEmitter', 'metrics()'],
  ['Configurable', 'configurable()'],
]);

/** Methods that `self` has from more than one trait. */
const ambiguous: ReadonlySet<string> = new Set(reserved.method);

/** The view of `generated.rs`: the trait that a person implements, and the dispatch to it. */
export function contractView(
  project: RustProject,
  module: RustModule,
  adapter: AdapterContext,
): Record<string, View> {
  const scope = new RustScope([traitName(module)]);
  for (const name of fromRuntime) scope.use('archc_runtime', name);
  scope.use('std::future', 'Future');
  scope.use('super', structName(module));
  const methods = module.commands.map((own) => ({ ...own, names: methodNames(project, scope, own) }));
  return {
    module: verbatim(module.name),
    name: stringLiteral(module.name),
    struct: structName(module),
    head: traitHead(traitName(module), [
      ...module.declaredTraits.map((declared) => traitPath(declared, adapter)),
      ...['Send', 'Sync'].map(verbatim),
    ]),
    uses: useLines(scope),
    submodules: methods.map(({ names }) => names.method).sort(compareModules),
    methods: blocks(methods.map(({ command, names }) => declaration(command, names))),
    allowsDeprecated: methods.some(({ command }) => isDeprecated(command)),
    commands: unended('    ', commandsConstant(methods.map(({ names }) => names.method))),
    arms: joinCode(
      methods.map(({ command, names }) => arm(module, command.name, names)),
      '\n',
    ),
    registration: unended('    ', chain(verbatim('Module::of()'), registrationOf(module))),
  };
}

/** What `generated.rs` declares: a method for each command, which a person implements. */
export function contractSymbols(module: RustModule): FileSymbol[] {
  const scope = scopeOf('::', 'crate', rustPath(module.path), 'generated', traitName(module));
  return module.commands.map(({ command, leaf }) => ({
    spec: command.name,
    kind: 'handler',
    ...scope(identifier(leaf)),
  }));
}

/** In full, for an imported trait would bring its methods beside the commands of the same name. */
function traitPath({ command, trait }: DeclaredTrait, adapter: AdapterContext): Code {
  return code`${modulePath(rustHome(command, adapter).modulePath)}::${traitIdentifier(trait.name)}`;
}

function declaration(command: Command, names: MethodNames): Code {
  const doc = docComment('    ', command.description, `The command \`${names.method}\`.`);
  const head = fnSignature({
    prefix: code``,
    name: names.method,
    args: [verbatim('&self'), code`params: ${names.params}`, verbatim('context: &CallContext')],
    returns: code`impl Future<Output = ${returned(names)}> + Send`,
    suffix: code`;`,
  });
  const isOdd = /^(?:into|from)_|^to_.*_mut$/.test(names.method);
  return code`${doc}${linesOf('    ', deprecatedAttribute(command))}${isOdd ? code`    #[allow(clippy::wrong_self_convention)] // A command is called as its spec says.\n` : code``}${unended('    ', head)}`;
}

function arm(module: RustModule, command: string, { method, params }: MethodNames): Code {
  const answer = ambiguous.has(method)
    ? { start: code`${traitName(module)}::${method}(self, params, &call.context)`, calls: [] }
    : { start: verbatim('self'), calls: [code`${method}(params, &call.context)`] };
  const result = chain(answer.start, [...answer.calls, verbatim('await?')]);
  return code`${armHead('            ', stringLiteral(command))}
                let params = call.params_alone::<${params}>()?;
${lines(' '.repeat(16), [code`let result = `, result, code`;`])}                Reply::of(&result)
            }`;
}

function commandsConstant(methods: readonly Code[]): Doc {
  const infos = methods.map((method) => code`${method}::COMMAND_INFO`);
  return sliceAfter(code`const COMMANDS: &'static [CommandInfo] =`, infos);
}

function registrationOf({ after, traits }: RustModule): Code[] {
  const names = after.map(stringLiteral);
  return [
    ...(names.length === 0 ? [] : [code`after(&[${joinCode(names, ', ')}])`]),
    ...traits.flatMap((trait) => {
      const call = registrations.get(trait);
      return call === undefined ? [] : [verbatim(call)];
    }),
  ];
}
