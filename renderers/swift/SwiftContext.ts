import reserved from '../reserved/swift.json' with { type: 'json' };
import type { Code } from '../../types/Code.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import { trusted, ts } from '../code.js';
import { isRecursiveAlias } from '../recursiveAlias.js';
import type { SwiftProject } from './nameSwift.js';
import type { SwiftCommandNames, SwiftTypeNames } from './SwiftNames.js';

const modules = new Map(
  Object.entries(reserved.builtin).flatMap(([module, names]) => names.map((name) => [name, module])),
);

/** What rendering the types of one command needs. */
export class SwiftContext {
  readonly project: SwiftProject;
  readonly own: SwiftCommandNames;
  readonly command: string;

  constructor(project: SwiftProject, command: string) {
    const own = project.names.get(command);
    if (own === undefined) throw new Error(`no names for ${command}`);
    this.project = project;
    this.own = own;
    this.command = command;
  }

  /** A type of the standard library or Foundation, with its module where the command declares the same name. */
  builtin(name: string): Code {
    const module = modules.get(name);
    if (module === undefined) throw new Error(`not a reserved name: ${name}`);
    return trusted(this.own.declared.has(name) ? `${module}.${name}` : name);
  }

  declaration(id: TypeId): TypeDeclaration {
    const declaration = this.project.types.get(id);
    if (declaration === undefined) throw new Error(`no declaration for ${id}`);
    return declaration;
  }

  names(id: TypeId): SwiftTypeNames {
    const { origin } = this.declaration(id);
    const names = origin.kind === 'spec' ? this.project.names.get(origin.command)?.types.get(id) : undefined;
    if (names === undefined) throw new Error(`no name for ${id}`);
    return names;
  }

  /** A type as the code of this command's namespace writes it. */
  typeName(id: TypeId): Code {
    const { origin } = this.declaration(id);
    const { type } = this.names(id);
    if (origin.kind !== 'spec' || origin.command === this.command) return type;
    const namespace = this.project.names.get(origin.command)?.namespace ?? trusted('');
    const isHidden = this.own.declared.has(namespace);
    return isHidden ? ts`${trusted(this.project.module)}.${namespace}.${type}` : ts`${namespace}.${type}`;
  }

  /** What a use of a type that Swift does not declare stands for: the wire form of an external type. */
  wireForm(node: ReferenceNode): TypeNode | undefined {
    const { origin, body } = this.declaration(node.target);
    if (body.kind === 'external') return body.wire;
    return origin.kind === 'spec' ? undefined : { kind: 'json' };
  }

  /** What a type stands for where it is another name for one. Aliases that are structs stay. */
  unaliased(node: TypeNode): TypeNode {
    return this.#follow(node, false);
  }

  /** What an alias stands for, all the way down. */
  resolve(node: TypeNode): TypeNode {
    return this.#follow(node, true);
  }

  #follow(node: TypeNode, isThroughStructs: boolean): TypeNode {
    let current = node;
    for (let steps = 0; current.kind === 'reference' && steps <= this.project.types.size; steps++) {
      const { body } = this.declaration(current.target);
      const isAlias = body.kind === 'alias' && (isThroughStructs || !isRecursiveAlias(body.type));
      const next = this.wireForm(current) ?? (isAlias ? body.type : undefined);
      if (next === undefined) break;
      current = next;
    }
    return current;
  }
}
