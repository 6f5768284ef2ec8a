import { isSmallInteger } from '../../types/ir/scalars.js';
import { parametersIn } from '../../types/ir/partsOf.js';
import { declarationOf } from '../../types/ir/resolve.js';
import type { TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import type { JsonValue } from '../../types/Json.js';
import type { Code } from '../../types/Code.js';
import { defaultOf, type Field } from '../../types/ir/Field.js';
import { code, joinCode, verbatim } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { stringLiteral } from './encode.js';
import { bracketed, hardline, indent } from '../layout/documents.js';
import { call, fnSignature } from './layout.js';
import type { RustContext } from './RustContext.js';
import { same } from './serdeAs.js';
import { fieldAdapter, fieldType } from './rustField.js';
import { genericIdentifier } from './RustNames.js';
import { settledItem } from './settledItem.js';

/** The function that gives the default of a field, which serde calls by its name. */
export function defaultFunction(
  context: RustContext,
  name: Code,
  field: Field,
  generics: readonly string[],
): Doc {
  const mentioned = new Set(parametersIn(field.type));
  const used = generics.filter((generic) => mentioned.has(generic)).map(genericIdentifier);
  const bounds = used.map((generic) => code`${generic}: Serialize + serde::de::DeserializeOwned`);
  const signature = fnSignature({
    prefix: code``,
    name: bounds.length === 0 ? name : code`${name}<${joinCode(bounds, ', ')}>`,
    args: [],
    returns: fieldType(context, field, true, 'native').doc,
    suffix: code` {`,
  });
  return settledItem([signature, indent([hardline, defaultExpression(context, field)]), hardline, code`}`]);
}

/** Plain values are written in Rust; the others are read from their wire form, by the adapter of the field. */
function defaultExpression(context: RustContext, field: Field): Doc {
  const value = defaultOf(field) ?? null;
  const written = field.nullable ? undefined : literalOf(context, field.type, value);
  if (written !== undefined) return written;
  const adapter = fieldAdapter(context, field) ?? same(context);
  return call(code`${context.wire}::default_value::<${adapter}, _>`, [stringLiteral(JSON.stringify(value))]);
}

/** Floats are not written: what is not exact in 32 bits, or is nearly pi, offends clippy. */
function literalOf(context: RustContext, type: TypeNode, value: JsonValue): Doc | undefined {
  if (type.kind === 'reference') return variantOf(context, type.target, value);
  if (type.kind !== 'scalar') return undefined;
  const { scalar } = type;
  if (scalar === 'boolean' && typeof value === 'boolean') return value ? code`true` : code`false`;
  if (scalar === 'string' && typeof value === 'string')
    return value === '' ? code`String::new()` : stringOf(value);
  if ((scalar === 'int64' || scalar === 'uint64') && typeof value === 'string')
    return verbatim(BigInt(value).toString());
  if (isSmallInteger(scalar) && Number.isInteger(value)) return verbatim(String(Number(value) + 0));
  return undefined;
}

/** A single argument stays beside its function where the line has room. */
function stringOf(text: string): Doc {
  return bracketed([code`String::from(`, code`)`], [stringLiteral(text)], { last: code`,` });
}

/** `Level::High` for a listed value of an enum; undefined for any other. */
function variantOf(context: RustContext, target: TypeId, value: JsonValue): Code | undefined {
  const { body } = declarationOf(context.project.types, target);
  if (body.kind !== 'enum' || typeof value !== 'string') return undefined;
  const variant = context.names(target).variants.get(value);
  return variant === undefined ? undefined : code`${context.typeName(target)}::${variant}`;
}
