import type { Code } from '../../types/Code.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { factsOf, type ScalarName } from '../../types/ir/scalars.js';
import { code, joinCode } from '../code.js';
import type { RustContext } from './RustContext.js';

/**
 * What `serde(with)` names: the way between a native Rust type and the wire, as a type: `Vec<wire::Decimal>`. Undefined when serde's own way
 * is the wire's.
 */
export function serdeAs(context: RustContext, node: TypeNode, isIndirect = false): Code | undefined {
  switch (node.kind) {
    case 'scalar':
      return scalarAdapter(context, node.scalar);
    case 'json':
    case 'parameter':
      return undefined;
    case 'array':
      return wrap('Vec', serdeAs(context, node.element, true));
    case 'nullable':
      return wrap('Option', serdeAs(context, node.inner, isIndirect));
    case 'tuple': {
      const parts = node.elements.map((element) => serdeAs(context, element, isIndirect));
      if (parts.every((part) => part === undefined)) return undefined;
      const all = parts.map((part) => part ?? same(context));
      return all.length === 1 ? code`(${joinCode(all, '')},)` : code`(${joinCode(all, ', ')})`;
    }
    case 'map': {
      const map = context.scope.use('std::collections', 'BTreeMap');
      const key = context.resolve(node.key);
      const isText = key.kind !== 'scalar' || key.scalar === 'string';
      const keys = isText ? same(context) : code`${context.wire}::Integer`;
      return code`${map}<${keys}, ${serdeAs(context, node.value, true) ?? same(context)}>`;
    }
    case 'reference': {
      const target = context.wireForm(node) ?? context.aliased(node);
      const adapter = target === undefined ? undefined : serdeAs(context, target, isIndirect);
      return node.recursive && !isIndirect ? wrap('Box', adapter) : adapter;
    }
  }
}

/** The adapter that leaves a value to serde. */
export function same(context: RustContext): Code {
  return code`${context.wire}::Same`;
}

/** Whether serde would take a missing field of the type for null. */
export function mayBeNull(context: RustContext, node: TypeNode): boolean {
  const { kind } = context.resolve(node);
  return kind === 'nullable' || kind === 'parameter';
}

function wrap(container: 'Vec' | 'Option' | 'Box', inner: Code | undefined): Code | undefined {
  if (inner === undefined) return undefined;
  switch (container) {
    case 'Vec':
      return code`Vec<${inner}>`;
    case 'Option':
      return code`Option<${inner}>`;
    case 'Box':
      return code`Box<${inner}>`;
  }
}

function scalarAdapter(context: RustContext, scalar: ScalarName): Code | undefined {
  const { family, json } = factsOf(scalar);
  if (family === 'bytes') return code`${context.wire}::Base64`;
  if (family === 'float') return code`${context.wire}::Finite`;
  return family === 'integer' && json === 'string' ? code`${context.wire}::Decimal` : undefined;
}
