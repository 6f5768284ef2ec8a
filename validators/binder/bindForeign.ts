import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import type { RegistryEntry } from '../TypeRegistry.js';
import { SpecSource } from '../source/SpecSource.js';
import { pointer } from '../source/pointer.js';
import type { BindContext } from './BindContext.js';
import { bindTypeText } from './bindTypeExpression.js';

/** Declares a type that is not a spec's own: one that the config names, or that the project's TypeScript exports. */
export function bindForeign(
  entry: RegistryEntry,
  types: Map<TypeId, TypeDeclaration>,
  context: BindContext,
): void {
  if (types.has(entry.id)) return;
  const { declaredIn } = entry;
  switch (declaredIn.kind) {
    case 'spec':
      return;
    case 'typescript': {
      const { type } = declaredIn;
      types.set(entry.id, {
        id: entry.id,
        path: [type.name],
        role: 'declared',
        origin: { kind: 'typescript', from: type.from, exported: type.name },
        generics: Array.from({ length: type.arity }, (_, index) => `T${index + 1}`),
        body: { kind: 'external', wire: { kind: 'json' } },
        place: { file: type.file, pointer: '' },
      });
      return;
    }
    case 'external': {
      const { config } = declaredIn;
      const name = entry.id.slice('external:'.length);
      const at = pointer(['types', 'external', name, 'wire']);
      const source = new SpecSource('.generator.json', '');
      const site = { path: [name], role: 'declared' as const, generics: [], pointer: at };
      const inline: TypeDeclaration[] = [];
      const { type, nullable } = bindTypeText(
        { ...context, command: `external:${name}`, source, types: inline },
        site,
        config.wire,
      );
      if (inline.length > 0) {
        const params = {
          construct: config.wire,
          remedy:
            'describe the wire form with scalars, lists, Record or json; objects and literals need a type of a spec',
        };
        context.diagnostics.push({ code: 'ARC3002', place: source.place(at), params });
        return;
      }
      const { typescript } = config;
      types.set(entry.id, {
        id: entry.id,
        path: [name],
        role: 'declared',
        origin: typescript
          ? { kind: 'external', typescript: { from: typescript.from, exported: typescript.name ?? name } }
          : { kind: 'external' },
        generics: [],
        ...(config.description === undefined ? {} : { description: config.description }),
        body: { kind: 'external', wire: nullable ? { kind: 'nullable', inner: type } : type },
        place: { file: '.generator.json', pointer: at },
      });
    }
  }
}
