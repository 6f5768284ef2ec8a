import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Ir.js';
import { ts } from '../code.js';
import { docComment, propertyName } from './encode.js';
import type { TypeScriptContext } from './TypeScriptContext.js';
import { TypeScriptTypes } from './TypeScriptTypes.js';

/** A member of an interface with its comment, as handlers see it or as callers may pass it. */
export function interfaceMember(context: TypeScriptContext, field: Field, side: 'type' | 'input'): Code {
  const type = new TypeScriptTypes(context, side).render(field.type);
  const nullable = field.presence === 'nullable' || field.presence === 'optional-nullable';
  const mayBeAbsent = field.default === undefined ? field.presence.startsWith('optional') : side === 'input';
  return ts`${memberDoc(field)}${propertyName(field.name)}${mayBeAbsent ? ts`?` : ts``}: ${type}${nullable ? ts` | null` : ts``};\n`;
}

function memberDoc(field: Field): Code {
  const fallback =
    field.default === undefined
      ? []
      : [{ tag: 'defaultValue' as const, text: JSON.stringify(field.default) }];
  return docComment(field.description ?? '', [...fallback, ...deprecation(field.deprecated)]);
}

export function deprecation(deprecated: boolean | string | undefined): { tag: 'deprecated'; text: string }[] {
  if (deprecated === undefined || deprecated === false) return [];
  return [{ tag: 'deprecated', text: deprecated === true ? '' : deprecated }];
}
