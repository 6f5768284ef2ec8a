import type { BoundCommand } from '../../types/ir/Spec.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { JsonObject } from '../../types/Json.js';
import { reencoded } from '../../renderers/reencoded.js';

/** Results come off the wire with their defaults filled in, also where the example leaves them out. */
export function expectedResult(types: TypeTable, command: BoundCommand, result: JsonObject): JsonObject {
  const body = types.get(command.result)?.body;
  return body?.kind === 'record' ? reencoded(types, body.fields, result) : result;
}
