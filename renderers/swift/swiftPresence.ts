import type { Field } from '../../types/ir/Ir.js';
import type { SwiftContext } from './SwiftContext.js';
import { isNullable } from './SwiftTypes.js';

/** How a field may be there. */
export interface SwiftPresence {
  /** It may be absent, and then nothing fills it in. */
  mayBeAbsent: boolean;
  /** It may be null, which Swift has as nil. */
  mayBeNull: boolean;
}

/** The presence of a field, with what its type and its default say about it. */
export function swiftPresence(
  context: SwiftContext,
  { presence, type, default: fallback }: Field,
): SwiftPresence {
  return {
    mayBeAbsent: presence.startsWith('optional') && fallback === undefined,
    mayBeNull: presence.endsWith('nullable') || isNullable(context, type),
  };
}
