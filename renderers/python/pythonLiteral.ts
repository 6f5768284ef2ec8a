import type { Code } from '../../types/Code.js';
import { factsOf, type ScalarName } from '../../types/ir/scalars.js';
import type { JsonValue } from '../../types/Json.js';
import { code, verbatim } from '../code.js';
import { bytesLiteral, stringLiteral } from './encode.js';
import { call, type Expression } from './layout.js';
import { numberLiteral } from './pythonConstraints.js';
import type { PythonContext } from './PythonContext.js';

/** A scalar whose Python value looks as it does in JSON: a literal; undefined for others. */
export function plainLiteral(scalar: ScalarName, value: JsonValue): Code | undefined {
  const facts = factsOf(scalar);
  switch (facts.family) {
    case 'string':
      return typeof value === 'string' ? stringLiteral(value) : undefined;
    case 'boolean':
      return value === true ? code`True` : code`False`;
    case 'integer':
      if (typeof value === 'string') return verbatim(BigInt(value).toString());
      return typeof value === 'number' ? numberLiteral(value) : undefined;
    case 'float':
      if (typeof value !== 'number') return undefined;
      return floatLiteral(facts.bits === 32 ? Math.fround(value) : value);
    case 'format':
      return scalar === 'url' && typeof value === 'string' ? stringLiteral(value) : undefined;
    case 'bytes':
      return undefined;
  }
}

/** A scalar that is text on the wire and an object in Python: what makes it. */
export function madeScalar(
  context: PythonContext,
  scalar: ScalarName,
  value: JsonValue,
): Expression | undefined {
  if (typeof value !== 'string') return undefined;
  if (scalar === 'bytes') return bytesLiteral(value);
  if (scalar === 'uuid') return call(code`${context.standard('uuid')}.UUID`, [stringLiteral(value)]);
  if (scalar === 'date') return call(code`${context.standard('datetime')}.date`, numbersIn(value));
  if (scalar !== 'datetime') return undefined;
  const module = context.standard('datetime');
  const [milliseconds, ...rest] = numbersIn(value).reverse();
  const fraction = milliseconds === '0' ? [] : [code`${milliseconds ?? code`0`}000`];
  return call(code`${module}.datetime`, [...rest.reverse(), ...fraction, code`tzinfo=${module}.UTC`]);
}

/** Any JSON value, with numbers as `read_json` reads them. */
export function jsonTree(value: JsonValue): Expression {
  if (value === null) return code`None`;
  if (typeof value === 'boolean') return value ? code`True` : code`False`;
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? numberLiteral(value) : floatLiteral(value);
  if (Array.isArray(value)) return { open: code`[`, items: value.map(jsonTree), close: code`]`, comma: true };
  const items = Object.entries(value).map(([key, own]): Expression => ({
    head: code`${stringLiteral(key)}: `,
    value: jsonTree(own),
  }));
  return { open: code`{`, items, close: code`}`, comma: true };
}

/** The numbers of a date, and of the time of day behind it. */
function numbersIn(text: string): Code[] {
  return (text.match(/\d+/g) ?? []).map((digits) => verbatim(String(Number(digits))));
}

function floatLiteral(value: number): Code {
  const literal = numberLiteral(value);
  return /[.e]/.test(literal) ? literal : code`${literal}.0`;
}
