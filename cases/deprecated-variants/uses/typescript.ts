import type { Shape } from '../commands/case/deprecated-variants/shared/CaseDeprecatedVariantsTypes.js';

export function measure(shape: Shape): number {
  if (shape.kind === 'dot') return 0;
  const size = shape.size; // warns
  return size ?? shape.length;
}
