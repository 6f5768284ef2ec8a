import type { JsonObject, JsonValue } from '../Json.js';
import { defaultOf, type Field, mayBeAbsent } from './Field.js';
import { type Command, type Spec, isCommand } from './Spec.js';
import type { TypeBody, TypeDeclaration, TypeTable, Variant } from './TypeDeclaration.js';
import type { TypeId, TypeNode } from './TypeNode.js';

/**
 * The plain form of a contract that a digest is taken of. Every key is named here: what is not, does not count. Values of
 * a spec, such as defaults, are taken whole, whatever their keys are called.
 */
export class DigestForm {
  readonly #source: boolean;
  readonly #types: TypeTable;
  /** By id, the place of a type in the order in which it was met: types without names refer to each other by it. */
  readonly #met = new Map<TypeId, number>();
  readonly #forms: JsonValue[] = [];

  constructor(seen: 'wire' | 'source', types: TypeTable) {
    this.#source = seen === 'source';
    this.#types = types;
  }

  spec(spec: Spec): JsonValue {
    const { environment, accessLevel, types } = spec;
    const declared = types.filter(({ role }) => role === 'declared');
    const shown = isCommand(spec) ? this.#command(spec) : {};
    if (this.#source) {
      const source = {
        environment,
        accessLevel,
        deprecated: spec.deprecated ?? false,
        trait: (spec.spec.trait ?? null) as JsonValue,
        declared: declared.map(({ id }) => this.#use(id)),
      };
      return { ...shown, ...source, types: this.#forms };
    }
    const alone = isCommand(spec) ? [] : sortedBy(declared, ({ id }) => id);
    return { ...shown, declared: alone.map(({ id }) => this.#use(id)), types: this.#forms };
  }

  #command({ params, result, errors, effect, idempotent }: Command): JsonObject {
    return {
      params: this.#use(params.id),
      result: this.#use(result.id),
      errors: sortedBy(errors, ({ code }) => code).map(({ code, data }) => {
        return data === undefined ? { code } : { code, data: this.#use(data.id) };
      }),
      effect,
      idempotent,
    };
  }

  #use(id: TypeId): JsonValue {
    const known = this.#met.get(id);
    if (known !== undefined) return known;
    const place = this.#met.size;
    this.#met.set(id, place);
    const declaration = this.#types.get(id);
    this.#forms[place] = declaration === undefined ? null : this.#declaration(declaration);
    return place;
  }

  #declaration({ path, generics, deprecated, body }: TypeDeclaration): JsonValue {
    const source = this.#source ? { path: [...path], deprecated: deprecated ?? false } : {};
    return { ...source, generics: [...generics], body: this.#body(body) };
  }

  #body(body: TypeBody): JsonValue {
    switch (body.kind) {
      case 'record':
        return { kind: body.kind, strict: body.strict, fields: this.#fields(body.fields) };
      case 'enum':
        return {
          kind: body.kind,
          open: body.open,
          values: this.#ordered(body.values.map(({ value }) => value)),
        };
      case 'union': {
        const { kind, tag, content = null, open } = body;
        const variants = sortedUnless(this.#source, body.variants, (variant) => variant.tag);
        return { kind, tag, content, open, variants: variants.map((variant) => this.#variant(variant)) };
      }
      case 'alias':
        return { kind: body.kind, type: this.#type(body.type) };
      case 'external':
        return { kind: body.kind, wire: this.#type(body.wire) };
    }
  }

  #variant({ tag, payload }: Variant): JsonValue {
    switch (payload.kind) {
      case 'unit':
        return { tag, payload: null };
      case 'fields':
        return { tag, payload: this.#fields(payload.fields) };
      case 'type':
        return { tag, payload: this.#type(payload.type) };
    }
  }

  #fields(fields: readonly Field[]): JsonValue {
    return sortedUnless(this.#source, fields, ({ name }) => name).map((field) => {
      const { name, type, constraints, deprecated, sensitive } = field;
      const source = this.#source ? { deprecated: deprecated ?? false, sensitive } : {};
      const value = defaultOf(field);
      const preset = value === undefined ? {} : { default: value };
      return {
        name,
        type: this.#type(type),
        presence: presenceOf(field),
        constraints: { ...constraints },
        ...preset,
        ...source,
      };
    });
  }

  #type(node: TypeNode): JsonValue {
    switch (node.kind) {
      case 'scalar':
        return node.scalar;
      case 'json':
        return 'json';
      case 'parameter':
        return { parameter: node.name };
      case 'array':
        return { array: this.#type(node.element) };
      case 'tuple':
        return { tuple: node.elements.map((element) => this.#type(element)) };
      case 'map':
        return { key: this.#type(node.key), value: this.#type(node.value) };
      case 'nullable':
        return { nullable: this.#type(node.inner) };
      case 'reference':
        return { use: this.#use(node.target), args: node.args.map((arg) => this.#type(arg)) };
    }
  }

  #ordered(values: readonly string[]): string[] {
    return this.#source ? [...values] : [...values].sort();
  }
}

/** One word for absent and null: digests that were taken stay as they are. */
function presenceOf(field: Field): string {
  const words = [...(mayBeAbsent(field) ? ['optional'] : []), ...(field.nullable ? ['nullable'] : [])];
  return words.join('-') || 'required';
}

function sortedUnless<Item>(
  kept: boolean,
  items: readonly Item[],
  key: (item: Item) => string,
): readonly Item[] {
  return kept ? items : sortedBy(items, key);
}

function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}
