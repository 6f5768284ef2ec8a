import type { Deprecation } from '../../types/ir/deprecation.js';
import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { ScalarName } from '../../types/ir/scalars.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';

/** What the support code of a package declares. */
export type Builtin = ScalarName | 'json';

/** A use of a type. */
export type CUse = { kind: 'builtin'; name: Builtin } | { kind: 'type'; type: CType };

/**
 * A type of a package: C has neither generics nor nameless lists that could be passed on, so each instance of a generic
 * type, each list, map, tuple and nullable type has a name too.
 */
export interface CType {
  /** `chat_send_Attachment`. */
  name: Code;
  /** `Attachment`: the name without the prefix of its command. */
  local: string;
  /** The command whose header declares it. */
  home: string;
  /** What it is in the specs, a generic declaration for an instance of it. Undefined for what only C needs a name for. */
  of?: TypeDeclaration;
  /** A name of the spec: it has functions, other commands may use it, and cycles are broken at it. */
  declared: boolean;
  /** Only the command that declares it sees how it is described: an instance of a generic type, a list, a variant. */
  internal: boolean;
  /** True, or what to use instead. */
  deprecated?: Deprecation;
  prose: string;
  /** Settled after the type itself, since types may refer to themselves. */
  shape: CShape;
}

export interface CField {
  /** The name on the wire. */
  wire: string;
  member: Code;
  use: CUse;
  /** The flag for a field that may be absent. */
  has?: Code;
  /** The flag for a field that may be null. */
  isNull?: Code;
  field: Field;
}

/** A value of an enum. */
export interface CConstant {
  wire: string;
  name: Code;
  prose: string;
}

export interface CVariant {
  tag: CConstant;
  /** What the variant carries, and under which name; a unit carries nothing. */
  payload?: { member: Code; use: CUse };
}

export type CShape =
  | { kind: 'alias'; of: CUse }
  | { kind: 'enum'; values: CConstant[] }
  /** `values` has the name of the enum of known values, `unknown` that of its other constant. */
  | { kind: 'open-enum'; valueType: Code; values: CConstant[]; unknown: Code }
  | { kind: 'list'; element: CUse }
  /** `key` is undefined where any text is a key. */
  | { kind: 'map'; key: CUse; entry: CType }
  | { kind: 'entry'; value: CUse }
  | { kind: 'nullable'; value: CUse }
  | { kind: 'tuple'; parts: CUse[] }
  | { kind: 'record'; fields: CField[]; strict: boolean }
  | { kind: 'union'; tagType: Code; tag: string; content?: string; variants: CVariant[]; unknown?: Code };

/** What a use stands for when all aliases are looked through. */
export function target(use: CUse): CUse {
  let current = use;
  while (current.kind === 'type' && current.type.shape.kind === 'alias') current = current.type.shape.of;
  return current;
}

/** What the memory of a type holds by value: parts that must be complete before it, unless they are boxed. */
export function partsOf({ shape }: CType): CUse[] {
  switch (shape.kind) {
    case 'alias':
    case 'enum':
    case 'open-enum':
    case 'list':
    case 'map':
      return [];
    case 'entry':
    case 'nullable':
      return [shape.value];
    case 'tuple':
      return shape.parts;
    case 'record':
      return shape.fields.map(({ use }) => use);
    case 'union':
      return shape.variants.flatMap(({ payload }) => payload?.use ?? []);
  }
}

/** Every type that a type refers to, by value or not. */
export function referencesOf(type: CType): CType[] {
  const { shape } = type;
  const uses =
    shape.kind === 'list'
      ? [shape.element]
      : shape.kind === 'map'
        ? [shape.key, { kind: 'type' as const, type: shape.entry }]
        : shape.kind === 'alias'
          ? [shape.of]
          : partsOf(type);
  // A descriptor names what an alias stands for, wherever that is declared.
  return [...uses, ...uses.map(target)].flatMap((use) => (use.kind === 'type' ? [use.type] : []));
}
