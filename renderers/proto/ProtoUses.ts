import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import { upperCamelCase } from '../asciiCase.js';
import type { Lowered } from '../lower/monomorphise.js';
import type { FieldType, MapKey, ProtoField, ProtoHome, ProtoUse } from './ProtoModel.js';
import { jsonUse, scalarUse } from './protoScalars.js';

/** A use of a type: how it stands in a field, and whether null is one of its values. */
export interface Use {
  type: FieldType;
  isNullable: boolean;
}

/** Where a type is used: messages that it needs for itself get their key and name from there. */
export interface UsePlace {
  key: string;
  name: string;
  /** The field at hand is sensitive: so are those of the messages that it needs for itself. */
  sensitive?: boolean;
}

/** What a use needs from the file that it stands in. */
export interface UseHost {
  lowered: Lowered;
  /** Whether an alias is a message of its own. */
  isMessageAlias(declaration: TypeDeclaration): boolean;
  /** The file of a declaration that is not generic. */
  homeOf(declaration: TypeDeclaration): ProtoHome;
  /** Declares a message for these fields in the file at hand, once for each key. */
  declareParts(place: UsePlace, fields: readonly ProtoField[]): ProtoUse;
  /** Declares a message or an enum for a use of a generic type in the file at hand, once for all equal ones. */
  declareInstance(declaration: TypeDeclaration): ProtoUse;
}

/**
 * How a type without parameters stands in a field. What protobuf has no type for, a list of lists or a list with nulls,
 * gets a message of its own, named after the place.
 */
export function useOf(host: UseHost, node: TypeNode, place: UsePlace): Use {
  switch (node.kind) {
    case 'scalar':
      return single(scalarUse(node.scalar));
    case 'json':
    case 'parameter':
      return single(jsonUse);
    case 'array': {
      const of = elementUse(host, node.element, part(place, 'item'));
      return { type: { kind: 'repeated', of }, isNullable: false };
    }
    case 'map':
      return { type: mapType(host, node.key, node.value, place), isNullable: false };
    case 'tuple':
      return single(host.declareParts(place, tupleFields(host, node.elements, place)));
    case 'nullable':
      return { ...useOf(host, node.inner, place), isNullable: true };
    case 'reference':
      return referenceUse(host, node, place);
  }
}

/** The field of a use. Lists and maps that may be missing are in a message, which may be missing. */
export function fieldOf(
  host: UseHost,
  use: Use,
  place: UsePlace,
  given: Omit<ProtoField, 'type' | 'optional'> & { mayMiss: boolean },
): ProtoField {
  const { mayMiss, ...rest } = given;
  const optional = mayMiss || use.isNullable;
  return { ...rest, optional, type: optional ? presentType(host, use.type, place) : use.type };
}

/** A field of a message that archc adds; no spec describes it. */
export function partField(
  wire: string,
  wanted: string,
  type: FieldType,
  { optional = false, sensitive = false }: Partial<Pick<ProtoField, 'optional' | 'sensitive'>> = {},
): ProtoField {
  return { wire, wanted, type, optional, doc: [], deprecated: false, sensitive };
}

function hidden({ sensitive = false }: UsePlace): Pick<ProtoField, 'sensitive'> {
  return { sensitive };
}

function single(of: ProtoUse): Use {
  return { type: { kind: 'single', of }, isNullable: false };
}

function part({ key, name, ...rest }: UsePlace, what: string): UsePlace {
  return { ...rest, key: `${key} ${what}`, name: `${name}${upperCamelCase(what)}` };
}

function presentType(host: UseHost, type: FieldType, place: UsePlace): FieldType {
  return type.kind === 'single'
    ? type
    : { kind: 'single', of: wrapped(host, { type, isNullable: false }, place) };
}

/** A use where only one value can stand, and no null: in a list, in a map. */
function elementUse(host: UseHost, node: TypeNode, place: UsePlace): ProtoUse {
  const use = useOf(host, node, place);
  return use.type.kind === 'single' && !use.isNullable
    ? use.type.of
    : wrapped(host, use, part(place, 'value'));
}

