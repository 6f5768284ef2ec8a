import type { Code } from '../../types/Code.js';
import type { ReferenceNode, TypeNode } from '../../types/ir/TypeNode.js';
import { factsOf, type ScalarName } from '../../types/ir/scalars.js';
import { joinCode, trusted, ts } from '../code.js';
import { type TypeRenderer, renderType } from '../TypeRenderer.js';
import { genericIdentifier } from './CommandNames.js';
import type { TypeScriptContext } from './TypeScriptContext.js';

const brands: Partial<Record<ScalarName, string>> = {
  datetime: 'DateTime',
  date: 'LocalDate',
  uuid: 'Uuid',
  url: 'UrlString',
};

/** Renders uses of types: as handlers see them, or as callers may pass them. */
export class TypeScriptTypes implements TypeRenderer<Code> {
  readonly #context: TypeScriptContext;
  readonly #side: 'type' | 'input';
  readonly #maps: 'record' | 'signature';

  /** `signature` writes maps as index signatures: an alias may refer to itself through one, not through Record. */
  constructor(context: TypeScriptContext, side: 'type' | 'input', maps: 'record' | 'signature' = 'record') {
    this.#context = context;
    this.#side = side;
    this.#maps = maps;
  }

  render(node: TypeNode): Code {
    return renderType(this, node);
  }

  scalar(scalar: ScalarName): Code {
    const { family, json } = factsOf(scalar);
    switch (family) {
      case 'string':
      case 'boolean':
        return trusted(family);
      case 'integer':
        return json === 'string' ? ts`bigint` : ts`number`;
      case 'float':
        return ts`number`;
      case 'bytes':
        return ts`Uint8Array`;
      case 'format':
        return this.#context.runtime(brands[scalar] ?? scalar, 'type');
    }
  }

  json(): Code {
    return this.#context.runtime('JsonValue', 'type');
  }

  array(element: Code): Code {
    return isSimple(element) ? ts`${element}[]` : ts`(${element})[]`;
  }

  tuple(elements: readonly Code[]): Code {
    return ts`[${joinCode(elements, ', ')}]`;
  }

  map(key: TypeNode, value: Code): Code {
    const resolved = this.#context.resolve(key);
    if (resolved.kind === 'reference') {
      const { body } = this.#context.declaration(resolved.target);
      if (body.kind === 'enum' && !body.open) {
        const keys = this.reference(resolved, []);
        return this.#maps === 'record'
          ? ts`Partial<Record<${keys}, ${value}>>`
          : ts`{ [Key in ${keys}]?: ${value} }`;
      }
    }
    const keyType = resolved.kind === 'scalar' && resolved.scalar !== 'string' ? ts`number` : ts`string`;
    return this.#maps === 'record' ? ts`Record<${keyType}, ${value}>` : ts`{ [key: ${keyType}]: ${value} }`;
  }

  nullable(inner: Code): Code {
    return ts`${inner} | null`;
  }

  reference(node: ReferenceNode, args: readonly Code[]): Code {
    const { origin, body } = this.#context.declaration(node.target);
    const name =
      origin.kind === 'spec'
        ? this.#own(node.target)
        : this.#foreign(origin, body.kind === 'external' ? body.wire : node);
    // What a generic type holds is what its codec decodes to, also when a caller passes it.
    const rendered =
      this.#side === 'input'
        ? node.args.map((arg) => new TypeScriptTypes(this.#context, 'type').render(arg))
        : args;
    return rendered.length === 0 ? name : ts`${name}<${joinCode(rendered, ', ')}>`;
  }

  parameter(name: string): Code {
    return genericIdentifier(name);
  }

  #own(id: string): Code {
    return this.#context.nameOf(
      id,
      this.#side === 'input' && this.#context.project.inputs.has(id) ? 'input' : 'type',
    );
  }

  #foreign(
    origin:
      | { kind: 'typescript'; from: string; exported: string }
      | { kind: 'external'; typescript?: { from: string; exported: string } },
    wire: TypeNode,
  ): Code {
    const target = origin.kind === 'typescript' ? origin : origin.typescript;
    if (target === undefined) return this.render(wire);
    const from = target.from.startsWith('./') ? this.#context.specifier(target.from.slice(2)) : target.from;
    return this.#context.scope.use(from, target.exported, 'type');
  }
}

/** Whether `T[]` needs no parentheses around T. */
function isSimple(type: Code): boolean {
  return /^[\w$.]+(<.*>|(\[\])*)$/.test(type) && !type.includes('|');
}
