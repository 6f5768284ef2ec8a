import type { TraitMethodSpec, TraitSpec } from '../../types/CommandSpec.js';
import type { TraitMethod, TraitBody } from '../../types/ir/TraitBody.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { pointer } from '../source/pointer.js';
import type { BindContext } from './BindContext.js';
import { bindTypeText } from './bindTypeExpression.js';

/** Binds the methods of a trait: what they take, give and fail with. Inline types are hoisted under trait and method. */
export function bindTrait(context: BindContext, spec: TraitSpec): TraitBody {
  return {
    name: spec.name,
    supertraits: spec.supertraits ?? [],
    methods: spec.methods.map((method, index) => bindMethod(context, spec.name, method, index)),
    place: { file: context.source.file, pointer: '/trait/name' },
  };
}

function bindMethod(context: BindContext, owner: string, spec: TraitMethodSpec, index: number): TraitMethod {
  const at = pointer(['trait', 'methods', index]);
  const bind = (text: string, where: string, name: string): TypeNode => {
    const site = {
      path: [owner, spec.name, name],
      role: 'declared' as const,
      generics: [],
      pointer: `${at}${where}`,
    };
    const { type, nullable } = bindTypeText(context, site, text);
    return nullable ? { kind: 'nullable', inner: type } : type;
  };
  return {
    name: spec.name,
    ...(spec.description === undefined ? {} : { description: spec.description }),
    async: spec.async ?? false,
    receiver: spec.receiver ?? '&self',
    params: (spec.params ?? []).map((param, position) => ({
      name: param.name,
      type: bind(param.type, `/params/${position}/type`, param.name),
      ...(param.description === undefined ? {} : { description: param.description }),
    })),
    ...(spec.returns === undefined ? {} : { returns: bind(spec.returns, '/returns', 'returns') }),
    ...(spec.throws === undefined ? {} : { throws: bind(spec.throws, '/throws', 'throws') }),
    // A method that consumes the receiver has nothing left to borrow from.
    borrowed: (spec.borrowed ?? false) && spec.receiver !== 'self',
  };
}
