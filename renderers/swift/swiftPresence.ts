import { type Field, isOptional } from '../../types/ir/Field.js';
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
export function swiftPresence(context: SwiftContext, field: Field): SwiftPresence {
  return {
    mayBeAbsent: isOptional(field),
    mayBeNull: field.nullable || isNullable(context, field.type),
  };
}
