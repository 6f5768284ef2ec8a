import { declarationOf, plainAlias, resolve, wireForm } from '../../types/ir/resolve.js';
import type { Code } from '../../types/Code.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import type { RustCommandNames, RustTypeNames } from './RustNames.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import type { RustScope } from './RustScope.js';

/** The module that declares the types of a command. */
export interface RustHome {
  /** Relative to the output root. */
  file: string;
  /** `crate::modules::gpu::generated::stats`. */
  modulePath: string;
}

/** The names of all commands and where their modules lie: made once per compilation. */
export interface RustProject {
  types: TypeTable;
  names: ReadonlyMap<string, RustCommandNames>;
  /** By command. */
  homes: ReadonlyMap<string, RustHome>;
  /** Types with constraints, in them or in what they hold. */
  constrained: ReadonlySet<TypeId>;
  /** Declarations whose values may hold a secret. */
  secret: ReadonlySet<TypeId>;
}

/** What rendering one module needs: the project, the path of the module, and its imports. */
export class RustContext {
  readonly project: RustProject;
  readonly modulePath: string;
  readonly scope: RustScope;

  constructor(project: RustProject, modulePath: string, scope: RustScope) {
    this.project = project;
    this.modulePath = modulePath;
    this.scope = scope;
  }

  /** The local name of the runtime's module `wire`. */
  get wire(): Code {
    return this.scope.use('archc_runtime', 'wire');
  }

  declaration(id: TypeId): TypeDeclaration {
    return declarationOf(this.project.types, id);
  }

  names(id: TypeId): RustTypeNames {
    const { origin } = this.declaration(id);
    const names = origin.kind === 'spec' ? this.project.names.get(origin.command)?.types.get(id) : undefined;
    if (names === undefined) throw new Error(`no name for ${id}`);
    return names;
  }

  /** The local name of a spec's type, imported when another module declares it. */
  typeName(id: TypeId): Code {
    const { origin } = this.declaration(id);
    const { type } = this.names(id);
    const home = origin.kind === 'spec' ? this.project.homes.get(origin.command) : undefined;
    if (home === undefined) throw new Error(`no home for ${id}`);
    if (home.modulePath === this.modulePath) return type;
    if (isDeprecated(this.declaration(id))) this.scope.allowDeprecated(home.modulePath);
    return this.scope.use(home.modulePath, type);
  }

  /** What a use of a type that Rust does not declare stands for: the wire form of an external type. */
  wireForm(node: ReferenceNode): TypeNode | undefined {
    return wireForm(this.project.types, node);
  }

  /** The type that a use of a plain alias stands for; undefined for everything that is a type of its own. */
  aliased(node: ReferenceNode): TypeNode | undefined {
    return plainAlias(this.project.types, node);
  }

  /** What an alias stands for, all the way down. */
  resolve(node: TypeNode): TypeNode {
    return resolve(this.project.types, node);
  }
}
