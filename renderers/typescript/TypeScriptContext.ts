import { declarationOf, resolve } from '../../types/ir/resolve.js';
import type { Code } from '../../types/Code.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import type { TypeScriptConfig } from '../../types/ProjectConfig.js';
import type { CommandNames, TypeNames } from './CommandNames.js';
import type { ModuleScope } from './ModuleScope.js';
import { moduleSpecifier } from './moduleSpecifier.js';

/** The names of all commands and where their modules lie: made once per compilation. */
export interface TypeScriptProject {
  types: TypeTable;
  names: ReadonlyMap<string, CommandNames>;
  /** Path of the types module of a command, relative to the output root. */
  typesModule(command: string): string;
  config: TypeScriptConfig;
  /** Declarations whose callers may leave out fields with defaults. */
  inputs: ReadonlySet<TypeId>;
  /** Generic declarations of which a parameter stands for something with one of those in it. */
  inputGenerics: ReadonlySet<TypeId>;
  /** Declarations whose values may hold a secret. */
  secret: ReadonlySet<TypeId>;
}

/** What rendering one module needs: the project, the path of the module, and its imports. */
export class TypeScriptContext {
  readonly project: TypeScriptProject;
  readonly path: string;
  readonly scope: ModuleScope;

  constructor(project: TypeScriptProject, path: string, scope: ModuleScope) {
    this.project = project;
    this.path = path;
    this.scope = scope;
  }

  /** The local name of a runtime export, imported from the runtime or from where the project says. */
  runtime(name: string, kind: 'type' | 'value'): Code {
    const own = this.project.config.imports[name];
    return this.scope.use(own?.from ?? this.project.config.runtime, own?.name ?? name, kind);
  }

  /** The same for what the runtime's IPC part exports. */
  ipc(name: string, kind: 'type' | 'value'): Code {
    const own = this.project.config.imports[name];
    return this.scope.use(own?.from ?? `${this.project.config.runtime}/ipc`, own?.name ?? name, kind);
  }

  /** The same for what runs generated tests. */
  testing(name: string): Code {
    const own = this.project.config.imports[name];
    return this.scope.use(own?.from ?? `${this.project.config.runtime}/testing`, own?.name ?? name, 'value');
  }

  declaration(id: TypeId): TypeDeclaration {
    return declarationOf(this.project.types, id);
  }

  /** The local name of one of the names of a spec's type, imported when another module declares it. */
  nameOf(id: TypeId, which: keyof TypeNames): Code {
    const { origin } = this.declaration(id);
    if (origin.kind !== 'spec') throw new Error(`${id} is not declared by a spec`);
    const name = this.project.names.get(origin.command)?.types.get(id)?.[which];
    if (name === undefined) throw new Error(`no name for ${id}`);
    const home = this.project.typesModule(origin.command);
    if (home === this.path) return name;
    return this.scope.use(
      this.specifier(home),
      name,
      which === 'type' || which === 'input' ? 'type' : 'value',
    );
  }

  /** The module specifier of a file of the output, as seen from this module. */
  specifier(path: string): string {
    return moduleSpecifier(this.path, path, this.project.config.importExtension);
  }

  /** What an alias stands for, all the way down. */
  resolve(node: TypeNode): TypeNode {
    return resolve(this.project.types, node);
  }
}
