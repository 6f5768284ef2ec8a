import type { ManagedSection } from '../../types/CommandSpec.js';
import type { Code, View } from '../../types/Code.js';
import { joinCode, trusted, ts } from '../../renderers/code.js';
import { docComment, lineCommentText, stringLiteral } from '../../renderers/rust/encode.js';
import type { RustProject } from '../../renderers/rust/RustProject.js';
import { proseLines, wrapLine } from '../../renderers/text.js';
import { blocks, signature, useNames } from '../rust/layout.js';
import type { ModuleCommand, RustModule } from '../rust/rustModules.js';
import { importedTypes, type MethodNames, methodNames, returned, structName, traitName } from './moduleNames.js';

const levels = ['normal', 'warning', 'high', 'critical'] as const;

/** The view of `mod.rs`: a module that compiles, does nothing, and says so. */
export function scaffoldView(project: RustProject, module: RustModule): Record<string, View> {
  const methods = module.commands.map((own) => ({ ...own, names: methodNames(project, own) }));
  const managed = managedOf(module);
  const has = (trait: string): boolean => module.traits.includes(trait);
  return {
    module: trusted(module.name),
    name: stringLiteral(module.name),
    struct: structName(module),
    trait: traitName(module),
    doc: docComment(`The module \`${module.name}\`. What it owns goes in here.`, 0),
    uses: usesOf(project, module),
    methods: blocks(methods.map((method) => stub(method, method.names))),
    health: guidance(managed.health, 'Say how this module is doing.', 8),
    pressure: joinCode(
      levels.map((level) => levelArm(level, managed.pressure?.[level])),
      '\n',
    ),
    shedLoad: guidance(managed.shed_load, 'Drop everything that is not essential, at once.', 8),
    heal: guidance(managed.heal, 'Repair what health() found, and return whether that worked.', 8),
    shutdown: guidance(managed.shutdown, 'Release what this module owns.', 8),
    lifecycle: has('Lifecycle'),
    metrics: has('MetricsEmitter'),
    configurable: has('Configurable'),
  };
}

/** The guidance of all specs of the module: the first one that says something counts. */
function managedOf(module: RustModule): ManagedSection {
  const sections = module.commands.map(({ command }) => command.spec.rust?.managed ?? {});
  return Object.assign({}, ...sections.toReversed()) as ManagedSection;
}

function usesOf(project: RustProject, module: RustModule): Code {
  const runtime = [
    'CallContext',
    'CommandError',
    'CreateError',
    'HealthStatus',
    'ManagedService',
    'ModuleContext',
    'PressureLevel',
    ...module.traits.filter((trait) => ['Configurable', 'Lifecycle', 'MetricsEmitter'].includes(trait)),
  ];
  const own = module.commands.map((command) => {
    const names = methodNames(project, command);
    return useNames(`generated::${names.method}`, importedTypes(names));
  });
  const useful = [...new Set(module.commands.flatMap(({ command }) => command.spec.rust?.imports ?? []))];
  const named = useful.map((path) => ts`// The spec names this for use here: ${lineCommentText(path)}\n`);
  const types = [useNames('generated', [traitName(module)]), ...own.sort()];
  return ts`${useNames('archc_runtime', runtime.sort().map(trusted))}

${joinCode(types, '\n')}
${joinCode(named, '')}`;
}

function stub({ command }: ModuleCommand, names: MethodNames): Code {
  const args = [trusted('&self'), ts`_params: ${names.params}`, trusted('_context: &CallContext')];
  const head = signature(4, ts`async fn ${names.method}`, args, returned(names), ' {');
  const into = names.error === undefined ? ts`` : ts`\n        .into()`;
  return ts`${head}
        Err(CommandError::NotImplemented {
            command: ${stringLiteral(command.name)},
        }${into})
    }`;
}

function levelArm(level: (typeof levels)[number], text: string | undefined): Code {
  const name = trusted(level.charAt(0).toUpperCase() + level.slice(1));
  const fallback = level === 'normal' ? 'Full operation.' : `Memory pressure is ${level}.`;
  return ts`            PressureLevel::${name} => {
${guidance(text, fallback, 16)}
            }`;
}

/** Prose of the spec as comments in the body of a stub. */
function guidance(text: string | undefined, fallback: string, indent: number): Code {
  const lines = proseLines(text ?? fallback).flatMap((line) => wrapLine(line, 90));
  const shown = lines.length === 0 ? [fallback] : lines;
  return joinCode(
    shown.map((line) => ts`${trusted(' '.repeat(indent))}// ${lineCommentText(line)}`),
    '\n',
  );
}
