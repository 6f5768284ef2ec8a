import type { CommandSpec, Effect, Environment } from '../CommandSpec.js';
import type { Place } from '../diagnostics/Diagnostic.js';
import type { JsonObject } from '../Json.js';
import type { TypeDeclaration } from './TypeDeclaration.js';
import type { TypeId, TypeNode } from './TypeNode.js';

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
