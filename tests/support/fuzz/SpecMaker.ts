import type { CommandSpec, ErrorSpec, ExampleSpec, FieldBody, FieldSpec, TypeSpec, UnionSpec } from '../../../types/CommandSpec.js';
import { errorCodes, fieldNames, genericNames, texts, typeNames } from './dictionary.js';
import type { Draw } from './Draw.js';
import { type Body, type Member, type Node, textOf } from './model.js';
import { constraintsFor, recordOf, scalarNames, valueOf } from './values.js';

interface Declared {
  name: string;
  generics: string[];
  body?: Body;
}

/** Makes one valid spec: every reference resolves, every value fits its type, no type must contain itself. */
export class SpecMaker {
  readonly #draw: Draw;
  readonly #name: string;
  readonly #declared: Declared[] = [];
  readonly #types: Record<string, TypeSpec> = {};

  constructor(draw: Draw, name: string) {
    this.#draw = draw;
    this.#name = name;
  }

  make(): CommandSpec {
    const draw = this.#draw;
    for (const name of draw.some(typeNames, 6)) this.#declared.push({ name, generics: draw.chance(0.25) ? draw.some(genericNames.filter((generic) => generic !== name), 2, 1) : [] });
    this.#declared.forEach((declared, index) => {
      this.#types[declared.name] = this.#declare(declared, index);
    });
    const params = this.#members([], this.#declared.length, 5);
    const results = this.#members([], this.#declared.length, 4);
    return {
      version: 2,
      name: this.#name,
      description: draw.pick(texts),
      types: this.#types,
      params: params.map((member) => this.#listed(member)),
      results: results.map((member) => this.#listed(member)),
      errors: draw.some(errorCodes, 2).map((code): ErrorSpec => ({ code, description: draw.pick(texts), ...(draw.chance(0.5) ? { fields: this.#fields(this.#members([], this.#declared.length, 2)) } : {}) })),
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
    const meta = { ...(draw.chance(0.3) ? { description: draw.pick(texts) } : {}), ...(generics.length > 0 ? { generics } : {}), ...(draw.chance(0.1) ? { deprecated: true } : {}) };
    const kind = draw.pick(generics.length > 0 ? (['record', 'record', 'union'] as const) : (['record', 'record', 'enum', 'union', 'alias'] as const));
    switch (kind) {
      case 'record': {
        const members = [...this.#members(generics, before, 4), ...this.#uses(generics)];
        const strict = draw.chance(0.2);
        declared.body = { kind, members, strict };
        return { ...meta, fields: this.#fields(members), ...(strict ? { strict } : {}) };
      }
      case 'enum': {
        const values = draw.some(texts, 5, 1);
        declared.body = { kind, values };
        return { ...meta, enum: values.map((value) => (draw.chance(0.3) ? { value, description: draw.pick(texts) } : value)), ...(draw.chance(0.3) ? { open: true } : {}) };
      }
      case 'alias': {
        const type = this.#type(generics, before, 2);
        declared.body = { kind, type };
        return { ...meta, alias: textOf(type) };
      }
      case 'union':
        return { ...meta, ...this.#union(declared, before) };
    }
  }

  /** A member for each parameter: one that no member uses is an error. */
  #uses(generics: readonly string[]): Member[] {
    return generics.map((name, index) => ({ name: `uses${index}`, type: { kind: 'parameter', name }, optional: this.#draw.chance(0.3), hasDefault: false, constraints: {} }));
  }

  #union(declared: Declared, before: number): Pick<TypeSpec, 'union' | 'open'> {
    const draw = this.#draw;
    const [tag = 'tag', content = 'content'] = draw.some(fieldNames.filter((name) => name !== 'raw'), 2, 2);
    const isAdjacent = draw.chance(0.5);
    const records = this.#declared.slice(0, before).filter(({ body, generics }) => body?.kind === 'record' && generics.length === 0 && !body.members.some(({ name }) => name === tag));
    const names = draw.some(fieldNames, 3, 1);
    const variants = names.map((name, index) => {
      const form = draw.below(3);
      if (index === 0 && declared.generics.length > 0) return { tag: name, members: this.#uses(declared.generics).filter((member) => member.name !== tag) };
      if (form === 0) return { tag: name };
      if (form === 1 && records.length > 0) return { tag: name, type: this.#reference(draw.pick(records), [], before) };
      return { tag: name, members: this.#members(declared.generics, before, 2).filter((member) => isAdjacent || member.name !== tag) };
    });
    declared.body = { kind: 'union', tag, variants, ...(isAdjacent ? { content } : {}) };
    const entries = variants.map(({ tag: name, members, type }): [string, UnionSpec['variants'][string]] => [
      name,
      { ...(draw.chance(0.3) ? { description: draw.pick(texts) } : {}), ...(members ? { fields: this.#fields(members) } : {}), ...(type ? { type: textOf(type) } : {}) },
    ]);
    return { union: { tag, ...(isAdjacent ? { content } : {}), variants: Object.fromEntries(entries) }, ...(draw.chance(0.3) ? { open: true } : {}) };
  }

  #members(generics: readonly string[], before: number, most: number): Member[] {
    const draw = this.#draw;
    return draw.some(fieldNames, most).map((name): Member => {
      const type = this.#type(generics, before, 3);
      const { constraints, value } = constraintsFor(draw, type);
      const usesParameter = generics.some((generic) => new RegExp(`\\b${generic}\\b`).test(textOf(type)));
      const example = value ?? (usesParameter ? undefined : valueOf(draw, type));
      const hasDefault = example !== undefined && draw.chance(0.25);
      return { name, type, optional: !hasDefault && draw.chance(0.3), hasDefault, constraints, ...(value === undefined && !hasDefault ? {} : { value: example ?? null }) };
    });
  }

  #fields(members: readonly Member[]): Record<string, FieldBody> {
    return Object.fromEntries(members.map((member) => [member.name, this.#field(member)]));
  }

  #listed(member: Member): FieldSpec {
    return { name: member.name, ...this.#field(member) };
  }

  #field({ type, optional, hasDefault, constraints, value }: Member): FieldBody {
    const draw = this.#draw;
    return {
      type: textOf(type),
      ...(optional ? { optional } : {}),
      ...constraints,
      ...(hasDefault ? { default: value ?? null } : value !== undefined || 'pattern' in constraints ? { example: value ?? null } : {}),
      ...(draw.chance(0.3) ? { description: draw.pick(texts) } : {}),
      ...(draw.chance(0.1) ? { deprecated: draw.pick(['because', '*/ @internal']) } : {}),
      ...(draw.chance(0.1) ? { sensitive: true } : {}),
    };
  }

  #reference(declared: Declared, generics: readonly string[], before: number): Node {
    const args = declared.generics.map(() => this.#type(generics, before, 1));
    return { kind: 'reference', text: declared.name, args, body: () => declared.body, generics: declared.generics };
  }

  #type(generics: readonly string[], before: number, depth: number): Node {
    const draw = this.#draw;
    const scalar = (): Node => ({ kind: 'scalar', name: draw.pick(scalarNames) });
    if (depth === 0) return scalar();
    const deeper = (): Node => this.#type(generics, before, depth - 1);
    switch (draw.below(12)) {
      case 0: {
        // Inside of a list a type may contain itself, or one that comes later.
        const any = this.#declared.length > 0 && draw.chance(0.4) ? this.#reference(draw.pick(this.#declared), generics, before) : deeper();
        return { kind: 'array', of: any, style: draw.pick(['brackets', 'Array', 'readonly']) };
      }
      case 1:
        return { kind: 'tuple', of: Array.from({ length: 1 + draw.below(3) }, deeper) };
      case 2: {
        const key = draw.pick(['string', 'int8', 'uint32', "'a' | '__proto__'"]);
        return { kind: 'map', key, keys: key.startsWith("'") ? ['a', '__proto__'] : key === 'string' ? ['a', '', 'constructor'] : ['0', '7'], of: deeper() };
      }
      case 3: {
        const of = deeper();
        return of.kind === 'nullable' ? of : { kind: 'nullable', of };
      }
      case 4:
        return { kind: 'literals', values: draw.some(texts, 3, 1) };
      case 5:
        return { kind: 'object', members: draw.some(fieldNames, 3).map((name) => ({ name, optional: draw.chance(0.3), type: deeper() })) };
      case 6:
        return generics.length > 0 ? { kind: 'parameter', name: draw.pick(generics) } : scalar();
      case 7:
      case 8: {
        const finished = this.#declared.slice(0, before);
        return finished.length > 0 ? this.#reference(draw.pick(finished), generics, before) : scalar();
      }
      default:
        return scalar();
    }
  }
}
