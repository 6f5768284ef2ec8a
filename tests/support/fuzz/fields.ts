import type { FieldBody, FieldSpec } from '../../../types/CommandSpec.js';
import { texts } from './dictionary.js';
import type { Draw } from './Draw.js';
import { type Member, textOf } from './model.js';

/** Fields as a spec writes them: by name, or one by one with the name inside. */
export function fieldsOf(draw: Draw, members: readonly Member[]): Record<string, FieldBody> {
  return Object.fromEntries(members.map((member) => [member.name, fieldOf(draw, member)]));
}

export function listedField(draw: Draw, member: Member): FieldSpec {
  return { name: member.name, ...fieldOf(draw, member) };
}

function fieldOf(draw: Draw, { type, optional, hasDefault, constraints, value }: Member): FieldBody {
  return {
    type: textOf(type),
    ...(optional ? { optional } : {}),
    ...constraints,
    ...(hasDefault
      ? { default: value ?? null }
      : value !== undefined || 'pattern' in constraints
        ? { example: value ?? null }
        : {}),
    ...(draw.chance(0.3) ? { description: draw.pick(texts) } : {}),
    ...(draw.chance(0.1) ? { deprecated: draw.pick(['because', '*/ @internal']) } : {}),
    ...(draw.chance(0.1) ? { sensitive: true } : {}),
  };
}
