import type { Spec } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { recordCases, type Refusal } from '../../renderers/recordCases.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { isTested } from './isTested.js';

/** Wire values that a type must take, or refuse with a rule at a field: data that tests of any language read. */
interface ContractCases {
  /** What to decode, and what encoding that again must give: the smallest value, then the complete one. */
  accepted: { wire: JsonObject; encoded: JsonObject }[];
  /** Changes to the complete value, since whole values would be quadratic in the number of fields. */
  refused: Omit<Refusal, 'what'>[];
}

/** The same with whole values: only for records of a few fields. */
interface WholeCases {
  accepted: ContractCases['accepted'];
  refused: { wire: JsonValue; field: string; rule: string }[];
}

/** The declarations that contract tests check: what travels by itself, and of a library all that it declares. */
export function testedTypes(command: Spec, context: AdapterContext): TypeDeclaration[] {
  return command.types.filter(
    (declaration) =>
      isTested(command, declaration) && contractDifferences(declaration, context) !== undefined,
  );
}

/** Undefined for what is no record, and where no valid value is known without a person. */
export function contractDifferences(
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
      refused: cases.refusals.map(({ change, field, rule }) => ({ change, field, rule })),
    }
  );
}

/** The contract cases with every refused value written whole. */
export function contractCases(declaration: TypeDeclaration, context: AdapterContext): WholeCases | undefined {
  const cases = contractDifferences(declaration, context);
  const complete = cases?.accepted.at(-1)?.wire;
  if (cases === undefined || complete === undefined) return undefined;
  return {
    accepted: cases.accepted,
    refused: cases.refused.map(({ change, field, rule }) => ({
      wire: changed(complete, change),
      field,
      rule,
    })),
  };
}

/** The complete sample with what breaks the rule. */
function changed(complete: JsonObject, change: Refusal['change']): JsonValue {
  switch (change.kind) {
    case 'instead':
      return change.value;
    case 'with':
      return { ...complete, [change.key]: change.value };
    case 'without':
      return Object.fromEntries(Object.entries(complete).filter(([key]) => key !== change.key));
  }
}