function wrapped(host: UseHost, use: Use, place: UsePlace): ProtoUse {
  return host.declareParts(place, [valueField(host, use, place)]);
}

/** The only field of a message that stands for a value. */
export function valueField(host: UseHost, { type, isNullable }: Use, place: UsePlace): ProtoField {
  const name = type.kind === 'single' ? 'value' : type.kind === 'map' ? 'entries' : 'items';
  const own = isNullable ? presentType(host, type, part(place, 'list')) : type;
  return partField(name, name, own, { ...hidden(place), optional: isNullable });
}

/** The members of a tuple, numbered from one. */
export function tupleFields(host: UseHost, elements: readonly TypeNode[], place: UsePlace): ProtoField[] {
  return elements.map((element, index): ProtoField => {
    const at = part(place, `item ${index + 1}`);
    const use = useOf(host, element, at);
    const type = use.isNullable ? presentType(host, use.type, at) : use.type;
    return partField(String(index), `item_${index + 1}`, type, {
      ...hidden(place),
      optional: use.isNullable,
    });
  });
}

/** Keys are text or integers in protobuf; a map by another key is a list of entries. */
function mapType(host: UseHost, key: TypeNode, value: TypeNode, place: UsePlace): FieldType {
  const of = elementUse(host, value, part(place, 'value'));
  const { type } = useOf(host, key, part(place, 'key'));
  const scalar = type.kind === 'single' ? mapKeyOf(host, type.of) : undefined;
  if (scalar !== undefined) return { kind: 'map', key: scalar, of };
  const fields = [
    partField('key', 'key', type, hidden(place)),
    partField('value', 'value', { kind: 'single', of }, hidden(place)),
  ];
  return { kind: 'repeated', of: host.declareParts(part(place, 'entry'), fields) };
}

/** Text for the keys of an open enum: they need not be listed. */
function mapKeyOf(host: UseHost, of: ProtoUse): MapKey | undefined {
  if (of.kind === 'scalar') return mapKeys[of.name];
  const body = of.kind === 'enum' ? host.lowered.types.get(of.key)?.body : undefined;
  return body?.kind === 'enum' && body.open ? 'string' : undefined;
}

const mapKeys: Readonly<Record<string, MapKey | undefined>> = {
  string: 'string',
  sint32: 'sint32',
  uint32: 'uint32',
};

function referenceUse(host: UseHost, { target }: ReferenceNode, place: UsePlace): Use {
  const declaration = host.lowered.types.get(target);
  if (declaration === undefined) return single(jsonUse);
  const { body } = declaration;
  if (body.kind === 'external') return useOf(host, body.wire, place);
  if (body.kind === 'alias' && !host.isMessageAlias(declaration)) return useOf(host, body.type, place);
  if (host.lowered.instances.has(target)) return single(host.declareInstance(declaration));
  const kind = body.kind === 'enum' ? 'enum' : 'message';
  return single({ kind, key: target, home: host.homeOf(declaration) });
}

/** A declaration as a part of a name: `PageOfListOfItem`. */
export function spokenName(lowered: Lowered, id: TypeId): string {
  const name = lowered.types.get(id)?.path.map(upperCamelCase).join('') ?? id;
  const args = lowered.instances.get(id)?.args ?? [];
  return args.length === 0 ? name : `${name}Of${args.map((arg) => spoken(lowered, arg)).join('And')}`;
}

function spoken(lowered: Lowered, node: TypeNode): string {
  const speak = (inner: TypeNode): string => spoken(lowered, inner);
  switch (node.kind) {
    case 'scalar':
      return upperCamelCase(node.scalar);
    case 'json':
      return 'Json';
    case 'array':
      return `ListOf${speak(node.element)}`;
    case 'tuple':
      return `TupleOf${node.elements.map(speak).join('And')}`;
    case 'map':
      return `MapOf${speak(node.value)}`;
    case 'nullable':
      return `Nullable${speak(node.inner)}`;
    case 'parameter':
      return upperCamelCase(node.name);
    case 'reference':
      return spokenName(lowered, node.target);
  }
}
