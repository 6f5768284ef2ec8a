import { type Arguments, argumentsOf, substitute } from '../types/ir/substitute.js';
import type { Constraints } from '../types/CommandSpec.js';
import { defaultOf, type Field, mayBeAbsent } from '../types/ir/Field.js';
import type { TypeBody, TypeTable } from '../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../types/ir/TypeNode.js';
import { factsOf, type ScalarName } from '../types/ir/scalars.js';
import type { JsonObject, JsonValue } from '../types/Json.js';
import { matchingText } from './pattern/matchingText.js';
import { SecretReplacer } from './secrets/SecretReplacer.js';
import { shownDefault, shownExample } from './secrets/fieldValues.js';

/** `smallest`: only what must be there. `complete`: every field, one item per list, two levels of recursion. */
export type SampleSize = 'smallest' | 'complete';

/** Values of fields that examples of a command show. */
export type SeenValues = ReadonlyMap<Field, JsonValue>;

interface Sampling {
  types: TypeTable;
  size: SampleSize;
  depth: number;
  parameters: Arguments;
  seen: SeenValues;
  /** Nodes that may still be made: types that fan out at every level would otherwise never end. */
  budget: { left: number };
}

/** What is known besides the types: what parameters stand for, and what examples show. */
export interface SampleContext {
  parameters?: Arguments;
  seen?: SeenValues;
}

const none: Arguments = new Map();

const maxNodes = 20_000;

/** Deep enough for real nesting, and an end for recursion. */
const maxDepth = 8;

/**
 * A record as it looks on the wire, the same on every run. Undefined when there is none to be had without a
 * person: a required field has a pattern, say, that is hard to match, and no example that shows how.
 *
 * What a spec says of sensitive fields, examples and defaults, is never in it.
 */
export function sampleFields(
  types: TypeTable,
  fields: readonly Field[],
  size: SampleSize,
  context: SampleContext = {},
): JsonObject | undefined {
  return sampleRecord(sampling(types, size, context), fields);
}

/** The same of any type. */
export function sampleType(
  types: TypeTable,
  node: TypeNode,
  constraints: Constraints,
  size: SampleSize,
  context: SampleContext = {},
): JsonValue | undefined {
  return sample(sampling(types, size, context), node, constraints);
}

function sampling(
  types: TypeTable,
  size: SampleSize,
  { parameters = none, seen = new Map() }: SampleContext,
): Sampling {
  return { types, size, depth: 0, parameters, seen, budget: { left: maxNodes } };
}

function sampleRecord(sampling: Sampling, fields: readonly Field[]): JsonObject | undefined {
  const entries: [string, JsonValue][] = [];
  for (const field of fields) {
    const fallback = defaultOf(field);
    // Left out, a secret default would be filled in by whoever reads the sample.
    const isSecret =
      fallback !== undefined && shownDefault(sampling.types, field, sampling.parameters) === undefined;
    const required = !mayBeAbsent(field) || isSecret;
    if (!required && (sampling.size === 'smallest' || sampling.depth > 2)) continue;
    const value = sampleField(sampling, field);
    if (value !== undefined) entries.push([field.name, value]);
    else if (required) return undefined;
  }
  return Object.fromEntries(entries);
}

function sampleField(sampling: Sampling, field: Field): JsonValue | undefined {
  const { nullable, sensitive } = field;
  const shown = sensitive ? undefined : (exampleOf(sampling, field) ?? sampling.seen.get(field));
  if (shown !== undefined) return shown;
  if (nullable && sampling.size === 'smallest') return null;
  const made = sample(sampling, field.type, field.constraints);
  // Null is a sample like any other.
  if (made !== undefined) return made;
  return shownDefault(sampling.types, field, sampling.parameters) ?? (nullable ? null : undefined);
}

/** The example of a field that is not sensitive, with samples where parts of it are. */
function exampleOf(sampling: Sampling, field: Field): JsonValue | undefined {
  const inner = { ...sampling, depth: sampling.depth + 1 };
  const replacer = new SecretReplacer(sampling.types, {
    field: (secret, parameters) => sampleField({ ...inner, parameters }, secret),
    union: (union) => sample(inner, union, {}),
  });
  return shownExample(replacer, field, sampling.parameters);
}

