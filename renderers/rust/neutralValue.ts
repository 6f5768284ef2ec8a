import type { Code } from '../../types/Code.js';
import { type Field, isOptional } from '../../types/ir/Field.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { ReferenceNode, TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import type { ScalarName } from '../../types/ir/scalars.js';
import { code } from '../code.js';
import { leadsBack } from '../../types/ir/partsOf.js';
import { type Expression, plain } from './expression.js';
import type { RustContext } from './RustContext.js';
import { serdeAs } from './serdeAs.js';
import type { RustTypeNames } from './RustNames.js';

/** The texts that a neutral value may hold. */
export interface NeutralTexts {
  /** An owned one: `String::new()`, or what an error says. */
  owned: Code;
  /** Stands for every text of the type that is borrowed; undefined where none is. */
  borrowed?: Code;
}

type Make = () => Expression | undefined;

/** Where in a type a value is made. */
interface Position {
  /** An argument of a generic type: newtypes stand for numbers that need an adapter. */
  isArgument: boolean;
  texts: NeutralTexts;
  parameters: ReadonlyMap<string, Make>;
  /** The types around this one: inside of itself, a type would have no end. */
  around: ReadonlySet<TypeId>;
}

/** More than anybody reads: types that fan out at every level would otherwise never end. */
const maxParts = 2000;

/**
 * A value of a type that says as little as a value can: empty, zero, absent, the first variant. Constraints are not
 * looked at, for Rust types do not carry them: a value that breaks them is refused where it would leave the worker.
 * Undefined when the value has too many parts.
 */
export function neutralValue(
  context: RustContext,
  node: TypeNode,
  texts: NeutralTexts,
): Expression | undefined {
  const top = { isArgument: false, texts, parameters: new Map<string, Make>(), around: new Set<TypeId>() };
  return new Neutral(context).make(node, top);
}

class Neutral {
  readonly #context: RustContext;
  #left = maxParts;

  constructor(context: RustContext) {
    this.#context = context;
  }

  make(node: TypeNode, at: Position): Expression | undefined {
    if (this.#left-- <= 0) return undefined;
    switch (node.kind) {
      case 'scalar':
        return plain(this.#scalar(node.scalar, at));
      case 'json':
        return plain(code`serde_json::Value::Null`);
      case 'array':
        return plain(code`Vec::new()`);
      case 'map':
        return plain(code`${this.#context.scope.use('std::collections', 'BTreeMap')}::new()`);
      case 'nullable':
        return plain(code`None`);
      case 'tuple': {
        const parts = node.elements.map((element) => this.make(element, at));
        const made = parts.filter((part) => part !== undefined);
        return made.length === parts.length ? { kind: 'tuple', parts: made } : undefined;
      }
      case 'parameter':
        return at.parameters.get(node.name)?.();
      case 'reference':
        return this.#reference(node, at);
    }
  }

  #reference(node: ReferenceNode, at: Position): Expression | undefined {
    const external = this.#context.wireForm(node);
    if (external !== undefined) return this.make(external, at);
    const declaration = this.#context.declaration(node.target);
    const { generics, body } = declaration;
    const make = (arg: TypeNode | undefined): Make => {
      return () => this.make(arg ?? { kind: 'json' }, { ...at, isArgument: true });
    };
    const parameters = new Map(generics.map((name, index) => [name, make(node.args[index])]));
    // A declared type holds owned texts, whatever is borrowed where it is used.
    const inside = { ...at, isArgument: false, texts: { owned: at.texts.owned }, parameters };
    const alias = this.#context.aliased(node);
    if (alias !== undefined) {
      const isWrittenOut = at.isArgument && serdeAs(this.#context, alias) !== undefined;
      return this.make(alias, isWrittenOut ? { ...at, parameters } : inside);
    }
    if (at.around.has(node.target)) return undefined;
    const around = new Set([...at.around, node.target]);
    const value = this.#body(declaration, body, { ...inside, around });
    return value && node.recursive ? { kind: 'call', head: code`Box::new`, inner: value } : value;
  }

  #body({ id }: TypeDeclaration, body: TypeBody, at: Position): Expression | undefined {
    const type = this.#context.typeName(id);
    const names = this.#context.names(id);
    switch (body.kind) {
      case 'record':
        return this.#struct(type, body.fields, names.fields, at);
      case 'enum':
        return this.#enum(type, body, names, at);
      case 'union':
        return this.#union(type, body, names, at);
      case 'alias': {
        const inner = leadsBack(body.type) ? this.make(body.type, at) : undefined;
        return inner && { kind: 'call', head: type, inner };
      }
      case 'external':
        return this.make(body.wire, at);
    }
  }

  #struct(
    head: Code,
    fields: readonly Field[],
    names: ReadonlyMap<string, Code> | undefined,
    at: Position,
  ): Expression | undefined {
    const parts: { name: Code; value: Expression }[] = [];
    for (const field of fields) {
      const value = this.#field(field, at);
      if (value === undefined) return undefined;
      parts.push({ name: names?.get(field.name) ?? code`_`, value });
    }
    return { kind: 'struct', head, fields: parts };
  }

