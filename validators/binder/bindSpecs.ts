import { deprecationIn } from '../../types/ir/deprecation.js';
import type { Program } from '../../types/ir/Program.js';
import type { CommandSpec } from '../../types/CommandSpec.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Command, Spec, SpecBase } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import type { ProjectType } from '../../types/ProjectType.js';
import type { SpecSource } from '../source/SpecSource.js';
import { TypeRegistry } from '../TypeRegistry.js';
import type { BindContext } from './BindContext.js';
import { bindError, bindFieldList, bindType } from './bindDeclarations.js';
import { bindForeign } from './bindForeign.js';
import { bindTrait } from './bindTrait.js';
import { endlessGenerics } from './endlessGenerics.js';
import { markRecursion } from './markRecursion.js';

export interface CheckedSpec {
  source: SpecSource;
  spec: CommandSpec;
}

/**
 * Binds the specs of a compilation together: every type reference is resolved against one registry, cycles are
 * found once, and everything that does not resolve is reported. Specs that share a name: the first one counts.
 */
export function bindSpecs(
  specs: readonly CheckedSpec[],
  config: ProjectConfig,
  projectTypes: readonly ProjectType[],
  unread: readonly SpecSource[] = [],
): { program: Program; diagnostics: Diagnostic[]; unresolved: ReadonlySet<string> } {
  const diagnostics: Diagnostic[] = [];
  const unresolved = new Set<string>();
  const unique = withoutRepeated(specs, diagnostics);
  const registry = new TypeRegistry();
  for (const { spec } of unique) registry.addSpec(spec);
  for (const [name, external] of Object.entries(config.types.external)) registry.addExternal(name, external);
  for (const type of projectTypes) registry.addProjectType(type);

  const types = new Map<TypeId, TypeDeclaration>();
  const bound = unique.map(({ source, spec }) => {
    const context: BindContext = {
      command: spec.name,
      source,
      registry,
      unknownTypes: config.types.unknown,
      unread,
      unresolved,
      types: [],
      diagnostics,
      foreign: new Map(),
    };
    const one = bindSpec(context, spec, config);
    for (const declaration of context.types) types.set(declaration.id, declaration);
    for (const entry of context.foreign.values()) bindForeign(entry, types, context);
    return one;
  });
  bound.sort((a, b) => (a.name < b.name ? -1 : 1));
  diagnostics.push(...markRecursion(types), ...endlessGenerics(types));
  return { program: { specs: bound, types }, diagnostics, unresolved };
}

function withoutRepeated(specs: readonly CheckedSpec[], diagnostics: Diagnostic[]): CheckedSpec[] {
  const first = new Map<string, CheckedSpec>();
  for (const checked of specs) {
    const before = first.get(checked.spec.name);
    if (before === undefined) {
      first.set(checked.spec.name, checked);
      continue;
    }
    diagnostics.push({
      code: 'ARC4008',
      place: checked.source.place('/name'),
      params: { name: checked.spec.name },
      related: [{ place: before.source.place('/name'), note: 'the first spec with this name' }],
    });
  }
  return [...first.values()];
}

function bindSpec(context: BindContext, spec: CommandSpec, config: ProjectConfig): Spec {
  for (const [name, type] of Object.entries(spec.types ?? {})) bindType(context, name, type);
  const base = {
    name: spec.name,
    file: context.source.file,
    description: spec.description ?? '',
    environment: spec.environment ?? 'server',
    accessLevel: spec.accessLevel ?? 'internal',
    ...deprecationIn(spec.deprecated),
    adapters: adaptersOf(spec, config),
    types: context.types,
    spec,
    place: { file: context.source.file, pointer: '/name' },
  };
  if (isCallable(spec)) return { ...base, ...bindCommand(context, spec) };
  if (spec.trait === undefined) return { ...base, kind: 'library' };
  return { ...base, kind: 'trait', trait: bindTrait(context, spec.trait) };
}

/** What takes, gives or fails with something can be called; and so can what declares nothing else. */
function isCallable({ params, results, errors, examples, types, trait }: CommandSpec): boolean {
  return (params ?? results ?? errors ?? examples) !== undefined || (types ?? trait) === undefined;
}

function bindCommand(context: BindContext, spec: CommandSpec): Omit<Command, keyof SpecBase> {
  return {
    kind: 'command',
    effect: spec.effect ?? 'write',
    idempotent: spec.idempotent ?? false,
    params: bindFieldList(context, 'Params', 'params', spec.params ?? [], '/params'),
    result: bindFieldList(context, 'Result', 'result', spec.results ?? [], '/results'),
    errors: (spec.errors ?? []).map((error, index) => bindError(context, error, index)),
    examples: spec.examples ?? [],
    ...(spec.trait === undefined ? {} : { trait: bindTrait(context, spec.trait) }),
  };
}

function adaptersOf(spec: CommandSpec, config: ProjectConfig): string[] {
  if (spec.adapter === undefined) return config.adapters.default;
  return typeof spec.adapter === 'string' ? [spec.adapter] : spec.adapter;
}
