import type { ManagedSection } from '../../types/CommandSpec.js';
import type { Code, View } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';
import { docComment, lineComment, stringLiteral } from '../../renderers/rust/encode.js';
import { fnSignature, lines } from '../../renderers/rust/layout.js';
import type { RustProject } from '../../renderers/rust/RustContext.js';
import { RustScope, useLines } from '../../renderers/rust/RustScope.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { rustPath } from '../rust/modulePath.js';
import { blocks, structOfOne } from '../rust/layout.js';
import type { ModuleCommand, RustModule } from '../rust/rustModules.js';
import { traitImpls } from './traitImpls.js';
import { type MethodNames, methodNames, returned, structName, traitName } from './moduleNames.js';

const levels = ['normal', 'warning', 'high', 'critical'] as const;

const fromRuntime = [
  'CallContext',
  'CommandError',
  'CreateError',
  'HealthStatus',
  'ManagedService',
  'ModuleContext',
  'PressureLevel',
];

/** The view of `mod.rs`: a module that compiles, does nothing, and says so. */
export function scaffoldView(
  project: RustProject,
  module: RustModule,
  adapter: AdapterContext,
): Record<string, View> {
  const scope = new RustScope([structName(module)]);
  const has = (trait: string): boolean => module.traits.includes(trait);
  const optional = ['Configurable', 'Lifecycle', 'MetricsEmitter'].filter(has);
  for (const name of [...fromRuntime, ...optional]) scope.use('archc_runtime', name);
  scope.use(`crate::${rustPath(module.path)}::generated`, traitName(module));
  const methods = module.commands.map((own) => ({ ...own, names: methodNames(project, scope, own) }));
  const declared = traitImpls(project, scope, module, adapter);
  const managed = managedOf(module);
  return {
    module: verbatim(module.name),
    name: stringLiteral(module.name),
    struct: structName(module),
    trait: traitName(module),
    doc: docComment('', `The module \`${module.name}\`: what it owns is its fields.`),
    uses: useLines(scope),
    imports: importsOf(module),
    methods: blocks(methods.map((method) => stub(method, method.names))),
    health: guidance(
      managed.health,
      'Say how this module is doing: Healthy, Degraded { reason } or Unhealthy { reason }.',
      8,
    ),
    pressure: joinCode(
      levels.map((level) => levelArm(level, managed.pressure?.[level])),
      '',
    ),
    shedLoad: guidance(managed.shed_load, 'Drop everything that is not essential, at once.', 8),
    heal: guidance(managed.heal, 'Repair what health() found, and return whether that worked.', 8),
    shutdown: guidance(managed.shutdown, 'Release what this module owns.', 8),
    lifecycle: has('Lifecycle'),
    metrics: has('MetricsEmitter'),
    configurable: has('Configurable'),
    declared,
  };
}

/** The guidance of all specs of the module: of each part, the first one counts. */
function managedOf(module: RustModule): ManagedSection {
  const sections = module.commands.map(({ command }) => command.spec.rust?.managed ?? {});
  return Object.assign({}, ...sections.toReversed()) as ManagedSection;
}

/** Paths that the spec names: they are said, not imported, for an import that nothing uses is a warning. */
function importsOf(module: RustModule): Code[] {
  const paths = new Set(module.commands.flatMap(({ command }) => command.spec.rust?.imports ?? []));
  return [...paths].map((path) => lineComment('', `For use here, as the spec says: ${path}`));
}

function stub({ command }: ModuleCommand, names: MethodNames): Code {
  const head = fnSignature({
    prefix: code`async `,
    name: names.method,
    args: [verbatim('&self'), code`_params: ${names.params}`, verbatim('_context: &CallContext')],
    returns: returned(names),
    suffix: code` {`,
  });
  const refusal = names.hasOwnError ? code`Err(error.into())` : code`Err(error)`;
  const error = structOfOne(
    code`CommandError::NotImplemented`,
    code`command: ${stringLiteral(command.name)}`,
  );
  return code`${lines('    ', head)}${lines(' '.repeat(8), [code`let error = `, error, code`;`])}        ${refusal}
    }`;
}

/** What a level asks of a module whose spec does not say it. */
const underPressure: Readonly<Record<(typeof levels)[number], string>> = {
  normal: 'Work in full, also when a higher level is over.',
  warning: 'Memory gets scarce: keep no more than is needed.',
  high: 'Memory is scarce: give back what can be made again.',
  critical: 'Memory is about to run out: give back everything that can be spared.',
};

function levelArm(level: (typeof levels)[number], text: string | undefined): Code {
  const name = verbatim(level.charAt(0).toUpperCase() + level.slice(1));
  return code`            PressureLevel::${name} => {
${guidance(text, underPressure[level], 16)}            }
`;
}

/** Prose of the spec as comment lines in the body of a stub. */
function guidance(text: string | undefined, fallback: string, indent: number): Code {
  const pad = ' '.repeat(indent);
  const said = lineComment(pad, text ?? '');
  return said === '' ? lineComment(pad, fallback) : said;
}
