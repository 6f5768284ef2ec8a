import type { Code } from '../../types/Code.js';
import type { ReferenceNode, TypeNode } from '../../types/ir/TypeNode.js';
import { isSmallInteger, type ScalarName } from '../../types/ir/scalars.js';
import { code, verbatim } from '../code.js';
import { renderType, type TypeRenderer } from '../TypeRenderer.js';
import { isFound, namedUse } from './namedUse.js';
import { type Expression, subscript } from './layout.js';
import type { PythonContext } from './PythonContext.js';

const scalars: Readonly<Record<ScalarName, string>> = {
  string: 'Text',
  boolean: 'Boolean',
  int8: 'Int8',
  int16: 'Int16',
  int32: 'Int32',
  int53: 'Int53',
  int64: 'Int64',
  uint8: 'UInt8',
  uint16: 'UInt16',
  uint32: 'UInt32',
  uint64: 'UInt64',
  float32: 'Float32',
  float64: 'Float64',
  bytes: 'Bytes',
  datetime: 'DateTime',
  date: 'Date',
  uuid: 'Uuid',
  url: 'Url',
};

/** A use of a type in an annotation. */
export function pythonType(context: PythonContext, node: TypeNode): Expression {
  return renderType(new PythonTypes(context), node);
}

class PythonTypes implements TypeRenderer<Expression> {
  readonly #context: PythonContext;

  constructor(context: PythonContext) {
    this.#context = context;
  }

  scalar(scalar: ScalarName): Expression {
    return wireName(scalars[scalar]);
  }

  json(): Expression {
    return wireName('Json');
  }

  array(element: Expression): Expression {
    return subscript(code`list`, [element]);
  }

  tuple(elements: readonly Expression[]): Expression {
    return subscript(code`tuple`, elements);
  }

  map(key: TypeNode, value: Expression): Expression {
    const resolved = this.#context.resolve(key);
    // Integers are digits as keys of an object, whatever they are elsewhere.
    const isDigits = resolved.kind === 'scalar' && isSmallInteger(resolved.scalar);
    const keyType = isDigits ? wireName(`${scalars[resolved.scalar]}Key`) : renderType(this, key);
    return subscript(code`dict`, [keyType, value]);
  }

  nullable(inner: Expression): Expression {
    return orNone(inner);
  }

  reference(node: ReferenceNode, args: readonly Expression[]): Expression {
    const form = this.#context.wireForm(node);
    if (form !== undefined) return renderType(this, form);
    const name = this.#context.typeName(node.target);
    if (args.length === 0) return name;
    return isFound(this.#context, node) ? subscript(name, args) : namedUse(this.#context, node, args);
  }

  parameter(name: string): Expression {
    return this.#context.parameter(name);
  }
}

/** A name of the package's module `wire`. */
export function wireName(name: string): Code {
  return code`wire.${verbatim(name)}`;
}

export function orNone(inner: Expression): Expression {
  const operands = typeof inner !== 'string' && 'operands' in inner ? inner.operands : [inner];
  return operands.at(-1) === 'None' ? inner : { operands: [...operands, code`None`] };
}
