import type { Code } from '../../types/Code.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';

/**
 * What a .proto file declares, before anything has a number or its final name. Messages and enums have a key: what
 * they are in the specs, which outlives every name. Numbers are remembered by key.
 */
export type ProtoDefinition = MessageDefinition | EnumDefinition;

/**
 * What of the specs something is: a type, of an instance the generic one; the fields of a variant; the errors of a command.
 */
export type ProtoOrigin =
  | { kind: 'type'; declaration: TypeDeclaration }
  | { kind: 'variant'; declaration: TypeDeclaration; tag: string }
  | { kind: 'errors'; spec: string };

export interface MessageDefinition {
  kind: 'message';
  key: string;
  /** Undefined for what only Protobuf needs a message for. */
  of?: ProtoOrigin;
  doc: readonly string[];
  deprecated: boolean;
  fields: readonly ProtoField[];
  /** All fields are members of one oneof. */
  isUnion: boolean;
}

export interface EnumDefinition {
  kind: 'enum';
  key: string;
  of: ProtoOrigin & { kind: 'type' };
  doc: readonly string[];
  deprecated: boolean;
  values: readonly { value: string; doc: readonly string[] }[];
}

export interface ProtoField {
  /** The name in the spec: of a field, a variant, an error; the position in a tuple. */
  wire: string;
  /** The identifier that it would like to have. */
  wanted: string;
  type: FieldType;
  /** Explicit presence, where the type does not bring it. */
  optional: boolean;
  doc: readonly string[];
  deprecated: boolean;
  sensitive: boolean;
}

/** The type of a field, with its cardinality. */
export type FieldType =
  | { kind: 'single'; of: ProtoUse }
  | { kind: 'repeated'; of: ProtoUse }
  | { kind: 'map'; key: MapKey; of: ProtoUse };

export type MapKey = 'string' | 'sint32' | 'uint32';

export type ProtoUse =
  | { kind: 'scalar'; name: Code }
  /** A message of Google's, and the file that declares it. */
  | { kind: 'known'; name: Code; file: string }
  | { kind: 'message' | 'enum'; key: string; home: ProtoHome };

/** A .proto file and its package. */
export interface ProtoHome {
  /** `commands.chat.send.v1` */
  package: string;
  /** `commands/chat/send/v1/send.proto`, relative to the folder of the package. */
  file: string;
  /** Names of messages and enums, by key. Grows while the file is made. */
  names: Map<string, string>;
}
