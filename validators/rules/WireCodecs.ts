import { resolve } from '../../types/ir/resolve.js';
import { wire } from '../../runtime/typescript/index.js';
import { refuse } from '../../runtime/typescript/wire/refuse.js';
import type { Constraints } from '../../types/CommandSpec.js';
import { matchesQuickly } from '../../types/pattern/matchesQuickly.js';
import { type Field, mayBeAbsent } from '../../types/ir/Field.js';
import type { TypeBody, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import { isSmallInteger, type ScalarName } from '../../types/ir/scalars.js';

type Codec = wire.Codec<unknown, never>;
type AnyField = Codec | wire.OptionalField<unknown, never> | wire.DefaultField<unknown, never>;

/** The combinators whose types prove that generated code fits its interfaces; here there are no interfaces to fit. */
const recordOf = wire.record as unknown as (
  name: string,
  fields: Record<string, AnyField>,
  options?: wire.RecordOptions,
) => Codec;
const unionOf = wire.union as unknown as (
  name: string,
  tag: string,
  variants: Record<string, Codec | wire.Unit>,
  options: { content?: string; open?: boolean },
) => Codec;

/**
 * Makes codecs straight from the IR, with the combinators that generated TypeScript uses: what archc accepts as
 * a default or an example is what the generated code accepts, by construction. Records refuse unknown keys: in
 * an example they are slips.
 */
export class WireCodecs {
  readonly #types: TypeTable;
  readonly #made = new Map<TypeId, Codec>();

  constructor(types: TypeTable) {
    this.#types = types;
  }

  field(field: Field): Codec {
    const codec = this.type(field.type, field.constraints, new Map());
    return field.nullable ? wire.nullable(codec) : codec;
  }

  record(name: string, fields: readonly Field[], parameters: ReadonlyMap<string, Codec> = new Map()): Codec {
    return recordOf(name, this.#members(fields, parameters), { strict: true });
  }

  type(node: TypeNode, constraints: Constraints, parameters: ReadonlyMap<string, Codec>): Codec {
    switch (node.kind) {
      case 'scalar':
        return scalarCodec(node.scalar, constraints);
      case 'json':
        return wire.json();
      case 'array':
        return wire.array(this.type(node.element, {}, parameters), counts(constraints));
      case 'tuple':
        return wire.tuple(node.elements.map((element) => this.type(element, {}, parameters)));
      case 'map':
        return this.#map(node.key, this.type(node.value, {}, parameters));
      case 'nullable':
        return wire.nullable(this.type(node.inner, constraints, parameters));
      case 'parameter':
        return parameters.get(node.name) ?? wire.json();
      case 'reference':
        return this.#reference(node, constraints, parameters);
    }
  }

  #reference(node: ReferenceNode, constraints: Constraints, parameters: ReadonlyMap<string, Codec>): Codec {
    const declaration = this.#types.get(node.target);
    if (declaration === undefined) return wire.json();
    const plain = node.args.length === 0 && Object.keys(constraints).length === 0;
    const known = plain ? this.#made.get(node.target) : undefined;
    if (known) return known;
    const inner = new Map(
      declaration.generics.map((name, index) => {
        const arg = node.args[index];
        return [name, arg === undefined ? wire.json() : wire.lazy(() => this.type(arg, {}, parameters))];
      }),
    );
    const codec = wire.lazy(() =>
      this.#body(declaration.path.join('.'), declaration.body, constraints, inner),
    );
    if (plain) this.#made.set(node.target, codec);
    return codec;
  }

  #body(
    name: string,
    body: TypeBody,
    constraints: Constraints,
    parameters: ReadonlyMap<string, Codec>,
  ): Codec {
    switch (body.kind) {
      case 'record':
        return this.record(name, body.fields, parameters);
      case 'enum':
        return body.open ? wire.string() : wire.literals(body.values.map(({ value }) => value));
      case 'alias':
        return this.type(body.type, constraints, parameters);
      case 'external':
        return this.type(body.wire, constraints, parameters);
      case 'union':
        return this.#union(name, body, parameters);
    }
  }

  #union(
    name: string,
    body: Extract<TypeBody, { kind: 'union' }>,
    parameters: ReadonlyMap<string, Codec>,
  ): Codec {
    const variants = body.variants.map(({ tag, payload }): [string, Codec | wire.Unit] => {
      switch (payload.kind) {
        case 'unit':
          return [tag, wire.unit()];
        case 'fields':
          return [tag, recordOf(`${name} ${tag}`, this.#members(payload.fields, parameters))];
        case 'type':
          return [tag, this.#loose(payload.type, parameters, body.content === undefined)];
      }
    });
    const options = {
      ...(body.content === undefined ? {} : { content: body.content }),
      ...(body.open ? { open: true } : {}),
    };
    return unionOf(name, body.tag, Object.fromEntries(variants), options);
  }

  /** Beside a tag a record cannot refuse unknown keys: the tag is one. */
  #loose(node: ReferenceNode, parameters: ReadonlyMap<string, Codec>, besideTag: boolean): Codec {
    const body = this.#types.get(node.target)?.body;
    if (!besideTag || body?.kind !== 'record') return this.type(node, {}, parameters);
    return recordOf(node.target, this.#members(body.fields, parameters));
  }

  #members(fields: readonly Field[], parameters: ReadonlyMap<string, Codec>): Record<string, AnyField> {
    return Object.fromEntries(
      fields.map((field): [string, AnyField] => {
        const codec = this.type(field.type, field.constraints, parameters);
        const whole = field.nullable ? wire.nullable(codec) : codec;
        return [field.name, mayBeAbsent(field) ? wire.optional(whole) : whole];
      }),
    );
  }

  #map(key: TypeNode, value: Codec): Codec {
    const resolved = resolve(this.#types, key);
    if (resolved.kind === 'reference') {
      const body = this.#types.get(resolved.target)?.body;
      if (body?.kind === 'enum' && !body.open)
        return wire.map(value, wire.literalKey(body.values.map((entry) => entry.value)));
    }
    return resolved.kind === 'scalar' && isSmallInteger(resolved.scalar)
      ? wire.map(value, wire.intKey(resolved.scalar))
      : wire.map(value);
  }
}

function scalarCodec(scalar: ScalarName, constraints: Constraints): Codec {
  switch (scalar) {
    case 'string':
      return textCodec(lengths(constraints));
    case 'bytes':
      return wire.bytes(lengths(constraints));
    case 'boolean':
      return wire.boolean();
    case 'int64':
    case 'uint64':
      return wire[scalar](mapBounds(constraints, BigInt));
    case 'int8':
    case 'int16':
    case 'int32':
    case 'int53':
    case 'uint8':
    case 'uint16':
    case 'uint32':
    case 'float32':
    case 'float64':
      return wire[scalar](mapBounds(constraints, Number));
    case 'datetime':
    case 'date':
    case 'uuid':
    case 'url':
      return wire[scalar]();
  }
}

/** A spec must not be able to keep archc busy for years, by a pattern and a text with which that takes as long. */
function textCodec(options: wire.StringOptions): Codec {
  const codec = wire.string(options);
  const { pattern, ...rest } = options;
  if (pattern === undefined) return codec;
  const isQuick = matchesQuickly(pattern);
  const bounds = wire.string(rest);
  const guarded =
    (check: (value: unknown, at?: wire.Path) => string) =>
    (value: unknown, at?: wire.Path): string => {
      if (isQuick(bounds.decode(value, at))) return check(value, at);
      return refuse(at, 'pattern', `To see if it matches ${pattern} may take too long.`);
    };
  return { decode: guarded(codec.decode), encode: guarded(codec.decode) };
}

function mapBounds<N>(
  { min, max }: Constraints,
  convert: (bound: number | string) => N,
): { min?: N; max?: N } {
  return {
    ...(min === undefined ? {} : { min: convert(min) }),
    ...(max === undefined ? {} : { max: convert(max) }),
  };
}

function lengths({ minLength, maxLength, pattern }: Constraints): wire.StringOptions {
  return {
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern }),
  };
}

function counts({ minItems, maxItems }: Constraints): { minItems?: number; maxItems?: number } {
  return { ...(minItems === undefined ? {} : { minItems }), ...(maxItems === undefined ? {} : { maxItems }) };
}
