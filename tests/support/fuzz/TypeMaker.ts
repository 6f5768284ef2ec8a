import { texts } from './dictionary.js';
import type { Draw } from './Draw.js';
import { type Body, type Member, type Node, textOf } from './model.js';
import { constraintsFor } from './constraints.js';
import { scalarNames, valueOf } from './values.js';

/** A type of the spec; its body is known once it is finished. */
export interface Declared {
  name: string;
  generics: string[];
  body?: Body;
}

/** Makes types and fields that refer to the types of one spec. */
export class TypeMaker {
  readonly #draw: Draw;
  readonly #declared: readonly Declared[];
  readonly #fieldNames: readonly string[];

  constructor(draw: Draw, declared: readonly Declared[], fieldNames: readonly string[]) {
    this.#draw = draw;
    this.#declared = declared;
    this.#fieldNames = fieldNames;
  }

  /** Fields with different names. Of the types only the first `before` are finished. */
  members(generics: readonly string[], before: number, most: number): Member[] {
    const draw = this.#draw;
    return draw.some(this.#fieldNames, most).map((name): Member => {
      const type = this.type(generics, before, 3);
      const { constraints, value } = constraintsFor(draw, type);
      const usesParameter = generics.some((generic) => new RegExp(`\\b${generic}\\b`).test(textOf(type)));
      const example = value ?? (usesParameter ? undefined : valueOf(draw, type));
      const hasDefault = example !== undefined && draw.chance(0.25);
      return {
        name,
        type,
        optional: !hasDefault && draw.chance(0.3),
        hasDefault,
        constraints,
        ...(value === undefined && !hasDefault ? {} : { value: example ?? null }),
      };
    });
  }

  reference(declared: Declared, generics: readonly string[], before: number): Node {
    const args = declared.generics.map(() => this.type(generics, before, 1));
    return {
      kind: 'reference',
      text: declared.name,
      args,
      body: () => declared.body,
      generics: declared.generics,
    };
  }

  /** A type that a value of any type before `before` can hold. */
  type(generics: readonly string[], before: number, depth: number): Node {
    const draw = this.#draw;
    const scalar = (): Node => ({ kind: 'scalar', name: draw.pick(scalarNames) });
    if (depth === 0) return scalar();
    const deeper = (): Node => this.type(generics, before, depth - 1);
    switch (draw.below(12)) {
      case 0: {
        // Inside of a list a type may contain itself, or one that comes later.
        const any =
          this.#declared.length > 0 && draw.chance(0.4)
            ? this.reference(draw.pick(this.#declared), generics, before)
            : deeper();
        return { kind: 'array', of: any, style: draw.pick(['brackets', 'Array', 'readonly']) };
      }
      case 1:
        return { kind: 'tuple', of: Array.from({ length: 1 + draw.below(3) }, deeper) };
      case 2: {
        const key = draw.pick(['string', 'int8', 'uint32', "'a' | '__proto__'"]);
        return {
          kind: 'map',
          key,
          keys: key.startsWith("'")
            ? ['a', '__proto__']
            : key === 'string'
              ? ['a', '', 'constructor']
              : ['0', '7'],
          of: deeper(),
        };
      }
      case 3: {
        const of = deeper();
        return of.kind === 'nullable' ? of : { kind: 'nullable', of };
      }
      case 4:
        return { kind: 'literals', values: draw.some(texts, 3, 1) };
      case 5:
        return {
          kind: 'object',
          members: draw
            .some(this.#fieldNames, 3)
            .map((name) => ({ name, optional: draw.chance(0.3), type: deeper() })),
        };
      case 6:
        return generics.length > 0 ? { kind: 'parameter', name: draw.pick(generics) } : scalar();
      case 7:
      case 8: {
        const finished = this.#declared.slice(0, before);
        return finished.length > 0 ? this.reference(draw.pick(finished), generics, before) : scalar();
      }
      default:
        return scalar();
    }
  }
}
