import type { Field } from '../../types/ir/Field.js';
import type { Spec } from '../../types/ir/Spec.js';
import { checkedPattern } from './limits.js';

/** Whether any field has a pattern that C checks: only then is PCRE2 needed. */
export function hasPatterns(commands: readonly Spec[]): boolean {
  return commands.some(({ types }) =>
    types.some(({ body }) => {
      if (body.kind === 'record') return body.fields.some(isPatterned);
      if (body.kind !== 'union') return false;
      return body.variants.some(
        ({ payload }) => payload.kind === 'fields' && payload.fields.some(isPatterned),
      );
    }),
  );
}

function isPatterned({ constraints }: Field): boolean {
  return checkedPattern(constraints) !== undefined;
}
