import type { JsonObject } from '../../types/Json.js';

/** The text of a spec file: two spaces, the keys in their order, a final newline. Always valid JSON. */
export function serializeSpec(spec: JsonObject): string {
  return `${JSON.stringify(spec, null, 2)}\n`;
}
