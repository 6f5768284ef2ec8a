import { isKey } from '../../types/ir/scalars.js';
import { typesOf } from '../../types/ir/bodyParts.js';
import { resolve } from '../../types/ir/resolve.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeBody, TypeDeclaration, TypeTable, Variant } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { parametersIn, partsOf } from '../../types/ir/partsOf.js';
import { labelOf } from '../binder/BindContext.js';
import { checkField } from './checkFields.js';
import type { WireCodecs } from './WireCodecs.js';

/** Checks one declaration: its fields, the keys of its maps, and that the tag of a union stands for itself. */
export function checkType(types: TypeTable, codecs: WireCodecs, declaration: TypeDeclaration): Diagnostic[] {
  return [...unusedGenerics(declaration), ...checkBody(types, codecs, declaration)];
}

/** A parameter that is used nowhere says nothing on the wire, and several languages refuse it. */
function unusedGenerics({ generics, body, place }: TypeDeclaration): Diagnostic[] {
  const used = new Set(typesOf(body).flatMap(parametersIn));
  const unused = generics.filter((name) => !used.has(name));
  return unused.map((name) => ({ code: 'ARC3014', place, params: { name } }));
}

function checkBody(types: TypeTable, codecs: WireCodecs, declaration: TypeDeclaration): Diagnostic[] {
  const { body } = declaration;
  switch (body.kind) {
    case 'record':
      return [
        ...repeated(body.fields, declaration),
        ...body.fields.flatMap((field) => checkMember(types, codecs, field)),
      ];
    case 'union':
      return checkUnion(types, codecs, body);
    case 'alias':
      return checkKeys(types, body.type, declaration.place);
    case 'enum':
    case 'external':
      return [];
  }
}

function checkMember(types: TypeTable, codecs: WireCodecs, field: Field): Diagnostic[] {
  const keys = checkKeys(types, field.type, field.place);
  return keys.length > 0 ? keys : checkField(types, codecs, field);
}

/** JSON objects cannot repeat a key, but lists of fields can repeat a name. */
function repeated(fields: readonly Field[], declaration: TypeDeclaration): Diagnostic[] {
  const first = new Map<string, Field>();
  return fields.flatMap((field): Diagnostic[] => {
    const before = first.get(field.name);
    if (before === undefined) {
      first.set(field.name, field);
      return [];
    }
    const related = [{ place: before.place, note: 'the first one' }];
    return [
      {
        code: 'ARC4001',
        place: field.place,
        params: { name: field.name, list: declaration.path.join('.') },
        related,
      },
    ];
  });
}

function checkUnion(
  types: TypeTable,
  codecs: WireCodecs,
  body: Extract<TypeBody, { kind: 'union' }>,
): Diagnostic[] {
  const found = body.variants.flatMap((variant) => [
    ...(variant.payload.kind === 'fields'
      ? variant.payload.fields.flatMap((field) => checkMember(types, codecs, field))
      : []),
    ...checkVariant(types, body, variant),
  ]);
  const [first] = body.variants;
  if (first === undefined || (body.content !== body.tag && !(body.open && body.tag === 'raw'))) return found;
  return [
    {
      code: 'ARC3009',
      place: first.place,
      params: { tag: body.tag, variant: body.open ? 'of a later version' : first.tag },
    },
    ...found,
  ];
}

function checkVariant(
  types: TypeTable,
  body: Extract<TypeBody, { kind: 'union' }>,
  { tag, payload, place }: Variant,
): Diagnostic[] {
  if (body.content !== undefined || payload.kind === 'unit') return [];
  if (payload.kind === 'fields') return tagCollision(body.tag, tag, payload.fields, place);
  const target = resolve(types, payload.type);
  const record = target.kind === 'reference' ? types.get(target.target)?.body : undefined;
  if (record?.kind === 'record') return tagCollision(body.tag, tag, record.fields, place);
  return [{ code: 'ARC3010', place, params: { variant: tag, type: labelOf(payload.type.target) } }];
}

function tagCollision(
  tag: string,
  variant: string,
  fields: readonly Field[],
  place: Diagnostic['place'],
): Diagnostic[] {
  return fields.some((field) => field.name === tag)
    ? [{ code: 'ARC3009', place, params: { tag, variant } }]
    : [];
}

/** Finds maps whose keys JSON cannot carry. */
function checkKeys(types: TypeTable, node: TypeNode, place: Diagnostic['place']): Diagnostic[] {
  if (node.kind !== 'map') return partsOf(node).flatMap((part) => checkKeys(types, part, place));
  const key = resolve(types, node.key);
  const allowed =
    key.kind === 'scalar'
      ? isKey(key.scalar)
      : key.kind === 'reference' && types.get(key.target)?.body.kind === 'enum';
  const label =
    key.kind === 'scalar' ? key.scalar : key.kind === 'reference' ? labelOf(key.target) : key.kind;
  return [
    ...(allowed ? [] : [{ code: 'ARC3006' as const, place, params: { key: label } }]),
    ...checkKeys(types, node.value, place),
  ];
}
