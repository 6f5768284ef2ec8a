import type { Spec } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { type RecordCases, recordCases, type Refusal } from '../../renderers/recordCases.js';
import { isTested } from '../command/isTested.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/** A type and the wire values that its test reads. */
export interface TestedType {
  declaration: TypeDeclaration;
  /**
   * What is accepted, with what encoding gives, and what is refused: changes to the last accepted value, for of a wide
   * record each whole value would be thousands of fields.
   */
  cases: () => JsonObject;
}

/** The declarations of a command that contract tests check. */
export function testedTypes(command: Spec, { types }: AdapterContext): TestedType[] {
  return command.types.flatMap((declaration) => {
    const { body } = declaration;
    if (body.kind !== 'record' || !isTested(command, declaration)) return [];
    const cases = recordCases(types, body.fields, body.strict);
    return cases === undefined ? [] : [{ declaration, cases: () => casesOf(cases) }];
  });
}

function casesOf(cases: RecordCases): JsonObject {
  return {
    accepted: [
      { wire: cases.smallest, encoded: cases.smallestEncoded },
      { wire: cases.complete, encoded: cases.completeEncoded },
    ],
    refused: cases.refusals.map(({ change, field, rule }) => ({ change: changeOf(change), field, rule })),
  };
}

function changeOf(change: Refusal['change']): JsonValue {
  switch (change.kind) {
    case 'with':
      return { with: { [change.key]: change.value } };
    case 'without':
      return { without: change.key };
    case 'instead':
      return { instead: change.value };
  }
}
