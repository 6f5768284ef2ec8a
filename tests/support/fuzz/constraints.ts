import type { Constraints } from '../../../types/CommandSpec.js';
import type { JsonValue } from '../../../types/Json.js';
import type { Draw } from './Draw.js';
import type { Node } from './model.js';

// prettier-ignore
/** Bounds with a value inside of them, by scalar. */
const bounded: Readonly<Record<string, readonly [Constraints, JsonValue][]>> = {
  string: [[{ minLength: 1 }, '😀'], [{ maxLength: 3 }, 'abc'], [{ minLength: 2, maxLength: 2 }, 'ab'], [{ pattern: '^[a-z/]+$' }, 'a/b'], [{ pattern: "['\"`\\\\$]", maxLength: 5 }, "'"]],
  bytes: [[{ minLength: 1, maxLength: 4 }, 'AA==']],
  int8: [[{ min: -5, max: 5 }, 5], [{ min: 127 }, 127]],
  int32: [[{ min: 1 }, 1]],
  int53: [[{ max: -1 }, -1]],
  int64: [[{ min: '-9223372036854775808', max: '0' }, '-1'], [{ max: 7 }, '7']],
  uint64: [[{ min: '9007199254740993' }, '9007199254740993']],
  float32: [[{ min: 0.1, max: 0.75 }, 0.5]],
  float64: [[{ min: -0.1 }, 0], [{ max: 1e-9 }, -5]],
};

export function constraintsFor(draw: Draw, type: Node): { constraints: Constraints; value?: JsonValue } {
  const inner = type.kind === 'nullable' ? type.of : type;
  if (inner.kind === 'array' && draw.chance(0.2))
    return { constraints: { minItems: 0, maxItems: draw.below(3) }, value: [] };
  const choices = inner.kind === 'scalar' ? bounded[inner.name] : undefined;
  if (choices === undefined || !draw.chance(0.4)) return { constraints: {} };
  const [constraints, value] = draw.pick(choices);
  return { constraints, value };
}
