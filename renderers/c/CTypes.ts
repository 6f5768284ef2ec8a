import { fallbackDoc } from '../fallbackDoc.js';
import type { Code } from '../../types/Code.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeNode } from '../../types/ir/TypeNode.js';
import { sentence, upperCamelCase } from '../asciiCase.js';
import { UniqueNames } from '../UniqueNames.js';
import { localName, madeName } from './cNames.js';
import type { CShape, CType, CUse } from './CType.js';
import type { Arguments, CTypeSource, StructureNode } from './CTypeSource.js';
import { type CPrefix, memberTypes } from './CPrefix.js';
import { identifier, memberIdentifier } from './encode.js';
import { deprecationOf, proseOf } from './prose.js';
import { shapeOf } from './shapeOf.js';

/** A type inside of itself this often is no instance any more but JSON: an endless one would never be done. */
const deepest = 24;

const none: Arguments = new Map();
const unsettled: CShape = { kind: 'record', fields: [], strict: false };

/**
 * Makes the types of a package of those that specs declare: one for each declaration without parameters, and what is
 * found on the way (instances, lists, maps …), which belongs to the command that uses it.
 */
export class CTypes implements CTypeSource {
  readonly types: TypeTable;
  /** Types in the order in which they were found, by command. */
  readonly homes = new Map<string, CType[]>();
  readonly #prefix: CPrefix;
  readonly #stems: ReadonlyMap<string, string>;
  readonly #names = new Map<string, UniqueNames>();
  readonly #known = new Map<string, CType>();
  readonly #keys = new Map<CType, string>();
  #depth = 0;

  /** `stems` are what the names of each command start with, behind the prefix of the package. */
  constructor(types: TypeTable, prefix: CPrefix, stems: ReadonlyMap<string, string>) {
    this.types = types;
    this.#prefix = prefix;
    this.#stems = stems;
  }

