import type { Field } from '../../types/ir/Field.js';
import { mapParts } from '../../types/ir/mapParts.js';
import { argumentsOf, substitute } from '../../types/ir/substitute.js';
import type { TypeBody, TypeDeclaration, TypeTable, Variant } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import { canonical } from './canonical.js';

/** A use of a generic declaration: which one, and what stands in place of its parameters. */
export interface Instance {
  of: TypeDeclaration;
  args: readonly TypeNode[];
}

/** Types without parameters, for languages that have none. */
export interface Lowered {
  /**
   * Every declaration that has no parameters, and one for each use of a generic one: with the parameters filled in, under
   * the text of that use as its id. No reference has arguments; each leads to one of these, or stands for any JSON value.
   */
  types: TypeTable;
  /** What was generic, by the id of what it became. A language makes the name of it. */
  instances: ReadonlyMap<TypeId, Instance>;
}

/** Generic declarations inside of each other this often are any JSON value: no spec means that. */
const deepest = 24;

/**
 * Gives every use of a generic declaration a declaration of its own; equal uses have the same. The binder has refused
 * arguments that grow without end (ARC3015), so this ends.
 */
export function monomorphise(source: TypeTable): Lowered {
  const types = new Map<TypeId, TypeDeclaration>();
  const instances = new Map<TypeId, Instance>();

  const lower = (node: TypeNode, depth: number): TypeNode =>
    node.kind === 'reference' ? lowerReference(node, depth) : mapParts(node, (part) => lower(part, depth));

  const lowerReference = (node: ReferenceNode, depth: number): TypeNode => {
    const of = source.get(node.target);
    if (of === undefined || of.generics.length === 0) return { ...node, args: [] };
    if (depth > deepest) return { kind: 'json' };
    const args = node.args.map((arg) => lower(arg, depth));
    const id = canonical({ ...node, args });
    if (!instances.has(id)) {
      instances.set(id, { of, args });
      const given = argumentsOf(of.generics, args);
      const body = mapBody(of.body, (part) => lower(substitute(part, given), depth + 1));
      types.set(id, { ...of, id, generics: [], body });
    }
    return { ...node, target: id, args: [] };
  };

  for (const declaration of source.values()) {
    if (declaration.generics.length > 0) continue;
    const body = mapBody(declaration.body, (part) => lower(part, 0));
    types.set(declaration.id, { ...declaration, body });
  }
  return { types, instances };
}

/** The same body with something else in place of each use of a type that stands directly in it. */
function mapBody(body: TypeBody, change: (node: TypeNode) => TypeNode): TypeBody {
  const inFields = (fields: readonly Field[]): Field[] =>
    fields.map((field) => ({ ...field, type: change(field.type) }));
  const inVariant = ({ payload, ...rest }: Variant): Variant => {
    if (payload.kind === 'unit') return { ...rest, payload };
    if (payload.kind === 'fields')
      return { ...rest, payload: { ...payload, fields: inFields(payload.fields) } };
    const type = change(payload.type);
    // What became JSON keeps its reference, to a declaration that there is no more.
    return { ...rest, payload: { ...payload, type: type.kind === 'reference' ? type : payload.type } };
  };
  switch (body.kind) {
    case 'record':
      return { ...body, fields: inFields(body.fields) };
    case 'union':
      return { ...body, variants: body.variants.map(inVariant) };
    case 'alias':
      return { ...body, type: change(body.type) };
    case 'external':
      return { ...body, wire: change(body.wire) };
    case 'enum':
      return body;
  }
}
