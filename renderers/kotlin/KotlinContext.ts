import { declarationOf, filledIn, follow, plainAlias, wireForm } from '../../types/ir/resolve.js';
import type { Code } from '../../types/Code.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import { secretTypes } from '../../types/ir/secretTypes.js';
import type { ProjectConfig } from '../../types/ProjectConfig.js';
import { commandBase } from '../declaredName.js';
import { type KotlinCommandNames, type KotlinTypeNames, nameKotlinCommand } from './KotlinNames.js';
import type { KotlinScope } from './KotlinScope.js';
import { commandPackage, wirePackage } from './packages.js';

/** The names of all commands: made once per compilation. */
export interface KotlinProject {
  types: TypeTable;
  /** Those with something sensitive in them. */
  secret: ReadonlySet<TypeId>;
  names: ReadonlyMap<string, KotlinCommandNames>;
  /** The package below which everything lies. */
  root: string;
}

export function nameKotlinProject(
  commands: readonly Spec[],
  types: TypeTable,
  config: ProjectConfig,
  root: string,
): KotlinProject {
  const names = commands.map((command): [string, KotlinCommandNames] => [
    command.name,
    nameKotlinCommand(command, commandBase(command, config), root),
  ]);
  return { types, secret: secretTypes(types, commands), names: new Map(names), root };
}

/** What rendering one file needs: the project, the command whose package it is in, and its imports. */
export class KotlinContext {
  readonly project: KotlinProject;
  readonly command: string;
  readonly scope: KotlinScope;
  /** Names that hide those of the package at the place that is rendered: the variants of a union, inside of it. */
  readonly nearer: ReadonlySet<string>;

  constructor(
    project: KotlinProject,
    command: string,
    scope: KotlinScope,
    nearer: ReadonlySet<string> = new Set(),
  ) {
    this.project = project;
    this.command = command;
    this.scope = scope;
    this.nearer = nearer;
  }

  /** The same file, at a place where more names hide others. */
  inside(nearer: Iterable<string>): KotlinContext {
    return new KotlinContext(this.project, this.command, this.scope, new Set([...this.nearer, ...nearer]));
  }

  /** A name of the support code. */
  wire(name: string): Code {
    return this.scope.use(wirePackage(this.project.root), name);
  }

  json(name: string): Code {
    return this.scope.use('kotlinx.serialization.json', name);
  }

  declaration(id: TypeId): TypeDeclaration {
    return declarationOf(this.project.types, id);
  }

  names(id: TypeId): KotlinTypeNames {
    const names = this.project.names.get(this.home(id))?.types.get(id);
    if (names === undefined) throw new Error(`no name for ${id}`);
    return names;
  }

  /** A class of a spec, imported when another package declares it. */
  typeName(id: TypeId): Code {
    return this.#refer(id, this.names(id).type);
  }

  /** What reads and writes a type of a spec. */
  serializerName(id: TypeId): Code {
    return this.#refer(id, this.names(id).serializer);
  }

  /** What a use of a type that Kotlin does not declare stands for: the wire form of an external type. */
  wireForm(node: ReferenceNode): TypeNode | undefined {
    return wireForm(this.project.types, node);
  }

  /** What an alias or an external type stands for, one step down; undefined for types with a class of their own. */
  aliased(node: ReferenceNode): TypeNode | undefined {
    const { types } = this.project;
    const alias = plainAlias(types, node);
    return wireForm(types, node) ?? (alias && filledIn(types, node, alias));
  }

  /** What a type stands for, all the way down. */
  resolve(node: TypeNode): TypeNode {
    return follow(this.project.types, node, (use) => this.aliased(use));
  }

  private home(id: TypeId): string {
    const { origin } = this.declaration(id);
    if (origin.kind !== 'spec') throw new Error(`${id} is declared elsewhere`);
    return origin.command;
  }

  #refer(id: TypeId, name: Code): Code {
    const home = this.home(id);
    return home === this.command
      ? this.scope.own(name, this.nearer)
      : this.scope.use(commandPackage(this.project.root, home), name);
  }
}