  /** Names the types that a command declares. To be called for all commands before any is settled. */
  announce(command: Spec): void {
    const shown = command.types.filter(
      ({ generics, body }) => generics.length === 0 && body.kind !== 'external',
    );
    for (const declaration of shown) {
      this.#add(command.name, declaration.id, localName(declaration), {
        declared: true,
        internal: false,
        ...deprecationOf(declaration),
        prose: proseOf(declaration),
        fallbackProse: fallbackDoc(declaration, command.name),
      });
    }
  }

  /** Settles what the types that a command declares look like. */
  settle(command: Spec): void {
    for (const declaration of command.types) {
      const type = declaration.generics.length === 0 ? this.#known.get(declaration.id) : undefined;
      if (type !== undefined) type.shape = shapeOf(this, type, declaration, none);
    }
  }

  /** The type of a declaration without parameters. */
  declared(id: string): CType {
    const type = this.#known.get(id);
    if (type === undefined) throw new Error(`no type for ${id}`);
    return type;
  }

  /** A name of its own for something that belongs to a type: the enum of its tags, say. */
  claim(home: string, local: string): Code {
    return this.#nameOf(home, this.#unique(home).claim(local));
  }

  /** A member of a struct of the package. */
  member(name: string): Code {
    return memberIdentifier(name, memberTypes(this.#prefix));
  }

  /** A type that has no declaration of its own: the fields of a variant. */
  made(home: string, local: string, prose: string, shape: CShape): CType {
    const type = this.#add(home, `${home} made ${this.#known.size}`, local, {
      declared: false,
      internal: true,
      prose,
      fallbackProse: `${sentence(local)}.`,
    });
    type.shape = shape;
    return type;
  }

  /** How a command writes a use of a type. */
  use(node: TypeNode, home: string, args: Arguments): CUse {
    switch (node.kind) {
      case 'scalar':
        return { kind: 'builtin', name: node.scalar };
      case 'json':
        return { kind: 'builtin', name: 'json' };
      case 'parameter':
        return args.get(node.name) ?? { kind: 'builtin', name: 'json' };
      case 'reference':
        return this.#reference(node, home, args);
      case 'array':
      case 'tuple':
      case 'map':
      case 'nullable': {
        const { shape, local } = this.structure(node, home, args);
        return this.#structural(home, local, shape);
      }
    }
  }

  /** The shape of a list, map, tuple or nullable type, and what to call it. */
  structure(node: StructureNode, home: string, args: Arguments): { shape: CShape; local: string } {
    switch (node.kind) {
      case 'array': {
        const element = this.use(node.element, home, args);
        return { shape: { kind: 'list', element }, local: `${this.#label(element, home)}List` };
      }
      case 'nullable': {
        const value = this.use(node.inner, home, args);
        return { shape: { kind: 'nullable', value }, local: `Nullable${this.#label(value, home)}` };
      }
      case 'tuple': {
        const parts = node.elements.map((element) => this.use(element, home, args));
        const labels = parts.map((part) => this.#label(part, home));
        return { shape: { kind: 'tuple', parts }, local: `TupleOf${labels.join('And')}` };
      }
      case 'map': {
        const key = this.use(node.key, home, args);
        const value = this.use(node.value, home, args);
        const by = key.kind === 'builtin' && key.name === 'string' ? '' : `By${this.#label(key, home)}`;
        const local = `${this.#label(value, home)}Map${by}`;
        const entry = this.#structural(home, `${local}Entry`, { kind: 'entry', value });
        if (entry.kind !== 'type') throw new Error('an entry is a type');
        return { shape: { kind: 'map', key, entry: entry.type }, local };
      }
    }
  }

  #reference(node: ReferenceNode, home: string, args: Arguments): CUse {
    const declaration = this.types.get(node.target);
    if (declaration === undefined) return { kind: 'builtin', name: 'json' };
    const { body, origin, generics } = declaration;
    if (body.kind === 'external') return this.use(body.wire, home, none);
    if (origin.kind !== 'spec') return { kind: 'builtin', name: 'json' };
    if (generics.length === 0) return { kind: 'type', type: this.declared(declaration.id) };
    const given = node.args.map((arg) => this.use(arg, home, args));
    return this.#instance(declaration, home, given);
  }

  #instance(declaration: TypeDeclaration, home: string, given: readonly CUse[]): CUse {
    const { body, generics } = declaration;
    const args = new Map(
      generics.map((name, index): [string, CUse] => [
        name,
        given[index] ?? { kind: 'builtin', name: 'json' },
      ]),
    );
    const isPlainAlias =
      body.kind === 'alias' && ['scalar', 'json', 'reference', 'parameter'].includes(body.type.kind);
    if (isPlainAlias) return this.use(body.type, home, args);
    const key = `${home} ${declaration.id}<${given.map((use) => this.#keyOf(use)).join(', ')}>`;
    const known = this.#known.get(key);
    if (known !== undefined) return { kind: 'type', type: known };
    if (this.#depth >= deepest) return { kind: 'builtin', name: 'json' };
    const labels = given.map((use) => this.#label(use, home));
    const type = this.#add(home, key, madeName(`${localName(declaration)}Of${labels.join('And')}`), {
      declared: true,
      internal: true,
      ...deprecationOf(declaration),
      prose: declaration.description ?? '',
      fallbackProse: `${sentence(declaration.path.join(' '))}.`,
    });
    this.#depth++;
    type.shape = shapeOf(this, type, declaration, args);
    this.#depth--;
    return { kind: 'type', type };
  }

  #structural(home: string, local: string, shape: CShape): CUse {
    const key = `${home} ${this.#shapeKey(shape)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return { kind: 'type', type: known };
    const type = this.#add(home, key, madeName(local), {
      declared: false,
      internal: true,
      prose: '',
      fallbackProse: `${sentence(local)}.`,
    });
    type.shape = shape;
    return { kind: 'type', type };
  }

  #add(
    home: string,
    key: string,
    wanted: string,
    rest: Pick<CType, 'declared' | 'internal' | 'deprecated' | 'prose' | 'fallbackProse'>,
  ): CType {
    const local = this.#unique(home).claim(wanted);
    const name = this.#nameOf(home, local);
    const type: CType = { name, local, home, shape: unsettled, ...rest };
    this.#known.set(key, type);
    this.#keys.set(type, key);
    const own = this.homes.get(home);
    if (own === undefined) this.homes.set(home, [type]);
    else own.push(type);
    return type;
  }

  #keyOf(use: CUse): string {
    return use.kind === 'builtin' ? use.name : (this.#keys.get(use.type) ?? use.type.name);
  }

  #shapeKey(shape: CShape): string {
    switch (shape.kind) {
      case 'list':
        return `list(${this.#keyOf(shape.element)})`;
      case 'map':
        return `map(${this.#keyOf(shape.key)}, ${this.#keyOf({ kind: 'type', type: shape.entry })})`;
      case 'entry':
        return `entry(${this.#keyOf(shape.value)})`;
      case 'nullable':
        return `nullable(${this.#keyOf(shape.value)})`;
      case 'tuple':
        return `tuple(${shape.parts.map((part) => this.#keyOf(part)).join(', ')})`;
      case 'alias':
      case 'enum':
      case 'open-enum':
      case 'record':
      case 'union':
        throw new Error(`${shape.kind} is no structure`);
    }
  }

  #label(use: CUse, home: string): string {
    if (use.kind === 'builtin') return upperCamelCase(use.name);
    const { type } = use;
    return type.home === home
      ? type.local
      : `${upperCamelCase(this.#stems.get(type.home) ?? '')}${type.local}`;
  }

  #nameOf(home: string, local: string): Code {
    return identifier(`${this.#prefix.own}_${this.#stems.get(home) ?? ''}_${local}`);
  }

  #unique(home: string): UniqueNames {
    const known = this.#names.get(home);
    if (known !== undefined) return known;
    const unique = new UniqueNames('');
    this.#names.set(home, unique);
    return unique;
  }
}
