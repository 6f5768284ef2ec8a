import type { FieldBody } from './CommandSpec.js';

/** Every key of a field besides its name; the compiler keeps the list complete. */
const keys: Record<keyof FieldBody, true> = {
  type: true,
  optional: true,
  description: true,
  default: true,
  example: true,
  min: true,
  max: true,
  minLength: true,
  maxLength: true,
  pattern: true,
  minItems: true,
  maxItems: true,
  deprecated: true,
  sensitive: true,
};

/** In the order in which archc writes them. */
export const fieldKeys = Object.keys(keys) as readonly (keyof FieldBody)[];
