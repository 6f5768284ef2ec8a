import type { Place } from '../diagnostics/Diagnostic.js';
import type { Deprecation } from './deprecation.js';
import type { Field } from './Field.js';
import type { ReferenceNode, TypeId, TypeNode } from './TypeNode.js';

export interface EnumValue {
  value: string;
  description?: string;
}

export interface Variant {
  tag: string;
  description?: string;
  payload: { kind: 'unit' } | { kind: 'fields'; fields: Field[] } | { kind: 'type'; type: ReferenceNode };
  place: Place;
}

export interface RecordBody {
  kind: 'record';
  fields: Field[];
  /** Keys that are no fields are refused, not ignored. */
  strict: boolean;
}

/** What a name stands for. The sum is closed: a renderer handles each kind or does not compile. */
export type TypeBody =
  | RecordBody
  | { kind: 'enum'; values: EnumValue[]; open: boolean }
  /** Without `content` the payload's fields stand beside the tag (internal); with it they are nested (adjacent). */
  | { kind: 'union'; tag: string; content?: string; variants: Variant[]; open: boolean }
  | { kind: 'alias'; type: TypeNode }
  /** Declared outside of archc. `wire` says how it travels; without it any JSON value does. */
  | { kind: 'external'; wire: TypeNode };

/** Where a type comes from, which decides how a language refers to it. */
export type TypeOrigin =
  | { kind: 'spec'; command: string }
  /** Exported by hand-written or ts-rs TypeScript, under this module specifier. */
  | { kind: 'typescript'; from: string; exported: string }
  /** Named by the config. Languages without an entry use the wire form. */
  | { kind: 'external'; typescript?: { from: string; exported: string } };

/** What a declaration is for. A type that was written inline has the role of the declaration it stands in. */
export type TypeRole = 'declared' | 'params' | 'result' | 'error';

export interface TypeDeclaration {
  id: TypeId;
  /**
   * Unique within its command, in the spec's own spelling; each language makes its identifier of it.
   * `['SubsystemInfo']` for a declared type, `['Params', 'filter', 'item']` for one written inline.
   */
  path: readonly string[];
  role: TypeRole;
  origin: TypeOrigin;
  generics: readonly string[];
  description?: string;
  deprecated?: Deprecation;
  body: TypeBody;
  place: Place;
}

/** A declaration that is known to be a record. */
export interface RecordDeclaration extends TypeDeclaration {
  body: RecordBody;
}

/** All types of the compilation, by id. */
export type TypeTable = ReadonlyMap<TypeId, TypeDeclaration>;

/** Whether a declaration is what its command takes or gives, and not a type inside of that. */
export function isMessage({ role, path }: TypeDeclaration): boolean {
  return path.length === 1 && (role === 'params' || role === 'result');
}
