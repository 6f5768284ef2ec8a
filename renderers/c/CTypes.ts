import { messageDoc } from '../messageDoc.js';
import type { Code } from '../../types/Code.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeNode } from '../../types/ir/TypeNode.js';
import { upperCamelCase } from '../asciiCase.js';
import { type Instance, type Lowered, monomorphise } from '../lower/monomorphise.js';
import { UniqueNames } from '../UniqueNames.js';
import { localName, madeName } from './cNames.js';
import type { CShape, CType, CUse } from './CType.js';
import type { CTypeSource, StructureNode } from './CTypeSource.js';
import { type CPrefix, memberTypes } from './CPrefix.js';
import { identifier, memberIdentifier } from './encode.js';
import { prose } from '../prose.js';
import { deprecationOf } from './deprecationOf.js';
import { shapeOf } from './shapeOf.js';
import { isPlainAlias, structureKey } from './structures.js';

const unsettled: CShape = { kind: 'record', fields: [], strict: false };

/**
 * Makes the types of a package of those that specs declare: one for each declaration without parameters, and what is
 * found on the way (instances, lists, maps …), which belongs to the command that uses it.
 */
export class CTypes implements CTypeSource {
  /** Types in the order in which they were found, by command. */
  readonly homes = new Map<string, CType[]>();
  readonly #lowered: Lowered;
  readonly #prefix: CPrefix;
  readonly #stems: ReadonlyMap<string, string>;
  readonly #names = new Map<string, UniqueNames>();
  readonly #known = new Map<string, CType>();
  readonly #keys = new Map<CType, string>();

  /** `stems` are what the names of each command start with, behind the prefix of the package. */
  constructor(types: TypeTable, prefix: CPrefix, stems: ReadonlyMap<string, string>) {
    this.#lowered = monomorphise(types);
    this.#prefix = prefix;
    this.#stems = stems;
  }

  /** What the types are made of: declarations without parameters, those that generic ones became among them. */
  get table(): TypeTable {
    return this.#lowered.types;
  }

  /** Names the types that a command declares. To be called for all commands before any is settled. */
  announce(command: Spec): void {
    const shown = command.types.filter(
      ({ generics, body }) => generics.length === 0 && body.kind !== 'external',
    );
    for (const declaration of shown) {
      this.#add(command.name, declaration.id, localName(declaration), {
        of: declaration,
        declared: true,
        internal: false,
        ...deprecationOf(declaration),
        prose: prose(declaration).join('\n') || (messageDoc(declaration, command.name) ?? ''),
      });
    }
  }

  /** Settles what the types that a command declares look like. */
  settle(command: Spec): void {
    for (const { id } of command.types) {
      const declaration = this.#lowered.types.get(id);
      const type = this.#known.get(id);
      if (type !== undefined && declaration !== undefined) type.shape = shapeOf(this, type, declaration);
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
    const type = this.#add(home, undefined, local, {
      declared: false,
      internal: true,
      prose,
    });
    type.shape = shape;
    return type;
  }

  /** How a command writes a use of a type. */
  use(node: TypeNode, home: string): CUse {
    switch (node.kind) {
      case 'scalar':
        return { kind: 'builtin', name: node.scalar };
      case 'json':
      case 'parameter':
        return { kind: 'builtin', name: 'json' };
      case 'reference':
        return this.#reference(node, home);
      case 'array':
      case 'tuple':
      case 'map':
      case 'nullable': {
        const { shape, local } = this.structure(node, home);
        return this.#structural(home, local, shape);
      }
    }
  }

  /** The shape of a list, map, tuple or nullable type, and what to call it. */
  structure(node: StructureNode, home: string): { shape: CShape; local: string } {
    switch (node.kind) {
      case 'array': {
        const element = this.use(node.element, home);
        return { shape: { kind: 'list', element }, local: `${this.#label(element, home)}List` };
      }
      case 'nullable': {
        const value = this.use(node.inner, home);
        return { shape: { kind: 'nullable', value }, local: `Nullable${this.#label(value, home)}` };
      }
      case 'tuple': {
        const parts = node.elements.map((element) => this.use(element, home));
        const labels = parts.map((part) => this.#label(part, home));
        return { shape: { kind: 'tuple', parts }, local: `TupleOf${labels.join('And')}` };
      }
      case 'map': {
        const key = this.use(node.key, home);
        const value = this.use(node.value, home);
        const by = key.kind === 'builtin' && key.name === 'string' ? '' : `By${this.#label(key, home)}`;
        const local = `${this.#label(value, home)}Map${by}`;
        const entry = this.#structural(home, `${local}Entry`, { kind: 'entry', value });
        if (entry.kind !== 'type') throw new Error('an entry is a type');
        return { shape: { kind: 'map', key, entry: entry.type }, local };
      }
    }
  }

  #reference({ target }: ReferenceNode, home: string): CUse {
    const declaration = this.#lowered.types.get(target);
    if (declaration === undefined) return { kind: 'builtin', name: 'json' };
    const { body, origin } = declaration;
    if (body.kind === 'external') return this.use(body.wire, home);
    if (origin.kind !== 'spec') return { kind: 'builtin', name: 'json' };
    const instance = this.#lowered.instances.get(target);
    if (instance === undefined) return { kind: 'type', type: this.declared(target) };
    return this.#instance(declaration, instance, home);
  }

  /** A type for a use of a generic one: it belongs to the command that uses it, once. */
  #instance(declaration: TypeDeclaration, { of, args }: Instance, home: string): CUse {
    const { body } = declaration;
    const given = args.map((arg) => this.use(arg, home));
    if (body.kind === 'alias' && isPlainAlias(of)) return this.use(body.type, home);
    const key = `${home} ${of.id}<${given.map((use) => this.#keyOf(use)).join(', ')}>`;
    const known = this.#known.get(key);
    if (known !== undefined) return { kind: 'type', type: known };
    const labels = given.map((use) => this.#label(use, home));
    const type = this.#add(home, key, madeName(`${localName(of)}Of${labels.join('And')}`), {
      of,
      declared: true,
      internal: true,
      ...deprecationOf(declaration),
      prose: declaration.description ?? '',
    });
    type.shape = shapeOf(this, type, declaration);
    return { kind: 'type', type };
  }

  #structural(home: string, local: string, shape: CShape): CUse {
    const key = `${home} ${structureKey(shape, (use) => this.#keyOf(use))}`;
    const known = this.#known.get(key);
    if (known !== undefined) return { kind: 'type', type: known };
    const type = this.#add(home, key, madeName(local), {
      declared: false,
      internal: true,
      prose: '',
    });
    type.shape = shape;
    return { kind: 'type', type };
  }

  #add(
    home: string,
    /** What equal types have in common; undefined for one that nothing else is equal to. */
    key: string | undefined,
    wanted: string,
    rest: Pick<CType, 'of' | 'declared' | 'internal' | 'deprecated' | 'prose'>,
  ): CType {
    const local = this.#unique(home).claim(wanted);
    const name = this.#nameOf(home, local);
    const type: CType = { name, local, home, shape: unsettled, ...rest };
    if (key !== undefined) {
      this.#known.set(key, type);
      this.#keys.set(type, key);
    }
    const own = this.homes.get(home);
    if (own === undefined) this.homes.set(home, [type]);
    else own.push(type);
    return type;
  }

  #keyOf(use: CUse): string {
    return use.kind === 'builtin' ? use.name : (this.#keys.get(use.type) ?? use.type.name);
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
