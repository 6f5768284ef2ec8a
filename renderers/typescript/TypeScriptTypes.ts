import type { Code } from '../../types/Code.js';
import type { ReferenceNode, TypeNode } from '../../types/ir/TypeNode.js';
import { factsOf, type ScalarName } from '../../types/ir/scalars.js';
import { code, joinCode, verbatim } from '../code.js';
import { type TypeRenderer, renderType } from '../TypeRenderer.js';
import { genericIdentifier } from './CommandNames.js';
import type { TypeScriptContext } from './TypeScriptContext.js';

const brands: Partial<Record<ScalarName, string>> = {
  datetime: 'DateTime',
  date: 'LocalDate',
  uuid: 'Uuid',
  url: 'UrlString',
};

/** A use of a type as it is written, and what of its form matters to what stands around it. */
interface Written {
  code: Code;
  /** A union needs parentheses before `[]`; a map may be written as the body of an interface. */
  form: 'union' | 'signature' | 'other';
}

/** How uses are written. */
export interface TypeOptions {
  maps?: 'record' | 'signature';
  parameters?: ReadonlyMap<string, Code>;
}

/** Renders uses of types: as handlers see them, or as callers may pass them. */
export class TypeScriptTypes implements TypeRenderer<Written> {
  readonly #context: TypeScriptContext;
  readonly #side: 'type' | 'input';
  readonly #maps: 'record' | 'signature';
  readonly #parameters: ReadonlyMap<string, Code>;

  /**
   * `signature` writes maps as index signatures: an alias may refer to itself through one, not through Record. `parameters`
   * are other names for generic ones.
   */
  constructor(
    context: TypeScriptContext,
    side: 'type' | 'input',
    { maps = 'record', parameters = new Map() }: TypeOptions = {},
  ) {
    this.#context = context;
    this.#side = side;
    this.#maps = maps;
    this.#parameters = parameters;
  }

  render(node: TypeNode): Code {
    return this.write(node).code;
  }

  /** The same, with its form. */
  write(node: TypeNode): Written {
    return renderType(this, node);
  }

  scalar(scalar: ScalarName): Written {
    return other(this.#scalar(scalar));
  }

  #scalar(scalar: ScalarName): Code {
    const { family, json } = factsOf(scalar);
    switch (family) {
      case 'string':
      case 'boolean':
        return verbatim(family);
      case 'integer':
        return json === 'string' ? code`bigint` : code`number`;
      case 'float':
        return code`number`;
      case 'bytes':
        return code`Uint8Array`;
      case 'format':
        return this.#context.runtime(brands[scalar] ?? scalar, 'type');
    }
  }

  json(): Written {
    return other(this.#context.runtime('JsonValue', 'type'));
  }

  array({ code: printed, form }: Written): Written {
    return other(form === 'union' ? code`(${printed})[]` : code`${printed}[]`);
  }

  tuple(elements: readonly Written[]): Written {
    return other(code`[${joinCode(elements.map(codeOf), ', ')}]`);
  }

  map(key: TypeNode, { code: value }: Written): Written {
    const resolved = this.#context.resolve(key);
    if (resolved.kind === 'reference') {
      const { body } = this.#context.declaration(resolved.target);
      if (body.kind === 'enum' && !body.open) {
        const { code: keys } = this.reference(resolved, []);
        return other(
          this.#maps === 'record'
            ? code`Partial<Record<${keys}, ${value}>>`
            : code`{ [Key in ${keys}]?: ${value} }`,
        );
      }
    }
    const keyType = resolved.kind === 'scalar' && resolved.scalar !== 'string' ? code`number` : code`string`;
    return this.#maps === 'record'
      ? other(code`Record<${keyType}, ${value}>`)
      : { code: code`{ [key: ${keyType}]: ${value} }`, form: 'signature' };
  }

  nullable({ code: printed }: Written): Written {
    return { code: code`${printed} | null`, form: 'union' };
  }

  reference(node: ReferenceNode, args: readonly Written[]): Written {
    const { origin, body } = this.#context.declaration(node.target);
    const name =
      origin.kind === 'spec'
        ? other(this.#own(node.target))
        : this.#foreign(origin, body.kind === 'external' ? body.wire : node);
    // What archc does not declare takes what it gives.
    const rendered =
      this.#side === 'input' && origin.kind !== 'spec'
        ? node.args.map((arg) => new TypeScriptTypes(this.#context, 'type').write(arg))
        : args;
    return rendered.length === 0 ? name : other(code`${name.code}<${joinCode(rendered.map(codeOf), ', ')}>`);
  }

  parameter(name: string): Written {
    return other(this.#parameters.get(name) ?? genericIdentifier(name));
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
  ): Written {
    const target = origin.kind === 'typescript' ? origin : origin.typescript;
    if (target === undefined) return this.write(wire);
    const from = target.from.startsWith('./') ? this.#context.specifier(target.from.slice(2)) : target.from;
    return other(this.#context.scope.use(from, target.exported, 'type'));
  }
}

function other(printed: Code): Written {
  return { code: printed, form: 'other' };
}

function codeOf({ code: printed }: Written): Code {
  return printed;
}
