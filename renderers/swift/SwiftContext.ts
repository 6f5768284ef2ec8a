import { declarationOf, follow, plainAlias, resolve, wireForm } from '../../types/ir/resolve.js';
import reserved from './reserved.json' with { type: 'json' };
import type { Code } from '../../types/Code.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import { code, verbatim } from '../code.js';
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
    return verbatim(this.own.declared.has(name) ? `${module}.${name}` : name);
  }

  declaration(id: TypeId): TypeDeclaration {
    return declarationOf(this.project.types, id);
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
    const namespace = this.project.names.get(origin.command)?.namespace ?? verbatim('');
    const isHidden = this.own.declared.has(namespace);
    return isHidden
      ? code`${verbatim(this.project.module)}.${namespace}.${type}`
      : code`${namespace}.${type}`;
  }

  /** What a use of a type that Swift does not declare stands for: the wire form of an external type. */
  wireForm(node: ReferenceNode): TypeNode | undefined {
    return wireForm(this.project.types, node);
  }

  /** What a type stands for where it is another name for one. Aliases that are structs stay. */
  unaliased(node: TypeNode): TypeNode {
    const { types } = this.project;
    return follow(types, node, (use) => wireForm(types, use) ?? plainAlias(types, use));
  }

  /** What an alias stands for, all the way down. */
  resolve(node: TypeNode): TypeNode {
    return resolve(this.project.types, node);
  }
}
