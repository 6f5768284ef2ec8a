import { fieldProse } from '../fieldProse.js';
import type { Deprecation } from '../../types/ir/deprecation.js';
import type { Code } from '../../types/Code.js';
import { type Field, isOptional, mayBeAbsent } from '../../types/ir/Field.js';
import { code } from '../code.js';
import { defaultText, isWideInteger } from '../secrets/fieldValues.js';
import { docComment, propertyName } from './encode.js';
import type { TypeScriptContext } from './TypeScriptContext.js';
import { type TypeOptions, TypeScriptTypes } from './TypeScriptTypes.js';

/** A member of an interface with its comment, as handlers see it or as callers may pass it. */
export function interfaceMember(
  context: TypeScriptContext,
  field: Field,
  side: 'type' | 'input',
  options: TypeOptions = {},
): Code {
  const inner = new TypeScriptTypes(context, side, options).render(field.type);
  const value = field.nullable ? code`${inner} | null` : inner;
  const type = field.sensitive ? code`${context.runtime('Secret', 'type')}<${value}>` : value;
  const isAbsent = side === 'input' ? mayBeAbsent(field) : isOptional(field);
  return code`${memberDoc(context, field)}${propertyName(field.name)}${isAbsent ? code`?` : code``}: ${type};\n`;
}

function memberDoc({ project }: TypeScriptContext, field: Field): Code {
  const value = defaultText(project.types, field);
  const suffix = value !== 'null' && isWideInteger(project.types, field.type) ? 'n' : '';
  const fallback = value === undefined ? [] : [{ tag: 'defaultValue' as const, text: `${value}${suffix}` }];
  return docComment(fieldProse(project.types, field), [...fallback, ...deprecation(field.deprecated)]);
}

export function deprecation(deprecated: Deprecation | undefined): { tag: 'deprecated'; text: string }[] {
  if (deprecated === undefined) return [];
  return [{ tag: 'deprecated', text: deprecated === true ? '' : deprecated }];
}
