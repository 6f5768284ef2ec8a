import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import { code, verbatim } from '../code.js';
import { rawLiteral } from './encode.js';
import type { SwiftContext } from './SwiftContext.js';
import { floatLiteral } from './swiftDefault.js';
import { swiftPattern } from './swiftPattern.js';

/** The constraints of a field as arguments: `.maxLength(80)`. That it is sensitive is said before them. */
export function constraintArguments(context: SwiftContext, field: Field): Code[] {
  const scalar = innermost(context, field);
  const { min, max, minLength, maxLength, minItems, maxItems, pattern } = field.constraints;
  const suffix = boundSuffix(scalar);
  const unit = scalar === 'bytes' ? 'Bytes' : 'Length';
  const found: Code[] = field.sensitive ? [code`.sensitive`] : [];
  const add = (name: string, bound: Code): void => {
    found.push(code`.${verbatim(name)}(${bound})`);
  };
  if (min !== undefined) add(`min${suffix}`, number(min));
  if (max !== undefined) add(`max${suffix}`, number(max));
  if (minLength !== undefined) add(`min${unit}`, number(minLength));
  if (maxLength !== undefined) add(`max${unit}`, number(maxLength));
  if (minItems !== undefined) add('minItems', number(minItems));
  if (maxItems !== undefined) add('maxItems', number(maxItems));
  const expression = pattern === undefined ? undefined : swiftPattern(pattern);
  if (expression !== undefined) add('pattern', rawLiteral(expression));
  return found;
}

function innermost(context: SwiftContext, field: Field): string {
  let node = context.resolve(field.type);
  while (node.kind === 'nullable') node = context.resolve(node.inner);
  return node.kind === 'scalar' ? node.scalar : node.kind;
}

function boundSuffix(scalar: string): string {
  switch (scalar) {
    case 'float32':
      return 'Float';
    case 'int64':
      return 'Decimal';
    case 'uint64':
      return 'Unsigned';
    default:
      return '';
  }
}

function number(value: number | string): Code {
  return typeof value === 'string' ? verbatim(BigInt(value).toString()) : floatLiteral(value);
}
