import { filledIn } from '../../types/ir/resolve.js';
import type { Code } from '../../types/Code.js';
import type { ReferenceNode, TypeNode } from '../../types/ir/TypeNode.js';
import type { ScalarName } from '../../types/ir/scalars.js';
import { joinCode, ts } from '../code.js';
import type { RustContext } from './RustContext.js';
import { rustAdapter } from './rustAdapter.js';
import { genericIdentifier } from './RustNames.js';

/**
 * How a type is written: `native` where an adapter stands beside it; `argument` where there is no place for one, as
 * in arguments of generic types; `typescript` as a Rust type whose TypeScript form is that of the wire.
 */
export type RustMode = 'native' | 'argument' | 'typescript';

/** A use of a type. `isIndirect`: something around it has its own memory, so a recursive type needs no Box. */
export function rustType(context: RustContext, node: TypeNode, mode: RustMode, isIndirect = false): Code {
  const inner = (part: TypeNode, indirect = isIndirect): Code => rustType(context, part, mode, indirect);
  switch (node.kind) {
    case 'scalar':
      return scalar(context, node.scalar, mode);
    case 'json':
      return ts`serde_json::Value`;
    case 'array':
      return ts`Vec<${inner(node.element, true)}>`;
    case 'tuple': {
      const elements = node.elements.map((element) => inner(element));
      return elements.length === 1 ? ts`(${joinCode(elements, '')},)` : ts`(${joinCode(elements, ', ')})`;
    }
    case 'map': {
      const map = context.scope.use('std::collections', 'BTreeMap');
      const isOpen = mode === 'typescript' && isOpenEnum(context, node.key);
      return ts`${map}<${isOpen ? ts`String` : inner(node.key, true)}, ${inner(node.value, true)}>`;
    }
    case 'nullable':
      return ts`Option<${inner(node.inner)}>`;
    case 'parameter':
      return genericIdentifier(node.name);
    case 'reference':
      return reference(context, node, mode, isIndirect);
  }
}

/** As a key in TypeScript, `'a' | (string & {})` would be one optional property and no other. */
function isOpenEnum(context: RustContext, key: TypeNode): boolean {
  const resolved = context.resolve(key);
  if (resolved.kind !== 'reference') return false;
  const { body } = context.declaration(resolved.target);
  return body.kind === 'enum' && body.open;
}

function reference(context: RustContext, node: ReferenceNode, mode: RustMode, isIndirect: boolean): Code {
  const external = context.wireForm(node);
  if (external !== undefined) return rustType(context, external, mode, isIndirect);
  const body = context.aliased(node);
  // An alias is written out where its name would stand for types that need an adapter.
  if (body !== undefined && mode !== 'native' && rustAdapter(context, body) !== undefined)
    return rustType(context, filledIn(context.project.types, node, body), mode, isIndirect);
  const name = context.typeName(node.target);
  const argumentMode = mode === 'native' ? 'argument' : mode;
  const args = node.args.map((arg) => rustType(context, arg, argumentMode, isIndirect));
  const full = args.length === 0 ? name : ts`${name}<${joinCode(args, ', ')}>`;
  return node.recursive && !isIndirect ? ts`Box<${full}>` : full;
}

function scalar(context: RustContext, name: ScalarName, mode: RustMode): Code {
  const choose = (native: Code, newtype: Code, wire: Code): Code => {
    if (mode === 'native') return native;
    return mode === 'argument' ? ts`${context.wire}::${newtype}` : wire;
  };
  switch (name) {
    case 'string':
      return ts`String`;
    case 'boolean':
      return ts`bool`;
    case 'int8':
      return ts`i8`;
    case 'int16':
      return ts`i16`;
    case 'int32':
      return ts`i32`;
    case 'uint8':
      return ts`u8`;
    case 'uint16':
      return ts`u16`;
    case 'uint32':
      return ts`u32`;
    case 'int64':
      return choose(ts`i64`, ts`Int64`, ts`String`);
    case 'uint64':
      return choose(ts`u64`, ts`Uint64`, ts`String`);
    case 'float32':
      return choose(ts`f32`, ts`Float32`, ts`f32`);
    case 'float64':
      return choose(ts`f64`, ts`Float64`, ts`f64`);
    case 'bytes':
      return choose(ts`Vec<u8>`, ts`Bytes`, ts`String`);
    case 'int53':
      return ts`${context.wire}::Int53`;
    case 'datetime':
      return ts`${context.wire}::DateTime`;
    case 'date':
      return ts`${context.wire}::Date`;
    case 'uuid':
      return ts`${context.wire}::Uuid`;
    case 'url':
      return ts`${context.wire}::Url`;
  }
}
