import { filledIn } from '../../types/ir/resolve.js';
import type { Code } from '../../types/Code.js';
import type { ReferenceNode, TypeNode } from '../../types/ir/TypeNode.js';
import type { ScalarName } from '../../types/ir/scalars.js';
import { code, joinCode } from '../code.js';
import type { RustContext } from './RustContext.js';
import { serdeAs } from './serdeAs.js';
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
      return code`serde_json::Value`;
    case 'array':
      return code`Vec<${inner(node.element, true)}>`;
    case 'tuple': {
      const elements = node.elements.map((element) => inner(element));
      return elements.length === 1 ? code`(${joinCode(elements, '')},)` : code`(${joinCode(elements, ', ')})`;
    }
    case 'map': {
      const map = context.scope.use('std::collections', 'BTreeMap');
      const isOpen = mode === 'typescript' && isOpenEnum(context, node.key);
      return code`${map}<${isOpen ? code`String` : inner(node.key, true)}, ${inner(node.value, true)}>`;
    }
    case 'nullable':
      return code`Option<${inner(node.inner)}>`;
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
  if (body !== undefined && mode !== 'native' && serdeAs(context, body) !== undefined)
    return rustType(context, filledIn(context.project.types, node, body), mode, isIndirect);
  const name = context.typeName(node.target);
  const argumentMode = mode === 'native' ? 'argument' : mode;
  const args = node.args.map((arg) => rustType(context, arg, argumentMode, isIndirect));
  const full = args.length === 0 ? name : code`${name}<${joinCode(args, ', ')}>`;
  return node.recursive && !isIndirect ? code`Box<${full}>` : full;
}

function scalar(context: RustContext, name: ScalarName, mode: RustMode): Code {
  const choose = (native: Code, newtype: Code, wire: Code): Code => {
    if (mode === 'native') return native;
    return mode === 'argument' ? code`${context.wire}::${newtype}` : wire;
  };
  switch (name) {
    case 'string':
      return code`String`;
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
