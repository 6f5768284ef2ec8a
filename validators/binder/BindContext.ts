import type { Diagnostic, Place } from '../../types/diagnostics/Diagnostic.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeDeclaration, TypeRole } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import type { SpecSource } from '../source/SpecSource.js';
import type { RegistryEntry, TypeRegistry } from '../TypeRegistry.js';

/** What binding one spec needs and collects. */
export interface BindContext {
  command: string;
  source: SpecSource;
  registry: TypeRegistry;
  /** What an unknown type name is, by the config. */
  unknownTypes: 'error' | 'warning';
  /** The specs that cannot be read: what they declare is not known. */
  unread: readonly SpecSource[];
  /** Where types of those are used, as file and pointer: nothing more is to be said of them. */
  unresolved: Set<string>;
  types: TypeDeclaration[];
  diagnostics: Diagnostic[];
  /** Types from outside the spec that it refers to, by id. */
  foreign: Map<TypeId, RegistryEntry>;
}

/** Where a type expression stands: names the inline types in it, and says which generic parameters it may use. */
export interface Site {
  path: readonly string[];
  role: TypeRole;
  generics: readonly string[];
  /** It stands in a sensitive field: so are the fields of what is written inline there. */
  sensitive?: boolean;
  /** JSON pointer of the string that holds the expression. */
  pointer: string;
}

/** The site of a part of the expression: `item` of an array, a member of an inline object. */
export function inside(site: Site, part: string): Site {
  return { ...site, path: [...site.path, part] };
}

/** Adds a declaration for a type that was written inline and returns its id. */
export function hoist(context: BindContext, site: Site, place: Place, body: TypeDeclaration['body']): TypeId {
  const id = idOf(context.command, site);
  context.types.push({
    id,
    path: site.path,
    role: site.role,
    origin: { kind: 'spec', command: context.command },
    generics: site.generics,
    body,
    place,
  });
  return id;
}

/**
 * The id of the declaration at a site. Only declared types have their plain name: a type that is called Params
 * is another one than the params of the command.
 */
export function idOf(command: string, { path, role }: Pick<Site, 'path' | 'role'>): TypeId {
  const [first = '', ...rest] = path;
  const name = [first, ...rest.map((part) => part.replaceAll('.', '..'))].join('.');
  return `${command}#${role === 'declared' ? '' : `${role}:`}${name}`;
}

/** What stands behind the `#` of an id, without the role: how a person would call the type. */
export function labelOf(id: TypeId): string {
  return id.slice(id.indexOf('#') + 1).replace(/^[a-z]+:/, '');
}

/** A required field with nothing else said about it. */
export function plainField(name: string, type: Field['type'], place: Place): Field {
  return { name, type, absence: 'required', nullable: false, constraints: {}, sensitive: false, place };
}
