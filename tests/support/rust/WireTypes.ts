import { type DeclarationRenderer, renderType, type TypeRenderer } from '../../../renderers/TypeRenderer.js';
import { type Field, isOptional } from '../../../types/ir/Field.js';
import type { Spec } from '../../../types/ir/Spec.js';
import type { TypeBody, TypeDeclaration, Variant } from '../../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeNode } from '../../../types/ir/TypeNode.js';
import type { ScalarName } from '../../../types/ir/scalars.js';
import type { BoundFixtures } from './bindFixtures.js';
import { exportedTypes } from './scratchCrate.js';

type Body<Kind extends TypeBody['kind']> = Extract<TypeBody, { kind: Kind }>;

/**
 * Renders archc's types as they are on the wire, in TypeScript: what JSON.parse gives. The side is that of the
 * sender: serde writes a field with a default always, so such a field is required here.
 */
export class WireTypes implements TypeRenderer<string>, DeclarationRenderer<string> {
  readonly #fixtures: BoundFixtures;
  readonly #command: string;
  /** Names of the types that the file of the command declares. */
  readonly #own: ReadonlySet<string>;

  constructor(fixtures: BoundFixtures, command: Spec) {
    this.#fixtures = fixtures;
    this.#command = command.name;
    this.#own = new Set(exportedTypes(command).map((declaration) => this.nameOf(declaration)));
  }

  /** The TypeScript name of a type of a spec. */
  nameOf(declaration: TypeDeclaration): string {
    const { origin, id } = declaration;
    if (origin.kind !== 'spec') throw new Error(`${id} is declared elsewhere`);
    return this.#fixtures.project.names.get(origin.command)?.types.get(id)?.typescript ?? '';
  }

  record(declaration: TypeDeclaration, { fields }: Body<'record'>): string {
    return this.#declare(declaration, this.#object(fields));
  }

  enum(declaration: TypeDeclaration, { values, open }: Body<'enum'>): string {
    const texts = values.map(({ value }) => JSON.stringify(value.replace(/\p{Surrogate}/gu, '\u{fffd}')));
    return this.#declare(declaration, [...texts, ...(open ? ['(string & {})'] : [])].join(' | '));
  }

  union(declaration: TypeDeclaration, { tag, content, variants, open }: Body<'union'>): string {
    const members = variants.map((variant) => this.#variant(tag, content, variant));
    // See `compromises`: an unknown variant is any object.
    const unknown = open ? ['{ [key: string]: unknown }'] : [];
    return this.#declare(declaration, [...members, ...unknown].join(' | '));
  }

  alias(declaration: TypeDeclaration, { type }: Body<'alias'>): string {
    return this.#declare(declaration, renderType(this, type));
  }

  external({ id }: TypeDeclaration): string {
    throw new Error(`${id} is declared elsewhere`);
  }

  scalar(scalar: ScalarName): string {
    switch (scalar) {
      case 'boolean':
        return 'boolean';
      case 'string':
      case 'int64':
      case 'uint64':
      case 'bytes':
      case 'datetime':
      case 'date':
      case 'uuid':
      case 'url':
        return 'string';
      case 'int8':
      case 'int16':
      case 'int32':
      case 'int53':
      case 'uint8':
      case 'uint16':
      case 'uint32':
      case 'float32':
      case 'float64':
        return 'number';
    }
  }

  json(): string {
    return 'JsonValue';
  }

  array(element: string): string {
    return `(${element})[]`;
  }

  tuple(elements: readonly string[]): string {
    return `[${elements.join(', ')}]`;
  }

  map(key: TypeNode, value: string): string {
    const resolved = this.#resolve(key);
    if (resolved.kind === 'reference') {
      const { body } = this.#declaration(resolved.target);
      if (body.kind === 'enum' && !body.open)
        return `{ [Key_ in ${this.reference(resolved, [])}]?: ${value} }`;
    }
    const isInteger = resolved.kind === 'scalar' && resolved.scalar !== 'string';
    return `{ [key: ${isInteger ? 'number' : 'string'}]: ${value} }`;
  }

  nullable(inner: string): string {
    return `(${inner} | null)`;
  }

  reference(node: ReferenceNode, args: readonly string[]): string {
    const declaration = this.#declaration(node.target);
    const { body, origin } = declaration;
    if (body.kind === 'external') return renderType(this, body.wire);
    if (origin.kind !== 'spec') return this.json();
    const home = this.#fixtures.modules.get(origin.command) ?? '';
    const name = this.nameOf(declaration);
    // See `compromises`: ts-rs has one meaning for a name in a file.
    const isBare = origin.command === this.#command || this.#own.has(name);
    const full = isBare ? name : `import('../${home}/wire.js').${name}`;
    return args.length === 0 ? full : `${full}<${args.join(', ')}>`;
  }

  parameter(name: string): string {
    return name;
  }

  #declare(declaration: TypeDeclaration, type: string): string {
    const { generics } = declaration;
    const parameters = generics.length === 0 ? '' : `<${generics.join(', ')}>`;
    return `export type ${this.nameOf(declaration)}${parameters} = ${type};\n`;
  }

  #object(fields: readonly Field[]): string {
    // See `compromises`: archc says Record<string, never>.
    if (fields.length === 0) return '{ [key: symbol]: never }';
    return `{ ${fields.map((field) => this.#member(field)).join(' ')} }`;
  }

  #member(field: Field): string {
    const { name, type, nullable } = field;
    const mark = isOptional(field) ? '?' : '';
    return `${JSON.stringify(name)}${mark}: ${renderType(this, type)}${nullable ? ' | null' : ''};`;
  }

  #variant(tag: string, content: string | undefined, { tag: value, payload }: Variant): string {
    const head = `${JSON.stringify(tag)}: ${JSON.stringify(value)};`;
    const put = (type: string): string => `{ ${head} ${JSON.stringify(content)}: ${type} }`;
    switch (payload.kind) {
      case 'unit':
        return `{ ${head} }`;
      case 'fields':
        if (content !== undefined) return put(this.#object(payload.fields));
        return `{ ${head} ${payload.fields.map((field) => this.#member(field)).join(' ')} }`;
      case 'type': {
        const type = renderType(this, payload.type);
        return content === undefined ? `({ ${head} } & ${type})` : put(type);
      }
    }
  }

  #declaration(id: string): TypeDeclaration {
    const declaration = this.#fixtures.project.types.get(id);
    if (declaration === undefined) throw new Error(`no declaration for ${id}`);
    return declaration;
  }

  #resolve(node: TypeNode): TypeNode {
    if (node.kind !== 'reference') return node;
    const { body } = this.#declaration(node.target);
    if (body.kind === 'alias') return this.#resolve(body.type);
    return body.kind === 'external' ? this.#resolve(body.wire) : node;
  }
}