function sample(sampling: Sampling, node: TypeNode, constraints: Constraints): JsonValue | undefined {
  if (sampling.depth > maxDepth || sampling.budget.left-- <= 0) return undefined;
  const inner = { ...sampling, depth: sampling.depth + 1 };
  switch (node.kind) {
    case 'scalar':
      return sampleScalar(node.scalar, constraints);
    case 'json':
      return sampling.size === 'smallest' ? null : { any: ['json', 1, true, null] };
    case 'array': {
      const count = Math.max(
        constraints.minItems ?? 0,
        sampling.size === 'smallest' || constraints.maxItems === 0 ? 0 : 1,
      );
      const item = count === 0 ? null : sample(inner, node.element, {});
      if (item === undefined) return (constraints.minItems ?? 0) === 0 ? [] : undefined;
      return count > 1000 ? undefined : Array<JsonValue>(count).fill(item);
    }
    case 'tuple': {
      const parts = node.elements.map((element) => sample(inner, element, {}));
      return parts.every((part) => part !== undefined) ? parts : undefined;
    }
    case 'map': {
      const value = sampling.size === 'smallest' ? undefined : sample(inner, node.value, {});
      const key = value === undefined ? undefined : sampleKey(inner, node.key);
      return key === undefined || value === undefined ? {} : { [key]: value };
    }
    case 'nullable':
      return sampling.size === 'smallest' ? null : (sample(inner, node.inner, constraints) ?? null);
    case 'parameter': {
      const argument = sampling.parameters.get(node.name);
      // Nothing is left to fill in: the argument may be a large type, and is not gone through again.
      const closed = { ...inner, parameters: none };
      return argument === undefined ? undefined : sample(closed, argument, constraints);
    }
    case 'reference': {
      const declaration = sampling.types.get(node.target);
      if (declaration === undefined) return undefined;
      const args = node.args.map((arg) => substitute(arg, sampling.parameters));
      const parameters = argumentsOf(declaration.generics, args);
      // Once around a cycle is enough: from there on only what must be there.
      return sampleBody(
        { ...inner, size: node.recursive ? 'smallest' : sampling.size, parameters },
        declaration.body,
        constraints,
      );
    }
  }
}

function sampleBody(sampling: Sampling, body: TypeBody, constraints: Constraints): JsonValue | undefined {
  switch (body.kind) {
    case 'record':
      return sampleRecord(sampling, body.fields);
    case 'enum':
      return body.values[0]?.value;
    case 'alias':
      return sample(sampling, body.type, constraints);
    case 'external':
      return sample(sampling, body.wire, constraints);
    case 'union':
      for (const { tag, payload } of body.variants) {
        const content =
          payload.kind === 'unit'
            ? {}
            : payload.kind === 'fields'
              ? sampleRecord(sampling, payload.fields)
              : sample(sampling, payload.type, {});
        if (content === undefined) continue;
        if (body.content === undefined) return { [body.tag]: tag, ...(content as JsonObject) };
        return payload.kind === 'unit' ? { [body.tag]: tag } : { [body.tag]: tag, [body.content]: content };
      }
      return undefined;
  }
}

function sampleKey(sampling: Sampling, key: TypeNode): string | undefined {
  const value = sample(sampling, key, {});
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function sampleScalar(scalar: ScalarName, constraints: Constraints): JsonValue | undefined {
  const facts = factsOf(scalar);
  switch (facts.family) {
    case 'string':
      return constraints.pattern === undefined
        ? sampleText(constraints)
        : matchingText(constraints.pattern, constraints);
    case 'boolean':
      return true;
    case 'integer':
      return facts.json === 'string' ? String(within(7, constraints)) : Number(within(7, constraints));
    case 'float': {
      const value = Number(within(1.5, constraints));
      return facts.bits === 32 ? Math.fround(value) : value;
    }
    case 'bytes': {
      const { minLength = 0, maxLength = 3 } = constraints;
      return btoa('\u0001'.repeat(Math.max(minLength, Math.min(3, maxLength))));
    }
    case 'format':
      return formatted[scalar];
  }
}

const formatted: Partial<Record<ScalarName, string>> = {
  datetime: '2026-01-02T03:04:05.006Z',
  date: '2026-01-02',
  uuid: '0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e',
  url: 'https://example.com/path',
};

function sampleText({ minLength = 0, maxLength = 1000 }: Constraints): string | undefined {
  const text = 'text';
  if (minLength > 10_000) return undefined;
  return text.padEnd(minLength, 'x').slice(0, Math.max(minLength, Math.min(text.length, maxLength)));
}

/** The preferred number when the bounds allow it, else the bound that it breaks. */
function within(preferred: number, { min, max }: Constraints): number | string {
  if (min !== undefined && preferred < Number(min)) return min;
  if (max !== undefined && preferred > Number(max)) return max;
  return preferred;
}
