import type { Command } from '../../types/ir/Spec.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { JsonObject } from '../../types/Json.js';
import { reencoded } from '../../renderers/reencoded.js';

/** Results come off the wire with their defaults filled in, also where the example leaves them out. */
export function expectedResult(types: TypeTable, command: Command, result: JsonObject): JsonObject {
  return reencoded(types, command.result.body.fields, result);
}