  #field(field: Field, at: Position): Expression | undefined {
    return field.nullable || isOptional(field) ? plain(code`None`) : this.make(field.type, at);
  }

  /** An open enum has a place for the text of an error. */
  #enum(type: Code, body: EnumBody, names: RustTypeNames, { texts }: Position): Expression | undefined {
    const [first] = body.values;
    const name = first && names.variants.get(first.value);
    if (body.open && (name === undefined || texts.owned !== emptyText))
      return plain(code`${type}::${names.unknown}(${texts.owned})`);
    return name && plain(code`${type}::${name}`);
  }

  /** The first variant that has an end. */
  #union(type: Code, body: UnionBody, names: RustTypeNames, at: Position): Expression | undefined {
    for (const { tag, payload } of body.variants) {
      const head = code`${type}::${names.variants.get(tag) ?? code`_`}`;
      if (payload.kind === 'unit') return plain(head);
      if (payload.kind === 'fields') {
        const value = this.#struct(head, payload.fields, names.variantFields.get(tag), at);
        if (value) return value;
      } else {
        const inner = this.make(payload.type, { ...at, isArgument: true });
        if (inner) return { kind: 'call', head, inner };
      }
    }
    return undefined;
  }

  #scalar(scalar: ScalarName, { isArgument, texts }: Position): Code {
    const choose = (native: Code, newtype: Code): Code =>
      isArgument ? code`${this.#context.wire}::${newtype}::default()` : native;
    switch (scalar) {
      case 'string':
        return texts.borrowed ?? texts.owned;
      case 'boolean':
        return code`false`;
      case 'int8':
      case 'int16':
      case 'int32':
      case 'uint8':
      case 'uint16':
      case 'uint32':
        return code`0`;
      case 'int64':
        return choose(code`0`, code`Int64`);
      case 'uint64':
        return choose(code`0`, code`Uint64`);
      case 'float32':
        return choose(code`0.0`, code`Float32`);
      case 'float64':
        return choose(code`0.0`, code`Float64`);
      case 'bytes':
        return choose(code`Vec::new()`, code`Bytes`);
      case 'int53':
        return code`${this.#context.wire}::Int53::default()`;
      case 'datetime':
        return code`${this.#context.wire}::DateTime::epoch()`;
      case 'date':
        return code`${this.#context.wire}::Date::epoch()`;
      case 'uuid':
        return code`${this.#context.wire}::Uuid::nil()`;
      case 'url':
        return code`${this.#context.wire}::Url::blank()`;
    }
  }
}

type EnumBody = Extract<TypeBody, { kind: 'enum' }>;
type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/** The owned text that says nothing. */
export const emptyText = code`String::new()`;
