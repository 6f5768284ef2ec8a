import { fieldsOf } from '../../types/ir/bodyParts.js';
import type { Field } from '../../types/ir/Field.js';
import type { Spec } from '../../types/ir/Spec.js';
import { checkedPattern } from './limits.js';

/** Whether any field has a pattern that C checks: only then is PCRE2 needed. */
export function hasPatterns(commands: readonly Spec[]): boolean {
  return commands.some(({ types }) => types.some(({ body }) => fieldsOf(body).some(isPatterned)));
}

function isPatterned({ constraints }: Field): boolean {
  return checkedPattern(constraints) !== undefined;
}
