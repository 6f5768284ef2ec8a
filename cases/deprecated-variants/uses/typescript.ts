import type { Shape } from '../commands/case/deprecated-variants/shared/CaseDeprecatedVariantsTypes.js';

export function measure(shape: Shape): number {
  if (shape.kind === 'dot') return 0;
  if (shape.kind === 'box') return shape.side; // warns
  const size = shape.size; // warns
  return size ?? shape.length;
}
