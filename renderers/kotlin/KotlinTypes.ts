import type { Code } from '../../types/Code.js';
import type { ReferenceNode, TypeNode } from '../../types/ir/TypeNode.js';
import type { ScalarName } from '../../types/ir/scalars.js';
import { code, joinCode, verbatim } from '../code.js';
import { renderType, type TypeRenderer } from '../TypeRenderer.js';
import type { KotlinContext } from './KotlinContext.js';

/** A type as Kotlin writes it, and whether null is one of its values: `T??` would be a warning. */
interface KotlinType {
  code: Code;
  mayBeNull: boolean;
}

/** Renders a use of a type. `generics` are the parameters of the declaration that it stands in. */
export function kotlinType(
  context: KotlinContext,
  node: TypeNode,
  generics: ReadonlyMap<string, Code>,
): KotlinType {
  return renderType(new KotlinTypes(context, generics), node);
}

/** The type with null added to its values. */
export function orNull({ code: printed, mayBeNull }: KotlinType): Code {
  return mayBeNull ? printed : code`${printed}?`;
}

class KotlinTypes implements TypeRenderer<KotlinType> {
  readonly #context: KotlinContext;
  readonly #generics: ReadonlyMap<string, Code>;

  constructor(context: KotlinContext, generics: ReadonlyMap<string, Code>) {
    this.#context = context;
    this.#generics = generics;
  }

  scalar(scalar: ScalarName): KotlinType {
    return plain(scalarType(this.#context, scalar));
  }

  json(): KotlinType {
    return plain(this.#context.json('JsonElement'));
  }

  array(element: KotlinType): KotlinType {
    return plain(code`${this.#context.scope.use('kotlin.collections', 'List')}<${element.code}>`);
  }

  tuple(elements: readonly KotlinType[]): KotlinType {
    const name = this.#context.wire(`Tuple${String(elements.length)}`);
    const args = joinCode(
      elements.map(({ code: printed }) => printed),
      ', ',
    );
    return plain(code`${name}<${args}>`);
  }

  map(key: TypeNode, value: KotlinType): KotlinType {
    const map = this.#context.scope.use('kotlin.collections', 'Map');
    return plain(code`${map}<${kotlinType(this.#context, key, this.#generics).code}, ${value.code}>`);
  }

  nullable(inner: KotlinType): KotlinType {
    return { code: orNull(inner), mayBeNull: true };
  }

  reference(node: ReferenceNode, args: readonly KotlinType[]): KotlinType {
    const external = this.#context.wireForm(node);
    if (external !== undefined) return renderType(this, external);
    const alias = this.#context.aliased(node);
    if (alias !== undefined && isUnnameable(this.#context, node)) return renderType(this, alias);
    const name = this.#context.typeName(node.target);
    const list = joinCode(
      args.map(({ code: printed }) => printed),
      ', ',
    );
    const mayBeNull = this.#context.resolve(node).kind === 'nullable';
    return { code: args.length === 0 ? name : code`${name}<${list}>`, mayBeNull };
  }

  parameter(name: string): KotlinType {
    return plain(this.#generics.get(name) ?? verbatim(name));
  }
}

/** Whether Kotlin has no alias for it: one of a bare type parameter, with or without null. */
function isUnnameable(context: KotlinContext, node: ReferenceNode): boolean {
  const { body } = context.declaration(node.target);
  if (body.kind !== 'alias') return false;
  return isBareParameter(context, body.type);
}

/** Whether a type is a parameter of its declaration and nothing around it. */
export function isBareParameter(context: KotlinContext, node: TypeNode): boolean {
  const inner = context.resolve(node);
  return inner.kind === 'nullable' ? isBareParameter(context, inner.inner) : inner.kind === 'parameter';
}

function plain(printed: Code): KotlinType {
  return { code: printed, mayBeNull: false };
}

/** The type of a scalar. */
export function scalarType(context: KotlinContext, scalar: ScalarName): Code {
  const [home, name] = scalarTypes[scalar];
  return home === 'wire' ? context.wire(name) : context.scope.use(home, name);
}

/** Of the standard library by package, or of the support code. */
const scalarTypes: Record<ScalarName, readonly [home: string, name: string]> = {
  string: ['kotlin', 'String'],
  boolean: ['kotlin', 'Boolean'],
  int8: ['kotlin', 'Byte'],
  int16: ['kotlin', 'Short'],
  int32: ['kotlin', 'Int'],
  int53: ['kotlin', 'Long'],
  int64: ['kotlin', 'Long'],
  uint8: ['kotlin', 'UByte'],
  uint16: ['kotlin', 'UShort'],
  uint32: ['kotlin', 'UInt'],
  uint64: ['kotlin', 'ULong'],
  float32: ['kotlin', 'Float'],
  float64: ['kotlin', 'Double'],
  bytes: ['wire', 'Bytes'],
  datetime: ['kotlin.time', 'Instant'],
  date: ['wire', 'LocalDate'],
  uuid: ['kotlin.uuid', 'Uuid'],
  url: ['wire', 'Url'],
};
