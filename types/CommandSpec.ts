import type { JsonObject, JsonValue } from './Json.js';

/** A CommandSpec v2 as written, after it passed the JSON Schema. `types/ir` is what the compiler works with. */
export interface CommandSpec {
  $schema?: string;
  version: 2;
  name: string;
  description?: string;
  revision?: string;
  environment?: Environment;
  adapter?: string | string[];
  rust?: RustSection;
  types?: Record<string, TypeSpec>;
  params?: FieldSpec[];
  results?: FieldSpec[];
  errors?: ErrorSpec[];
  effect?: Effect;
  idempotent?: boolean;
  trait?: TraitSpec;
  examples?: ExampleSpec[];
  accessLevel?: string;
  category?: string;
  tags?: string[];
  deprecated?: boolean | string;
  since?: string;
  [extension: `x-${string}`]: JsonValue;
}

export type Environment = 'server' | 'browser' | 'both';

export type Effect = 'read' | 'write';

/** Bounds on a value. Which of them fit depends on the type of the field. */
export interface Constraints {
  /** Inclusive. A decimal string where the number does not fit in a double (`int64`, `uint64`). */
  min?: number | string;
  max?: number | string;
  /** Unicode code points of a string, or bytes of `bytes`. */
  minLength?: number;
  maxLength?: number;
  /** ECMAScript regular expression, matched with the `u` flag anywhere in the string. */
  pattern?: string;
  minItems?: number;
  maxItems?: number;
}

export interface FieldBody extends Constraints {
  type: string;
  optional?: boolean;
  description?: string;
  default?: JsonValue;
  example?: JsonValue;
  deprecated?: boolean | string;
  sensitive?: boolean;
}

export interface FieldSpec extends FieldBody {
  name: string;
}

export interface TypeSpec {
  description?: string;
  generics?: string[];
  deprecated?: boolean | string;
  fields?: Record<string, FieldBody>;
  strict?: boolean;
  enum?: (string | { value: string; description?: string })[];
  open?: boolean;
  union?: UnionSpec;
  alias?: string;
}

export interface UnionSpec {
  tag: string;
  content?: string;
  variants: Record<string, VariantSpec>;
}

/** A variant carries inline fields, the fields of a named record, or nothing. */
export interface VariantSpec {
  description?: string;
  fields?: Record<string, FieldBody>;
  type?: string;
}

export interface ErrorSpec {
  code: string;
  description: string;
  fields?: Record<string, FieldBody>;
}

export interface ExampleSpec {
  description?: string;
  command?: string;
  params?: JsonObject;
  result?: JsonObject;
  error?: { code: string; data?: JsonObject };
  [extension: `x-${string}`]: JsonValue;
}

export interface RustSection {
  module: string;
  traits?: string[];
  command_prefix?: string;
  imports?: string[];
  managed?: ManagedSection;
  /** Modules that must be started before this one. */
  depends_on?: string[];
}

/** Prose for the person who fills in a ManagedService: what each method must do for this module. */
export interface ManagedSection {
  health?: string;
  pressure?: Partial<Record<'normal' | 'warning' | 'high' | 'critical', string>>;
  shed_load?: string;
  heal?: string;
  shutdown?: string;
}

export interface TraitSpec {
  name: string;
  supertraits?: string[];
  methods: TraitMethodSpec[];
}

export interface TraitMethodSpec {
  name: string;
  description?: string;
  async?: boolean;
  receiver?: '&self' | '&mut self' | 'self';
  params?: FieldSpec[];
  returns?: string;
  /** What the method fails with: `Result` in Rust, an exception in TypeScript. */
  throws?: string;
  /** Returned strings are borrowed from the receiver. */
  borrowed?: boolean;
}
