import type { View } from '../../types/Code.js';
import type { TypeDeclaration } from '../../types/Ir.js';
import type { JsonValue } from '../../types/Json.js';
import { trusted } from '../../renderers/code.js';
import { recordCases, type Refusal } from '../../renderers/TestRenderer.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/** Of thousands of fields the first ones will do: every refusal is a whole value. */
const mostRefusals = 300;

/**
 * The view of the wire values that types must take or refuse, by type, as JSON. A refused value is told by what is
 * changed in `complete`, since whole values would be quadratic in the number of fields.
 */
export function casesView(
  tested: readonly TypeDeclaration[],
  nameOf: (declaration: TypeDeclaration) => string,
  { types }: AdapterContext,
): Record<string, View> {
  const entries = tested.flatMap((declaration): [string, JsonValue][] => {
    const { body } = declaration;
    const cases = body.kind === 'record' ? recordCases(types, body.fields, body.strict) : undefined;
    if (cases === undefined) return [];
    const { smallest, smallestEncoded, complete, completeEncoded, refusals } = cases;
    const accepted = [
      { wire: smallest, encoded: smallestEncoded },
      { wire: complete, encoded: completeEncoded },
    ];
    return [
      [nameOf(declaration), { accepted, complete, refused: refusals.slice(0, mostRefusals).map(refused) }],
    ];
  });
  return { json: trusted(JSON.stringify(Object.fromEntries(entries), undefined, 2)) };
}

function refused({ change, field, rule }: Refusal): JsonValue {
  switch (change.kind) {
    case 'with':
      return { key: change.key, value: change.value, field, rule };
    case 'without':
      return { key: change.key, field, rule };
    case 'instead':
      return { value: change.value, field, rule };
  }
}
