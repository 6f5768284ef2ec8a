import type { TypeExpression } from '../../types/TypeExpression.js';
import type { TokenCursor } from './TokenCursor.js';

/** A rule of the grammar. The parts of a type get the rule for a whole type as an argument, not as an import. */
export type TypeRule = (cursor: TokenCursor) => TypeExpression;
