import { mayBeAbsent } from './Field.js';
import type { CommandSpec, Effect, Environment } from '../CommandSpec.js';
import type { Place } from '../diagnostics/Diagnostic.js';
import type { JsonObject } from '../Json.js';
import type { Deprecation } from './deprecation.js';
import type { TraitBody } from './TraitBody.js';
import type { RecordDeclaration, TypeDeclaration } from './TypeDeclaration.js';
import type { TypeNode } from './TypeNode.js';

/** One spec after binding, by what it declares. Every reference in it is resolved. */
export type Spec = Command | Library | Trait;

/** What every spec has. */
export interface SpecBase {
  name: string;
  /** Path of the spec, relative to the project root. */
  file: string;
  description: string;
  environment: Environment;
  accessLevel: string;
  deprecated?: Deprecation;
  adapters: string[];
  /** All that it declares, in order: also types that were written inline, and what a command takes, gives and fails with. */
  types: TypeDeclaration[];
  /** The spec as written, for what only some adapters read (`rust`, metadata). */
  spec: CommandSpec;
  place: Place;
}

/** What can be called: it takes params, and gives a result or fails with one of its errors. */
export interface Command extends SpecBase {
  kind: 'command';
  effect: Effect;
  idempotent: boolean;
  params: RecordDeclaration;
  result: RecordDeclaration;
  errors: DeclaredError[];
  examples: Example[];
  /** A spec may declare a trait beside its command. */
  trait?: TraitBody;
  /**
   * What it gives before its result: items, and how far it is. This and the two below only have their place here: the
   * schema refuses them, nothing fills them in, and no renderer knows them yet.
   */
  stream?: { item?: TypeNode; progress?: TypeNode };
  /** Bytes that travel beside its params, by name. */
  attachments?: readonly { name: string; description?: string }[];
  /** What it tells whoever listens, by name. */
  events?: readonly { name: string; data: TypeNode }[];
}

/** Types for others to use. */
export interface Library extends SpecBase {
  kind: 'library';
}

/** A trait that modules have, and the types that its methods use. */
export interface Trait extends SpecBase {
  kind: 'trait';
  trait: TraitBody;
}

export interface DeclaredError {
  code: string;
  description: string;
  /** What the error carries; absent when it has no fields. */
  data?: RecordDeclaration;
  place: Place;
}

export interface Example {
  description?: string;
  command?: string;
  params?: JsonObject;
  /** What the call ends with; at most one of the two. */
  result?: JsonObject;
  error?: ExampleError;
}

/** An error that the command declares, with its data where it carries some. */
export interface ExampleError {
  code: string;
  data?: JsonObject;
}

export function isCommand(spec: Spec): spec is Command {
  return spec.kind === 'command';
}

/** The errors that a spec declares: only a command can fail. */
export function errorsOf(spec: Spec): readonly DeclaredError[] {
  return spec.kind === 'command' ? spec.errors : [];
}

/** The trait that a spec declares, alone or beside a command. */
export function traitOf(spec: Spec): TraitBody | undefined {
  return spec.kind === 'library' ? undefined : spec.trait;
}

/** Whether a call may leave out the params as a whole, since each of them may be absent. */
export function mayOmitParams({ params }: Command): boolean {
  return params.body.fields.every(mayBeAbsent);
}
