import type { BoundCommand, TypeDeclaration } from '../../types/Ir.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { recordCases, type Refusal } from '../../renderers/TestRenderer.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { isTested } from './isTested.js';

/** Wire values that a type must take, or refuse with a rule at a field: data that tests of any language read. */
export interface ContractCases {
  /** What to decode, and what encoding that again must give. */
  accepted: { wire: JsonValue; encoded: JsonValue }[];
  refused: { wire: JsonValue; field: string; rule: string }[];
}

/** The declarations that contract tests check: what travels by itself, and of a library all that it declares. */
export function testedTypes(command: BoundCommand, context: AdapterContext): TypeDeclaration[] {
  return command.types.filter(
    (declaration) => isTested(command, declaration) && contractCases(declaration, context) !== undefined,
  );
}

/** Undefined for what is no record, and where no valid value is known without a person. */
export function contractCases(
  { body }: TypeDeclaration,
  { types }: AdapterContext,
): ContractCases | undefined {
  if (body.kind !== 'record') return undefined;
  const cases = recordCases(types, body.fields, body.strict);
  return (
    cases && {
      accepted: [
        { wire: cases.smallest, encoded: cases.smallestEncoded },
        { wire: cases.complete, encoded: cases.completeEncoded },
      ],
      refused: cases.refusals.map((refusal) => ({
        wire: changed(cases.complete, refusal),
        field: refusal.field,
        rule: refusal.rule,
      })),
    }
  );
}

/** The complete sample with what breaks the rule. */
function changed(complete: JsonObject, { change }: Refusal): JsonValue {
  switch (change.kind) {
    case 'instead':
      return change.value;
    case 'with':
      return { ...complete, [change.key]: change.value };
    case 'without':
      return Object.fromEntries(Object.entries(complete).filter(([key]) => key !== change.key));
  }
}
