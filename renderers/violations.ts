import type { Constraints } from '../types/CommandSpec.js';
import type { TypeBody, TypeTable } from '../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../types/ir/TypeNode.js';
import { factsOf, rangeOf, type ScalarName } from '../types/ir/scalars.js';
import type { JsonValue } from '../types/Json.js';
import { fieldPath } from './fieldPath.js';

/** One way to break a type: a wire value, and where below the field and with which rule it must be refused. */
export interface Violation {
  what: string;
  value: JsonValue;
  below: string;
  rule: string;
}

/** Wire values that break the type or a constraint, one per rule. Types that accept any JSON have none. */
export function violationsOf(types: TypeTable, node: TypeNode, constraints: Constraints): Violation[] {
  switch (node.kind) {
    case 'scalar':
      return scalarViolations(node.scalar, constraints);
    case 'json':
    case 'parameter':
      return [];
    case 'nullable':
      return violationsOf(types, node.inner, constraints);
    case 'array':
      return [wrongKind('is not a list', {}), ...itemViolations(node.element, constraints)];
    case 'tuple':
      return [
        wrongKind('is not a list', {}),
        { what: 'has no items', value: [], below: '', rule: 'minItems' },
      ].slice(0, node.elements.length === 0 ? 1 : 2);
    case 'map':
      return [wrongKind('is a list', [])];
    case 'reference': {
      const body = types.get(node.target)?.body;
      return body === undefined ? [] : bodyViolations(types, body, constraints);
    }
  }
}

function bodyViolations(types: TypeTable, body: TypeBody, constraints: Constraints): Violation[] {
  switch (body.kind) {
    case 'record':
      return [wrongKind('is a list', [])];
    case 'union':
      return [wrongKind('is a list', []), ...(body.open ? [] : [unknownTag(body)])];
    case 'enum':
      return [
        wrongKind('is not text', 1),
        ...(body.open
          ? []
          : [
              {
                what: 'is none of the values',
                value: otherThan(body.values.map(({ value }) => value)),
                below: '',
                rule: 'enum',
              },
            ]),
      ];
    case 'alias':
      return violationsOf(types, body.type, constraints);
    case 'external':
      return violationsOf(types, body.wire, constraints);
  }
}

function unknownTag(body: Extract<TypeBody, { kind: 'union' }>): Violation {
  const value = { [body.tag]: otherThan(body.variants.map(({ tag }) => tag)) };
  const path = fieldPath(body.tag);
  const below = path.startsWith('[') ? path : `.${path}`;
  return { what: 'has an unknown tag', value, below, rule: 'tag' };
}

/** Text that is none of the given. */
function otherThan(taken: readonly string[]): string {
  let text = 'something-else';
  while (taken.includes(text)) text += '-';
  return text;
}

function itemViolations(element: TypeNode, { minItems = 0, maxItems }: Constraints): Violation[] {
  const found: Violation[] = [];
  if (minItems === 1) found.push({ what: 'has too few items', value: [], below: '', rule: 'minItems' });
  if (maxItems !== undefined && maxItems < 100 && element.kind === 'scalar' && element.scalar === 'string') {
    found.push({
      what: 'has too many items',
      value: Array<JsonValue>(maxItems + 1).fill('x'),
      below: '',
      rule: 'maxItems',
    });
  }
  return found;
}

function wrongKind(what: string, value: JsonValue): Violation {
  return { what, value, below: '', rule: 'type' };
}

function scalarViolations(scalar: ScalarName, constraints: Constraints): Violation[] {
  const facts = factsOf(scalar);
  switch (facts.family) {
    case 'string':
      return [wrongKind('is not text', 1), ...lengthViolations(constraints)];
    case 'boolean':
      return [wrongKind('is not a boolean', 'true')];
    case 'integer':
      return facts.json === 'number'
        ? [
            wrongKind('is text', '1'),
            { what: 'is no integer', value: 1.5, below: '', rule: 'integer' },
            ...rangeViolation(scalar),
            ...boundViolations(constraints, 1, scalar),
          ]
        : [
            wrongKind('is a number', 1),
            { what: 'is no decimal text', value: '1.5', below: '', rule: 'format' },
          ];
    case 'float':
      return [wrongKind('is text', '1'), ...boundViolations(constraints, 0.5, scalar)];
    case 'bytes':
    case 'format':
      return [
        wrongKind('is a number', 1),
        { what: 'is in the wrong format', value: '?', below: '', rule: 'format' },
      ];
  }
}

function rangeViolation(scalar: ScalarName): Violation[] {
  const most = rangeOf(scalar)?.[1];
  if (most === undefined || most >= 2n ** 53n - 1n) return [];
  return [{ what: 'is out of range', value: Number(most) + 1, below: '', rule: 'range' }];
}

/** Only bounds that lie inside the range of the type, for outside of it the range is what is broken. */
function boundViolations({ min, max }: Constraints, step: number, scalar: ScalarName): Violation[] {
  const [least, most] = rangeOf(scalar)?.map(Number) ?? [-1e6, 1e6];
  const found: Violation[] = [];
  const add = (what: string, value: number, rule: string): void => {
    if (value >= (least ?? value) && value <= (most ?? value)) found.push({ what, value, below: '', rule });
  };
  if (typeof min === 'number') add('is too small', min - step, 'min');
  if (typeof max === 'number') add('is too large', max + step, 'max');
  return found;
}

function lengthViolations({ minLength = 0, maxLength, pattern }: Constraints): Violation[] {
  const found: Violation[] = [];
  if (minLength > 0 && minLength < 1000)
    found.push({ what: 'is too short', value: 'x'.repeat(minLength - 1), below: '', rule: 'minLength' });
  if (maxLength !== undefined && maxLength < 1000)
    found.push({ what: 'is too long', value: 'x'.repeat(maxLength + 1), below: '', rule: 'maxLength' });
  if (
    pattern !== undefined &&
    minLength === 0 &&
    maxLength === undefined &&
    !new RegExp(pattern, 'u').test('')
  ) {
    found.push({ what: 'does not match the pattern', value: '', below: '', rule: 'pattern' });
  }
  return found;
}
