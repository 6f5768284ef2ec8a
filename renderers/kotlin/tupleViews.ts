import { tupleLengths } from '../../types/ir/tupleLengths.js';
import { typesOf } from '../../types/ir/bodyParts.js';
import type { View } from '../../types/Code.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Spec } from '../../types/ir/Spec.js';
import { verbatim } from '../code.js';

/** A method of the JVM takes 255 arguments; the `copy` of a data class takes some more than it has fields. */
const longest = 240;

/** What the file of tuples shows: every length that a type of the commands has. */
export function tupleViews(commands: readonly Spec[]): View[] {
  const types = commands.flatMap((command) => command.types.flatMap(({ body }) => typesOf(body)));
  return tupleLengths(types).map(tupleView);
}

/** Reports types with a tuple that no class can be made of. */
export function longTuples(commands: readonly Spec[]): Diagnostic[] {
  return commands
    .flatMap(({ types }) => types)
    .flatMap(({ body, place }) => {
      const count = tupleLengths(typesOf(body)).at(-1) ?? 0;
      const params = { count, most: longest, language: 'Kotlin' };
      return count > longest ? [{ code: 'ARC4017' as const, place, params }] : [];
    });
}

function tupleView(size: number): View {
  const numbers = Array.from({ length: size }, (_, index) => index + 1);
  const list = (write: (number: number) => string): View => verbatim(numbers.map(write).join(', '));
  return {
    size,
    items: numbers.map((number) => ({ number })),
    variables: list((number) => `out T${String(number)}`),
    parameters: list((number) => `T${String(number)}`),
    serializers: list((number) => `item${String(number)}.onWire()`),
    values: list((number) => `it[${String(number - 1)}]`),
    parts: list((number) => `it.item${String(number)}`),
  };
}
