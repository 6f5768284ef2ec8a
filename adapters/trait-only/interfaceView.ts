import { sentences } from '../../renderers/sentences.js';
import { declaredTrait } from '../command/declaredTraits.js';
import type { Code, View } from '../../types/Code.js';
import type { FileSymbol } from '../../types/SourceSymbol.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { TraitMethod, TraitBody } from '../../types/ir/TraitBody.js';
import { camelCase } from '../../renderers/NamingConventions.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';
import { deprecation } from '../../renderers/typescript/interfaceMember.js';
import { docComment, identifier } from '../../renderers/typescript/encode.js';
import { scopeOf } from '../../renderers/typeSymbols.js';
import { UniqueNames } from '../../renderers/UniqueNames.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { TypeScriptTypes } from '../../renderers/typescript/TypeScriptTypes.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { interfaceFile } from './interfaceFile.js';

/** The view of a trait as a TypeScript interface: camelCase methods, promises for async ones. */
export function interfaceView(
  project: TypeScriptProject,
  command: Spec,
  trait: TraitBody,
  path: string,
  adapter: AdapterContext,
): Record<string, View> {
  const context = new TypeScriptContext(project, path, new ModuleScope([trait.name]));
  const supertraits = trait.supertraits.map((name): Code => {
    const owner = declaredTrait(name, adapter.specs);
    if (owner === undefined) return context.ipc(name, 'type');
    return context.scope.use(
      context.specifier(interfaceFile(owner.command, owner.trait, adapter)),
      name,
      'type',
    );
  });
  const view = {
    name: identifier(trait.name),
    doc: docComment(command.description, deprecation(command.deprecated)),
    supertraits: supertraits.length === 0 ? false : joinCode(supertraits, ', '),
    methods: trait.methods.map((method) => methodView(context, method)),
  };
  return { ...view, imports: context.scope.render() };
}

/** What the interface declares. */
export function interfaceSymbols({ name: spec }: Spec, trait: TraitBody): FileSymbol[] {
  const type = identifier(trait.name);
  return [
    { spec, kind: 'trait', ...scopeOf('.')(type) },
    ...trait.methods.map((method) => ({
      spec,
      kind: 'method' as const,
      method: method.name,
      ...scopeOf('.', type)(methodName(method)),
    })),
  ];
}

function methodName({ name }: TraitMethod): Code {
  return identifier(camelCase(name));
}

function methodView(context: TypeScriptContext, method: TraitMethod): View {
  const types = new TypeScriptTypes(context, 'type');
  const given = method.returns === undefined ? verbatim('void') : types.render(method.returns);
  const unique = new UniqueNames('');
  const params = method.params.map(({ name, type }) => {
    return code`${identifier(unique.claim(camelCase(name)))}: ${types.render(type)}`;
  });
  const fails = method.throws === undefined ? '' : 'Fails with an exception.';
  return {
    doc: docComment(sentences([method.description, fails]).join('\n')),
    name: methodName(method),
    params: joinCode(params, ', '),
    returns: method.async ? code`Promise<${given}>` : given,
  };
}
