import type { Code } from '../../types/Code.js';
import type { Constraints } from '../../types/CommandSpec.js';
import { type Field, isOptional } from '../../types/ir/Field.js';
import type { ReferenceNode, TypeNode } from '../../types/ir/TypeNode.js';
import { factsOf, type ScalarName } from '../../types/ir/scalars.js';
import { code, joinCode, verbatim } from '../code.js';
import { type TypeRenderer, renderType } from '../TypeRenderer.js';
import { defaultValue } from './defaultValue.js';
import { identifier, jsonLiteral, stringLiteral } from './encode.js';
import type { TypeScriptContext } from './TypeScriptContext.js';
import { TypeScriptTypes } from './TypeScriptTypes.js';

/** Renders the codec of a use of a type: an expression of `wire` combinators. */
export class TypeScriptCodecs implements TypeRenderer<Code> {
  readonly #context: TypeScriptContext;
  readonly #constraints: Constraints;

  /** The constraints hold for the outermost type only. */
  constructor(context: TypeScriptContext, constraints: Constraints = {}) {
    this.#context = context;
    this.#constraints = constraints;
  }

  /** The codec of a field, with its presence, constraints and default. */
  static field(context: TypeScriptContext, field: Field): Code {
    const wire = context.runtime('wire', 'value');
    const inner = new TypeScriptCodecs(context, field.constraints).render(field.type);
    const value = field.nullable ? code`${wire}.nullable(${inner})` : inner;
    const codec = field.sensitive ? code`${wire}.secret(${value})` : value;
    if (typeof field.absence === 'object')
      return code`${wire}.withDefault(${codec}, ${defaultValue(context, field, codec)})`;
    return isOptional(field) ? code`${wire}.optional(${codec})` : codec;
  }

  /** Only the outermost node sees the constraints: an alias hands them on, a container keeps them. */
  render(node: TypeNode): Code {
    const inner = new TypeScriptCodecs(this.#context);
    switch (node.kind) {
      case 'array':
        return this.array(inner.render(node.element));
      case 'nullable':
        return this.nullable(this.render(node.inner));
      case 'reference':
        return (
          this.#constrained(node) ??
          this.reference(
            node,
            node.args.map((arg) => inner.render(arg)),
          )
        );
      case 'scalar':
      case 'json':
      case 'tuple':
      case 'map':
      case 'parameter':
        return renderType(this, node);
    }
  }

  scalar(scalar: ScalarName): Code {
    const { family, json } = factsOf(scalar);
    const isBigint = family === 'integer' && json === 'string';
    return code`${this.#wire}.${identifier(scalar)}(${this.#options(isBigint)})`;
  }

  json(): Code {
    return code`${this.#wire}.json()`;
  }

  array(element: Code): Code {
    const options = this.#options(false);
    return options === ''
      ? code`${this.#wire}.array(${element})`
      : code`${this.#wire}.array(${element}, ${options})`;
  }

  tuple(elements: readonly Code[]): Code {
    return code`${this.#wire}.tuple([${joinCode(elements, ', ')}])`;
  }

  map(key: TypeNode, value: Code): Code {
    const resolved = this.#context.resolve(key);
    if (resolved.kind === 'reference') {
      const { body } = this.#context.declaration(resolved.target);
      const values =
        body.kind === 'enum' && !body.open ? this.#context.nameOf(resolved.target, 'values') : undefined;
      if (values !== undefined) return code`${this.#wire}.map(${value}, ${this.#wire}.literalKey(${values}))`;
    }
    if (resolved.kind !== 'scalar' || resolved.scalar === 'string') return code`${this.#wire}.map(${value})`;
    return code`${this.#wire}.map(${value}, ${this.#wire}.intKey(${stringLiteral(resolved.scalar)}))`;
  }

  nullable(inner: Code): Code {
    return code`${this.#wire}.nullable(${inner})`;
  }

  reference(node: ReferenceNode, args: readonly Code[]): Code {
    const { origin, body } = this.#context.declaration(node.target);
    if (body.kind === 'external' && origin.kind !== 'spec') return this.#external(node, body.wire);
    const name = this.#context.nameOf(node.target, 'codec');
    const codec = args.length === 0 ? name : code`${name}(${joinCode(args, ', ')})`;
    return node.recursive || node.mutual ? code`${this.#wire}.lazy(() => ${codec})` : codec;
  }

  parameter(name: string): Code {
    return parameterCodec(name);
  }

  get #wire(): Code {
    return this.#context.runtime('wire', 'value');
  }

  #external(node: ReferenceNode, wireType: TypeNode): Code {
    const codec = this.render(wireType);
    const { origin } = this.#context.declaration(node.target);
    if (origin.kind === 'external' && origin.typescript === undefined) return codec;
    return code`${this.#wire}.external<${new TypeScriptTypes(this.#context, 'type').render(node)}>(${codec})`;
  }

  /** The codec of an alias carries no bounds of the field that uses it, so the alias is written out. */
  #constrained(node: ReferenceNode): Code | undefined {
    if (Object.keys(this.#constraints).length === 0) return undefined;
    const resolved = this.#context.resolve(node);
    return resolved === node ? undefined : this.render(resolved);
  }

  #options(asBigint: boolean): Code {
    const members = Object.entries(this.#constraints).map(([key, value]: [string, string | number]) => {
      const literal = asBigint
        ? verbatim(`${String(value)}n`)
        : jsonLiteral(key === 'pattern' ? value : Number(value));
      return code`${identifier(key)}: ${literal}`;
    });
    return members.length === 0 ? verbatim('') : code`{ ${joinCode(members, ', ')} }`;
  }
}

/** The name of the codec argument for a generic parameter. */
export function parameterCodec(name: string): Code {
  return identifier(`codecOf${name}`);
}
