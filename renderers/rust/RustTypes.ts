import { filledIn } from '../../types/ir/resolve.js';
import type { Code } from '../../types/Code.js';
import type { ReferenceNode, TypeNode } from '../../types/ir/TypeNode.js';
import type { ScalarName } from '../../types/ir/scalars.js';
import { code } from '../code.js';
import type { RustContext } from './RustContext.js';
import { serdeAs } from './serdeAs.js';
import { genericIdentifier } from './RustNames.js';
import { genericType, namedType, tupleType, type TypeDoc } from './typeDoc.js';

/**
 * How a type is written: `native` where an adapter stands beside it; `argument` where there is no place for one, as
 * in arguments of generic types; `typescript` as a Rust type whose TypeScript form is that of the wire.
 */
export type RustMode = 'native' | 'argument' | 'typescript';

/** Where a type stands, which decides how parts of it are written. */
interface Position {
  mode: RustMode;
  /** How a text is held. */
  text: Code;
  /** Something around it has its own memory, so a recursive type needs no Box. */
  isIndirect: boolean;
}

/** A use of a type. */
export function rustType(context: RustContext, node: TypeNode, mode: RustMode): TypeDoc {
  return written(context, node, { mode, text: ownedText, isIndirect: false });
}

/** A use of a type that a method gives and whose texts are borrowed. What a declared type holds is its own. */
export function borrowedType(context: RustContext, node: TypeNode): TypeDoc {
  return written(context, node, { mode: 'native', text: borrowedText(), isIndirect: false });
}

/** Text that is borrowed, for as long as a lifetime says: `&'a str`. */
export function borrowedText(lifetime?: Code): Code {
  return lifetime === undefined ? code`&str` : code`&${lifetime} str`;
}

const ownedText = code`String`;

function written(context: RustContext, node: TypeNode, at: Position): TypeDoc {
  const inner = (part: TypeNode, isIndirect = at.isIndirect): TypeDoc =>
    written(context, part, { ...at, isIndirect });
  switch (node.kind) {
    case 'scalar':
      return namedType(scalar(context, node.scalar, at));
    case 'json':
      return namedType(code`serde_json::Value`);
    case 'array':
      return genericType(code`Vec`, [inner(node.element, true)]);
    case 'tuple':
      return tupleType(node.elements.map((element) => inner(element)));
    case 'map': {
      const map = context.scope.use('std::collections', 'BTreeMap');
      const isOpen = at.mode === 'typescript' && isOpenEnum(context, node.key);
      return genericType(map, [
        isOpen ? namedType(ownedText) : inner(node.key, true),
        inner(node.value, true),
      ]);
    }
    case 'nullable':
      return genericType(code`Option`, [inner(node.inner)]);
    case 'parameter':
      return namedType(genericIdentifier(node.name));
    case 'reference':
      return reference(context, node, at);
  }
}

/** As a key in TypeScript, `'a' | (string & {})` would be one optional property and no other. */
function isOpenEnum(context: RustContext, key: TypeNode): boolean {
  const resolved = context.resolve(key);
  if (resolved.kind !== 'reference') return false;
  const { body } = context.declaration(resolved.target);
  return body.kind === 'enum' && body.open;
}

function reference(context: RustContext, node: ReferenceNode, at: Position): TypeDoc {
  const external = context.wireForm(node);
  if (external !== undefined) return written(context, external, at);
  const body = context.aliased(node);
  // An alias is written out where its name would stand for types that need an adapter.
  if (body !== undefined && at.mode !== 'native' && serdeAs(context, body) !== undefined)
    return written(context, filledIn(context.project.types, node, body), at);
  const name = context.typeName(node.target);
  const argument: Position = { ...at, mode: at.mode === 'native' ? 'argument' : at.mode };
  const args = node.args.map((arg) => written(context, arg, argument));
  const full = genericType(name, args);
  return node.recursive && !at.isIndirect ? genericType(code`Box`, [full]) : full;
}

function scalar(context: RustContext, name: ScalarName, { mode, text }: Position): Code {
  const choose = (native: Code, newtype: Code, wire: Code): Code => {
    if (mode === 'native') return native;
    return mode === 'argument' ? code`${context.wire}::${newtype}` : wire;
  };
  switch (name) {
    case 'string':
      return text;
    case 'boolean':
      return code`bool`;
    case 'int8':
      return code`i8`;
    case 'int16':
      return code`i16`;
    case 'int32':
      return code`i32`;
    case 'uint8':
      return code`u8`;
    case 'uint16':
      return code`u16`;
    case 'uint32':
      return code`u32`;
    case 'int64':
      return choose(code`i64`, code`Int64`, code`String`);
    case 'uint64':
      return choose(code`u64`, code`Uint64`, code`String`);
    case 'float32':
      return choose(code`f32`, code`Float32`, code`f32`);
    case 'float64':
      return choose(code`f64`, code`Float64`, code`f64`);
    case 'bytes':
      return choose(code`Vec<u8>`, code`Bytes`, code`String`);
    case 'int53':
      return code`${context.wire}::Int53`;
    case 'datetime':
      return code`${context.wire}::DateTime`;
    case 'date':
      return code`${context.wire}::Date`;
    case 'uuid':
      return code`${context.wire}::Uuid`;
    case 'url':
      return code`${context.wire}::Url`;
  }
}
