import { defaultOf, type Field, isOptional } from '../../types/ir/Field.js';
import { holdsSecrets } from '../../types/ir/secretTypes.js';
import { referencesIn } from '../../types/ir/partsOf.js';
import { type Arguments, argumentsOf, substitute } from '../../types/ir/substitute.js';
import type { TypeBody, TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeNode } from '../../types/ir/TypeNode.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { isObject } from '../cases/changes.js';

/** What takes the place of secrets. Each gives undefined when it knows nothing that fits. */
export interface Substitutes {
  /** For the value of a sensitive field. */
  field: (field: Field, parameters: Arguments) => JsonValue | undefined;
  /** For a variant of a later version in a union with sensitive parts: nobody knows which parts of it are. */
  union: (union: ReferenceNode) => JsonValue | undefined;
}

type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/**
 * Puts other values where those of a spec are sensitive, at every depth. A sensitive default is replaced where a record
 * lacks the field: whoever reads the record would fill it in. What nothing can replace is left out where it may be absent;
 * where it may not, the whole is undefined. Expects values that fit their types.
 */
export class SecretReplacer {
  readonly #types: TypeTable;
  readonly #substitutes: Substitutes;
  #met = 0;

  constructor(types: TypeTable, substitutes: Substitutes) {
    this.#types = types;
    this.#substitutes = substitutes;
  }

  /** How many sensitive values were met until now. */
  get met(): number {
    return this.#met;
  }

  record(fields: readonly Field[], value: JsonObject, parameters: Arguments): JsonObject | undefined {
    const members = new Map<string, JsonValue>(Object.entries(value));
    for (const field of fields) {
      const given = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
      const own = given ?? (given === null ? null : defaultOf(field));
      if (own === undefined) continue;
      const before = this.#met;
      const made = this.#field(field, own, parameters);
      if (made !== undefined) {
        // A default without secrets goes without saying.
        if (given !== undefined || this.#met > before) members.set(field.name, made);
      } else if (isOptional(field)) members.delete(field.name);
      else return undefined;
    }
    return Object.fromEntries(members);
  }

  value(node: TypeNode, value: JsonValue, parameters: Arguments): JsonValue | undefined {
    switch (node.kind) {
      case 'scalar':
      case 'json':
        return value;
      case 'parameter': {
        const argument = parameters.get(node.name);
        return argument === undefined ? value : this.value(argument, value, new Map());
      }
      case 'array':
        return Array.isArray(value) ? this.#items(value, () => node.element, parameters) : value;
      case 'tuple':
        return Array.isArray(value)
          ? this.#items(value, (index) => node.elements[index] ?? { kind: 'json' }, parameters)
          : value;
      case 'map': {
        if (!isObject(value)) return value;
        const entries = this.#items(Object.values(value), () => node.value, parameters);
        return entries && Object.fromEntries(Object.keys(value).map((key, at) => [key, entries[at] ?? null]));
      }
      case 'nullable':
        return value === null ? null : this.value(node.inner, value, parameters);
      case 'reference': {
        const declaration = this.#types.get(node.target);
        if (declaration === undefined) return value;
        const args = node.args.map((arg) => substitute(arg, parameters));
        return this.#declared(declaration, { ...node, args }, value);
      }
    }
  }

  #field(field: Field, value: JsonValue, parameters: Arguments): JsonValue | undefined {
    if (!field.sensitive) return value === null ? null : this.value(field.type, value, parameters);
    this.#met++;
    return this.#substitutes.field(field, parameters);
  }

  #items(
    items: readonly JsonValue[],
    typeOf: (index: number) => TypeNode,
    parameters: Arguments,
  ): JsonValue[] | undefined {
    const made = items.map((item, index) => this.value(typeOf(index), item, parameters));
    return made.every((item) => item !== undefined) ? made : undefined;
  }

  #declared(
    { body, generics }: TypeDeclaration,
    node: ReferenceNode,
    value: JsonValue,
  ): JsonValue | undefined {
    const parameters = argumentsOf(generics, node.args);
    switch (body.kind) {
      case 'enum':
        return value;
      case 'alias':
        return this.value(body.type, value, parameters);
      case 'external':
        return this.value(body.wire, value, parameters);
      case 'record':
        return isObject(value) ? this.record(body.fields, value, parameters) : value;
      case 'union':
        return isObject(value) ? this.#union(body, node, value, parameters) : value;
    }
  }

  #union(
    { tag, content, variants }: UnionBody,
    node: ReferenceNode,
    value: JsonObject,
    parameters: Arguments,
  ): JsonValue | undefined {
    const payload = variants.find((variant) => variant.tag === value[tag])?.payload;
    if (payload === undefined) {
      const held = referencesIn(node).map(({ target }) => target);
      if (!holdsSecrets(this.#types, held)) return value;
      this.#met++;
      return this.#substitutes.union(node);
    }
    if (payload.kind === 'unit') return value;
    const inner = content === undefined ? value : (value[content] ?? {});
    const made =
      payload.kind === 'type'
        ? this.value(payload.type, inner, parameters)
        : isObject(inner)
          ? this.record(payload.fields, inner, parameters)
          : inner;
    return content === undefined || made === undefined ? made : { ...value, [content]: made };
  }
}
