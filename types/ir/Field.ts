import type { Constraints } from '../CommandSpec.js';
import type { Place } from '../diagnostics/Diagnostic.js';
import type { JsonValue } from '../Json.js';
import type { Deprecation } from './deprecation.js';
import type { TypeNode } from './TypeNode.js';

/**
 * What it means that the wire lacks a field: an error, nothing, or this value, which the receiver fills in. A default is
 * a wire value, and may be null.
 */
export type Absence = 'required' | 'optional' | { default: JsonValue };

export interface Field {
  /** The wire name: the spec's own spelling. */
  name: string;
  type: TypeNode;
  absence: Absence;
  /** Null is a value of the field. Absent and null are different things, on the wire and in every language. */
  nullable: boolean;
  constraints: Constraints;
  example?: JsonValue;
  description?: string;
  deprecated?: Deprecation;
  sensitive: boolean;
  place: Place;
}

/** Whether the wire may lack the field. When it has a default, its receiver sees a value all the same. */
export function mayBeAbsent({ absence }: Pick<Field, 'absence'>): boolean {
  return absence !== 'required';
}

/** Whether its receiver may see the field absent: the wire may lack it, and there is no default. */
export function isOptional({ absence }: Pick<Field, 'absence'>): boolean {
  return absence === 'optional';
}

/** The wire value that stands for the field when it is absent; undefined when there is none. */
export function defaultOf({ absence }: Pick<Field, 'absence'>): JsonValue | undefined {
  return typeof absence === 'string' ? undefined : absence.default;
}
