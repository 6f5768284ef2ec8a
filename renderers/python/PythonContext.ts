import { declarationOf, resolve, wireForm } from '../../types/ir/resolve.js';
import { referencesOf } from '../../types/ir/bodyParts.js';
import type { Code } from '../../types/Code.js';
import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import { code, verbatim } from '../code.js';
import { UniqueNames } from '../UniqueNames.js';
import { call, type Expression, factory, flat } from './layout.js';
import type { PythonCommandNames, PythonTypeNames } from './PythonNames.js';

/** The names of all commands: made once per compilation. */
export interface PythonProject {
  types: TypeTable;
  /** Those that may have something sensitive in them: what is refused of them is not shown. */
  secret: ReadonlySet<TypeId>;
  names: ReadonlyMap<string, PythonCommandNames>;
}

/** A name for a use of a type; see `namedUse`. */
export interface PrivateAlias {
  name: Code;
  type: Code;
  parameters: readonly Code[];
}

/** What rendering one module needs, and what it imports: collected while its code is rendered. */
export class PythonContext {
  readonly project: PythonProject;
  readonly command: string;
  /** From `typing`. */
  readonly typing = new Set<string>();
  /** From `pydantic`. */
  readonly pydantic = new Set<string>();
  /** From `typing_extensions`. */
  readonly extensions = new Set<string>();
  /** Other modules of commands. */
  readonly modules = new Set<Code>();
  /** Those that refer back: imported when all is declared. */
  readonly mutualModules = new Set<Code>();

  /** Modules of Python, as they are imported. */
  readonly standards = new Set<string>();
  /** Functions that make defaults, in the order in which they were asked for. */
  readonly factories: Code[] = [];

  readonly #mutual: ReadonlySet<string>;
  readonly #aliases = new Map<string, PrivateAlias>();
  readonly #aliasNames = new UniqueNames('');
  #factoryNames: UniqueNames | undefined;

  constructor(project: PythonProject, command: string, types: readonly TypeDeclaration[]) {
    this.project = project;
    this.command = command;
    const edges = types.flatMap(({ body }) => referencesOf(body)).filter(({ mutual }) => mutual);
    this.#mutual = new Set(edges.map(({ target }) => this.#ownerOf(target) ?? command));
  }

  get own(): PythonCommandNames {
    return this.#namesOf(this.command);
  }

  /** A name of the standard module `typing`. */
  typingName(name: 'Annotated' | 'Generic' | 'Literal' | 'TypeAlias' | 'TypeVar'): Code {
    this.typing.add(name);
    return verbatim(name);
  }

  /** A decorator of `typing_extensions`, which tells type checkers. `more` are further arguments. */
  deprecated(note: Code, ...more: Code[]): Expression {
    this.extensions.add('deprecated');
    return call(code`deprecated`, [note, ...more]);
  }

  typeAliasType(): Code {
    this.extensions.add('TypeAliasType');
    return verbatim('TypeAliasType');
  }

  /** `Field` of pydantic. */
  field(): Code {
    this.pydantic.add('Field');
    return verbatim('Field');
  }

  isEnum(id: TypeId): boolean {
    return this.declaration(id).body.kind === 'enum';
  }

  declaration(id: TypeId): TypeDeclaration {
    return declarationOf(this.project.types, id);
  }

  names(id: TypeId): PythonTypeNames {
    const { origin } = this.declaration(id);
    const names = origin.kind === 'spec' ? this.#namesOf(origin.command).types.get(id) : undefined;
    if (names === undefined) throw new Error(`no name for ${id}`);
    return names;
  }

  /** How this module refers to a spec's type. */
  typeName(id: TypeId): Code {
    return this.inModuleOf(id, this.names(id).type);
  }

  /** How this module refers to a name that stands beside a spec's type. */
  inModuleOf(id: TypeId, type: Code): Code {
    const { origin } = this.declaration(id);
    if (origin.kind !== 'spec' || origin.command === this.command) return type;
    const { module } = this.#namesOf(origin.command);
    (this.#mutual.has(origin.command) ? this.mutualModules : this.modules).add(module);
    return code`${moduleAlias(module)}.${type}`;
  }

  /**
   * A private alias of a type, with type variables where it has `parameters`. The same type gets the same one. What it
   * stands for is not looked at before a schema needs it.
   */
  alias(hint: string, type: Code, parameters: readonly Code[]): Code {
    const key = `${parameters.join(' ')} ${type}`;
    const known = this.#aliases.get(key);
    if (known !== undefined) return known.name;
    const name = verbatim(this.#aliasNames.claim(`_${hint}`));
    this.#aliases.set(key, { name, type, parameters });
    return name;
  }

  /**
   * A module of Python under the name that linters want; no type has it. For functions alone: in the body of a class a field may
   * have the same one.
   */
  standard(module: 'datetime' | 'uuid'): Code {
    const local = module === 'datetime' ? 'dt' : module;
    this.standards.add(local === module ? module : `${module} as ${local}`);
    return verbatim(local);
  }

  /** The name of a function that makes the default of a field: what it is said to give, type checkers hold the value to. */
  factory(field: Code, type: Expression, value: Expression): Code {
    // Other modules have names in lower case, too.
    this.#factoryNames ??= new UniqueNames(
      '_',
      [...this.project.names.values()].map(({ module }) => moduleAlias(module)),
    );
    const name = verbatim(this.#factoryNames.claim(`_default_${field}`));
    this.factories.push(factory(name, flat(type), value));
    return name;
  }

  /** In the order in which they were asked for. */
  get aliases(): readonly PrivateAlias[] {
    return [...this.#aliases.values()];
  }

  parameter(name: string): Code {
    const variable = this.own.generics.get(name);
    if (variable === undefined) throw new Error(`no type variable for ${name}`);
    return variable;
  }

  /** What a use of a type that Python does not declare stands for: the wire form of an external type. */
  wireForm(node: ReferenceNode): TypeNode | undefined {
    return wireForm(this.project.types, node);
  }

  /** What an alias stands for, all the way down. Arguments of generic aliases are not filled in. */
  resolve(node: TypeNode): TypeNode {
    return resolve(this.project.types, node);
  }

  #ownerOf(id: TypeId): string | undefined {
    const { origin } = this.declaration(id);
    return origin.kind === 'spec' ? origin.command : undefined;
  }

  #namesOf(command: string): PythonCommandNames {
    const names = this.project.names.get(command);
    if (names === undefined) throw new Error(`no names for ${command}`);
    return names;
  }
}

/** The local name of another command's module: no field and no type starts with an underscore. */
export function moduleAlias(module: Code): Code {
  return code`_${module}`;
}
