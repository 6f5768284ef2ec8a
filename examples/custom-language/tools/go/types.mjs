import { code, factsOf, joinCode, portablePattern, verbatim } from 'archc';
import { exportedName, stringLiteral } from './encode.mjs';
import { go } from './language.mjs';
import { codecName } from './names.mjs';

const integers = ['int8', 'int16', 'int32', 'int53', 'int64', 'uint8', 'uint16', 'uint32', 'uint64'];

/** Types of Go and codecs of each scalar but the integers. */
const scalars = {
  string: ['string', 'wire.String()'],
  boolean: ['bool', 'wire.Boolean()'],
  float32: ['float32', 'wire.Float32()'],
  float64: ['float64', 'wire.Float64()'],
  bytes: ['[]byte', 'wire.Bytes()'],
  datetime: ['wire.DateTime', 'wire.Moment()'],
  date: ['wire.DateTime', 'wire.Day()'],
  uuid: ['wire.UUID', 'wire.Identifier()'],
};

/** How the types of a program look in Go: their names, and the codecs of their uses. */
export class GoTypes {
  #types;

  constructor(types) {
    this.#types = types;
  }

  nameOf({ origin, path }) {
    return verbatim(exportedName([origin.command, ...path]));
  }

  declarationOf({ target }) {
    return this.#types.get(target);
  }

  /** The type of a use. */
  typeOf(node) {
    switch (node.kind) {
      case 'scalar':
        return integers.includes(node.scalar) ? integerType(node.scalar) : verbatim(scalars[node.scalar][0]);
      case 'json':
        return code`wire.JSON`;
      case 'array':
        return code`[]${this.typeOf(node.element)}`;
      case 'map':
        return code`map[${this.typeOf(node.key)}]${this.typeOf(node.value)}`;
      case 'nullable':
        return code`*${this.typeOf(node.inner)}`;
      case 'reference':
        return this.nameOf(this.declarationOf(node));
      default:
        throw new Error(`no Go for a ${node.kind}`);
    }
  }

  /** The codec of a use. */
  codecOf(node) {
    switch (node.kind) {
      case 'scalar':
        return integers.includes(node.scalar) ? integerCodec(node.scalar) : verbatim(scalars[node.scalar][1]);
      case 'json':
        return code`wire.AnyJSON()`;
      case 'array':
        return code`wire.Array(${this.codecOf(node.element)})`;
      case 'map':
        return code`wire.Map(${this.#keyCodec(node.key)}, ${this.codecOf(node.value)})`;
      case 'nullable':
        return code`wire.Nullable(${this.codecOf(node.inner)})`;
      case 'reference':
        return code`${codecName(this.nameOf(this.declarationOf(node)))}()`;
      default:
        throw new Error(`no Go for a ${node.kind}`);
    }
  }

  /** The codec of a field, which checks its constraints; null is not yet a value of it. */
  fieldCodec({ type, constraints }) {
    const codec = this.codecOf(type);
    const checks = this.#checks(constraints, this.#resolved(type));
    return checks.length === 0 ? codec : code`wire.Checked(${codec}, ${joinCode(checks, ', ')})`;
  }

  #keyCodec(key) {
    const resolved = this.#resolved(key);
    const isInteger = resolved.kind === 'scalar' && integers.includes(resolved.scalar);
    return isInteger ? integerText(resolved.scalar) : this.codecOf(key);
  }

  /** What a use is in the end, through aliases. */
  #resolved(node) {
    const declaration = node.kind === 'reference' ? this.declarationOf(node) : undefined;
    return declaration?.body.kind === 'alias' ? this.#resolved(declaration.body.type) : node;
  }

  #checks({ min, max, minLength, maxLength, pattern, minItems, maxItems }, resolved) {
    if (resolved.kind === 'nullable' || resolved.kind === 'reference') {
      if ([min, max, minLength, maxLength, pattern, minItems, maxItems].some((each) => each !== undefined))
        throw new Error('no Go for a constraint of what may be null');
    }
    const type = this.typeOf(resolved.kind === 'array' ? resolved.element : resolved);
    const isBytes = resolved.kind === 'scalar' && resolved.scalar === 'bytes';
    const length = (word, value) =>
      isBytes
        ? code`wire.${verbatim(word)}Items[byte](${value})`
        : code`wire.${verbatim(word)}Length(${value})`;
    const amount = (word, value) => code`wire.${verbatim(word)}[${type}](${verbatim(String(value))})`;
    return [
      ...(min === undefined ? [] : [amount('Min', min)]),
      ...(max === undefined ? [] : [amount('Max', max)]),
      ...(minLength === undefined ? [] : [length('Min', minLength)]),
      ...(maxLength === undefined ? [] : [length('Max', maxLength)]),
      ...(pattern === undefined
        ? []
        : [code`wire.Pattern(${stringLiteral(portablePattern(pattern, go.pattern))})`]),
      ...(minItems === undefined ? [] : [code`wire.MinItems[${type}](${minItems})`]),
      ...(maxItems === undefined ? [] : [code`wire.MaxItems[${type}](${maxItems})`]),
    ];
  }
}

function integerType(scalar) {
  return verbatim(scalar === 'int53' ? 'int64' : scalar);
}

function integerCodec(scalar) {
  if (scalar === 'int53') return code`wire.Integer[int64](-9007199254740991, 9007199254740991)`;
  return scalar.endsWith('64')
    ? integerText(scalar)
    : code`wire.Integer[${verbatim(scalar)}](${range(scalar)})`;
}

function integerText(scalar) {
  return code`wire.IntegerText[${verbatim(scalar)}](${range(scalar)})`;
}

function range(scalar) {
  const { range: found } = factsOf(scalar);
  return verbatim(found.map(String).join(', '));
}
