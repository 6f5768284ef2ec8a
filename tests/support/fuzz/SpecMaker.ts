import type { CommandSpec, ErrorSpec, ExampleSpec, TypeSpec, UnionSpec } from '../../../types/CommandSpec.js';
import { commonDictionary, type Dictionary, texts } from './dictionary.js';
import type { Draw } from './Draw.js';
import { type Member, textOf } from './model.js';
import { fieldsOf, listedField } from './fields.js';
import { type Declared, TypeMaker } from './TypeMaker.js';
import { recordOf } from './values.js';

/** Makes one valid spec: every reference resolves, every value fits its type, no type must contain itself. */
export class SpecMaker {
  readonly #draw: Draw;
  readonly #name: string;
  readonly #dictionary: Dictionary;
  readonly #declared: Declared[] = [];
  readonly #types: Record<string, TypeSpec> = {};
  readonly #make: TypeMaker;

  constructor(draw: Draw, name: string, dictionary = commonDictionary) {
    this.#draw = draw;
    this.#name = name;
    this.#dictionary = dictionary;
    this.#make = new TypeMaker(draw, this.#declared, dictionary.fieldNames);
  }

  make(): CommandSpec {
    const draw = this.#draw;
    const { typeNames, genericNames, errorCodes } = this.#dictionary;
    const names = draw.some(typeNames, 6);
    // A parameter called like a type would hide it, and mean something else.
    const free = genericNames.filter((generic) => !names.includes(generic));
    for (const name of names) {
      this.#declared.push({ name, generics: draw.chance(0.25) ? draw.some(free, 2, 1) : [] });
    }
    this.#declared.forEach((declared, index) => {
      this.#types[declared.name] = this.#declare(declared, index);
    });
    const params = this.#make.members([], this.#declared.length, 5);
    const results = this.#make.members([], this.#declared.length, 4);
    return {
      version: 2,
      name: this.#name,
      description: draw.pick(texts),
      types: this.#types,
      params: params.map((member) => listedField(draw, member)),
      results: results.map((member) => listedField(draw, member)),
      errors: draw.some(errorCodes, 2).map((code): ErrorSpec => ({
        code,
        description: draw.pick(texts),
        ...(draw.chance(0.5)
          ? { fields: fieldsOf(draw, this.#make.members([], this.#declared.length, 2)) }
          : {}),
      })),
      examples: this.#examples(params, results),
      ...(draw.chance(0.2) ? { deprecated: draw.pick(texts) } : {}),
    };
  }

  #examples(params: readonly Member[], results: readonly Member[]): ExampleSpec[] {
    const given = recordOf(this.#draw, params);
    const result = recordOf(this.#draw, results);
    if (given === undefined || result === undefined || this.#draw.chance(0.5)) return [];
    return [{ description: this.#draw.pick(texts), command: this.#draw.pick(texts), params: given, result }];
  }

  /** `before` types are finished: only those may be contained in every value of this one. */
  #declare(declared: Declared, before: number): TypeSpec {
    const draw = this.#draw;
    const { generics } = declared;
    const meta = {
      ...(draw.chance(0.3) ? { description: draw.pick(texts) } : {}),
      ...(generics.length > 0 ? { generics } : {}),
      ...(draw.chance(0.1) ? { deprecated: true } : {}),
    };
    const kind = draw.pick(
      generics.length > 0
        ? (['record', 'record', 'union'] as const)
        : (['record', 'record', 'enum', 'union', 'alias'] as const),
    );
    switch (kind) {
      case 'record': {
        const members = [...this.#make.members(generics, before, 4), ...this.#uses(generics)];
        const strict = draw.chance(0.2);
        declared.body = { kind, members, strict };
        return { ...meta, fields: fieldsOf(draw, members), ...(strict ? { strict } : {}) };
      }
      case 'enum': {
        const values = draw.some(texts, 5, 1);
        declared.body = { kind, values };
        return {
          ...meta,
          enum: values.map((value) => (draw.chance(0.3) ? { value, description: draw.pick(texts) } : value)),
          ...(draw.chance(0.3) ? { open: true } : {}),
        };
      }
      case 'alias': {
        const type = this.#make.type(generics, before, 2);
        declared.body = { kind, type };
        return { ...meta, alias: textOf(type) };
      }
      case 'union':
        return { ...meta, ...this.#union(declared, before) };
    }
  }

  /** A member for each parameter: one that no member uses is an error. */
  #uses(generics: readonly string[]): Member[] {
    return generics.map((name, index) => ({
      name: `uses${index}`,
      type: { kind: 'parameter', name },
      optional: this.#draw.chance(0.3),
      hasDefault: false,
      constraints: {},
    }));
  }

  #union(declared: Declared, before: number): Pick<TypeSpec, 'union' | 'open'> {
    const draw = this.#draw;
    const { fieldNames } = this.#dictionary;
    const [tag = 'tag', content = 'content'] = draw.some(
      fieldNames.filter((name) => name !== 'raw'),
      2,
      2,
    );
    const isAdjacent = draw.chance(0.5);
    const records = this.#declared
      .slice(0, before)
      .filter(
        ({ body, generics }) =>
          body?.kind === 'record' && generics.length === 0 && !body.members.some(({ name }) => name === tag),
      );
    const names = draw.some(fieldNames, 3, 1);
    const variants = names.map((name, index) => {
      const form = draw.below(3);
      if (index === 0 && declared.generics.length > 0)
        return { tag: name, members: this.#uses(declared.generics).filter((member) => member.name !== tag) };
      if (form === 0) return { tag: name };
      if (form === 1 && records.length > 0)
        return { tag: name, type: this.#make.reference(draw.pick(records), [], before) };
      return {
        tag: name,
        members: this.#make
          .members(declared.generics, before, 2)
          .filter((member) => isAdjacent || member.name !== tag),
      };
    });
    declared.body = { kind: 'union', tag, variants, ...(isAdjacent ? { content } : {}) };
    const entries = variants.map(({ tag: name, members, type }): [string, UnionSpec['variants'][string]] => [
      name,
      {
        ...(draw.chance(0.3) ? { description: draw.pick(texts) } : {}),
        ...(members ? { fields: fieldsOf(draw, members) } : {}),
        ...(type ? { type: textOf(type) } : {}),
      },
    ]);
    return {
      union: { tag, ...(isAdjacent ? { content } : {}), variants: Object.fromEntries(entries) },
      ...(draw.chance(0.3) ? { open: true } : {}),
    };
  }
}
