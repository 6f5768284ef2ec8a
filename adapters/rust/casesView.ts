import type { View } from '../../types/Code.js';
import type { BoundCommand, TypeDeclaration } from '../../types/Ir.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { trusted } from '../../renderers/code.js';
import { recordCases, type Refusal } from '../../renderers/TestRenderer.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { isTested } from '../command/isTested.js';

/** The declarations that contract tests check: what travels by itself, and of a library all that it declares. */
export function testedTypes(command: BoundCommand, context: AdapterContext): TypeDeclaration[] {
  return command.types.filter(
    (declaration) => isTested(command, declaration) && casesOf(declaration, context) !== undefined,
  );
}

/** The view of the wire values that a command's types must take or refuse, by type, as JSON. */
export function casesView(
  tested: readonly TypeDeclaration[],
  nameOf: (declaration: TypeDeclaration) => string,
  context: AdapterContext,
): Record<string, View> {
  const entries = tested.map((declaration) => [nameOf(declaration), casesOf(declaration, context)]);
  return { json: trusted(JSON.stringify(Object.fromEntries(entries), undefined, 2)) };
}

function casesOf({ body }: TypeDeclaration, { types }: AdapterContext): object | undefined {
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
