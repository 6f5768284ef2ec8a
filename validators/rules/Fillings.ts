import { fieldsOf } from '../../types/ir/bodyParts.js';
import { defaultOf, type Field } from '../../types/ir/Field.js';
import { type Arguments, argumentsOf, substitute } from '../../types/ir/substitute.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';

/** What a reader fills in: the default of a field, where the parameters of its declaration stand for these types. */
export interface Filling {
  field: Field;
  /** `Node.next` */
  label: string;
  parameters: Arguments;
}

/** The defaults of a program, and which others each of them calls for. The same default is always the same object. */
export class Fillings {
  readonly #types: TypeTable;
  readonly #known = new Map<Field, Map<string, Filling>>();
  readonly #next = new Map<Filling, Filling[]>();

  constructor(types: TypeTable) {
    this.#types = types;
  }

  /** Those of all declarations, whose parameters stand for themselves. */
  declared(): Filling[] {
    return [...this.#types.values()].flatMap((declaration) => {
      const own = declaration.generics.map((name): TypeNode => ({ kind: 'parameter', name }));
      const parameters = argumentsOf(declaration.generics, own);
      return fieldsOf(declaration.body).flatMap((field) => this.#of(declaration, field, parameters));
    });
  }

  /** The defaults that fill in what this one leaves out. What does not fit its type calls for nothing. */
  next(filling: Filling): readonly Filling[] {
    const known = this.#next.get(filling);
    if (known !== undefined) return known;
    const found = this.#inValue(filling.field.type, defaultOf(filling.field) ?? null, filling.parameters);
    this.#next.set(filling, found);
    return found;
  }

  #of({ path }: TypeDeclaration, field: Field, parameters: Arguments): Filling[] {
    if (defaultOf(field) === undefined) return [];
    const byParameters = this.#known.get(field) ?? new Map<string, Filling>();
    this.#known.set(field, byParameters);
    const key = JSON.stringify([...parameters.values()]);
    const filling = byParameters.get(key) ?? { field, label: [...path, field.name].join('.'), parameters };
    byParameters.set(key, filling);
    return [filling];
  }

  #inValue(node: TypeNode, value: JsonValue, parameters: Arguments): Filling[] {
    if (value === null) return [];
    switch (node.kind) {
      case 'scalar':
      case 'json':
        return [];
      case 'parameter': {
        const argument = parameters.get(node.name);
        const isOpen = argument === undefined || argument.kind === 'parameter';
        return isOpen ? [] : this.#inValue(argument, value, new Map());
      }
      case 'nullable':
        return this.#inValue(node.inner, value, parameters);
      case 'array':
        return listOf(value).flatMap((item) => this.#inValue(node.element, item, parameters));
      case 'tuple':
        return listOf(value).flatMap((item, index) =>
          this.#inValue(node.elements[index] ?? { kind: 'json' }, item, parameters),
        );
      case 'map':
        return Object.values(objectOf(value)).flatMap((item) => this.#inValue(node.value, item, parameters));
      case 'reference': {
        const declaration = this.#types.get(node.target);
        if (declaration === undefined) return [];
        const args = node.args.map((arg) => substitute(arg, parameters));
        return this.#inDeclared(declaration, value, argumentsOf(declaration.generics, args));
      }
    }
  }

  #inDeclared(declaration: TypeDeclaration, value: JsonValue, parameters: Arguments): Filling[] {
    const { body } = declaration;
    switch (body.kind) {
      case 'enum':
        return [];
      case 'alias':
        return this.#inValue(body.type, value, parameters);
      case 'external':
        return this.#inValue(body.wire, value, parameters);
      case 'record':
        return this.#inFields(declaration, body.fields, objectOf(value), parameters);
      case 'union': {
        const object = objectOf(value);
        const payload = body.variants.find(({ tag }) => tag === object[body.tag])?.payload;
        const inner = body.content === undefined ? object : (object[body.content] ?? {});
        if (payload?.kind === 'type') return this.#inValue(payload.type, inner, parameters);
        if (payload?.kind !== 'fields') return [];
        return this.#inFields(declaration, payload.fields, objectOf(inner), parameters);
      }
    }
  }

  #inFields(
    declaration: TypeDeclaration,
    fields: readonly Field[],
    object: JsonObject,
    parameters: Arguments,
  ): Filling[] {
    return fields.flatMap((field) => {
      const given = Object.hasOwn(object, field.name) ? object[field.name] : undefined;
      return given === undefined
        ? this.#of(declaration, field, parameters)
        : this.#inValue(field.type, given, parameters);
    });
  }
}

function listOf(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: JsonValue): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
