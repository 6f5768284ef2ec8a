import type { CommandSpec, Constraints, Effect, Environment } from '../CommandSpec.js';
import type { Place } from '../diagnostics/Diagnostic.js';
import type { JsonObject, JsonValue } from '../Json.js';

/**
 * The intermediate representation: what a checked spec means, independent of any language. Every sum here is
 * closed; a renderer handles each kind or does not compile.
 */
export type ScalarName =
  | 'string'
  | 'boolean'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int53'
  | 'int64'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'float32'
  | 'float64'
  | 'bytes'
  | 'datetime'
  | 'date'
  | 'uuid'
  | 'url';

/** `<command>#<Name>` for a type of a spec, `typescript:<file>#<Name>` or `external:<Name>` for the others. Inline types add `.field`. */
export type TypeId = string;

export type TypeNode =
  | { kind: 'scalar'; scalar: ScalarName }
  | { kind: 'json' }
  | { kind: 'array'; element: TypeNode }
  | { kind: 'tuple'; elements: TypeNode[] }
  | { kind: 'map'; key: TypeNode; value: TypeNode }
  /** `T | null` inside a type. A nullable field says so in its presence instead. */
  | { kind: 'nullable'; inner: TypeNode }
  | ReferenceNode
  | { kind: 'parameter'; name: string };

export interface ReferenceNode {
  kind: 'reference';
  target: TypeId;
  args: TypeNode[];
  /** The edge lies on a cycle of types: languages with value types need an indirection here. */
  recursive: boolean;
  /** The commands of both ends refer to each other: languages with modules must not need one to load the other. */
  mutual: boolean;
}

/** Absent and null are different things, on the wire and in every language. */
export type Presence = 'required' | 'optional' | 'nullable' | 'optional-nullable';

export interface Field {
  /** The wire name: the spec's own spelling. */
  name: string;
  type: TypeNode;
  presence: Presence;
  constraints: Constraints;
  /** Filled in by the receiver when the field is absent. */
  default?: JsonValue;
  example?: JsonValue;
  description?: string;
  deprecated?: boolean | string;
  sensitive: boolean;
  place: Place;
}

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

export type TypeBody =
  | { kind: 'record'; fields: Field[]; strict: boolean }
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
  deprecated?: boolean | string;
  body: TypeBody;
  place: Place;
}

export interface BoundError {
  code: string;
  description: string;
  /** The declaration of the error's data; absent when the error has no fields. */
  data?: TypeId;
  place: Place;
}

export interface BoundExample {
  description?: string;
  command?: string;
  params?: JsonObject;
  result?: JsonObject;
}

/** A method of a trait. Absent `returns` is nothing, absent `throws` cannot fail. */
export interface BoundMethod {
  name: string;
  description?: string;
  async: boolean;
  receiver: '&self' | '&mut self' | 'self';
  params: { name: string; type: TypeNode; description?: string }[];
  returns?: TypeNode;
  throws?: TypeNode;
  /** Returned strings are borrowed from the receiver. */
  borrowed: boolean;
}

export interface BoundTrait {
  name: string;
  supertraits: readonly string[];
  methods: BoundMethod[];
  place: Place;
}

/** One spec after binding: its own types in declaration order, every reference resolved. */
export interface BoundCommand {
  name: string;
  /** Path of the spec, relative to the project root. */
  file: string;
  description: string;
  environment: Environment;
  effect: Effect;
  idempotent: boolean;
  accessLevel: string;
  adapters: string[];
  /** False for a type library or a trait: it has types or a trait, and no params or results. */
  executable: boolean;
  params: TypeId;
  result: TypeId;
  types: TypeDeclaration[];
  errors: BoundError[];
  examples: BoundExample[];
  trait?: BoundTrait;
  /** The spec as written, for what only some adapters read (`rust`, `trait`, metadata). */
  spec: CommandSpec;
  place: Place;
}

/** All types of the compilation, by id. */
export type TypeTable = ReadonlyMap<TypeId, TypeDeclaration>;
