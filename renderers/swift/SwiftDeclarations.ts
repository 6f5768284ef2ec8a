import type { Code } from '../../types/Code.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode } from '../code.js';
import { leadsBack } from '../../types/ir/partsOf.js';
import { type DeclarationRenderer, renderDeclaration } from '../TypeRenderer.js';
import { docComment } from './encode.js';
import type { SwiftContext } from './SwiftContext.js';
import { enumCodec, enumType } from './swiftEnum.js';
import { availability } from './swiftField.js';
import type { SwiftTypeNames } from './SwiftNames.js';
import { recordCodec, recordType } from './swiftRecord.js';
import { containsItself, swiftType } from './SwiftTypes.js';
import { unionCodec } from './swiftUnionCodec.js';
import { unionType } from './swiftUnion.js';

type Body<Kind extends TypeBody['kind']> = Extract<TypeBody, { kind: Kind }>;

/** A declaration in Swift: what stands in the namespace, and the body of the extension that reads and writes it. */
export interface SwiftDeclaration {
  type: Code;
  /** Undefined for what is only another name. */
  codec: { protocol: Code; body: Code } | undefined;
}

/** Renders the types of a spec. */
export class SwiftDeclarations implements DeclarationRenderer<SwiftDeclaration> {
  readonly #context: SwiftContext;
  /** What is said of a declaration that its spec does not describe, if there is something. */
  readonly #fallback: (declaration: TypeDeclaration) => string | undefined;

  constructor(context: SwiftContext, fallback: (declaration: TypeDeclaration) => string | undefined) {
    this.#context = context;
    this.#fallback = fallback;
  }

  render(declaration: TypeDeclaration): SwiftDeclaration {
    return renderDeclaration(this, declaration);
  }

  /** The name in the spec of a deprecated type, for its users; undefined for all others. */
  deprecatedName({ id, deprecated }: TypeDeclaration): Code | undefined {
    const names = this.#context.names(id);
    if (names.deprecated === undefined) return undefined;
    const args = [...names.generics.values()];
    const type = args.length === 0 ? names.type : code`${names.type}<${joinCode(args, ', ')}>`;
    const alias = code`public typealias ${names.deprecated}${generics(names)} = ${type}\n`;
    return code`/// The name in the specification of \`\`${names.type}\`\`.\n${availability(deprecated)}${alias}`;
  }

  record(declaration: TypeDeclaration, body: Body<'record'>): SwiftDeclaration {
    const names = this.#context.names(declaration.id);
    return {
      type: code`${this.#doc(declaration)}${recordType(this.#context, declaration.id, generics(names), body)}`,
      codec: { protocol: code`WireModel`, body: recordCodec(this.#context, names, body) },
    };
  }

  enum(declaration: TypeDeclaration, body: Body<'enum'>): SwiftDeclaration {
    const names = this.#context.names(declaration.id);
    return {
      type: code`${this.#doc(declaration)}${enumType(this.#context, names, body)}`,
      codec: { protocol: code`WireEnum`, body: enumCodec(this.#context, names, body) },
    };
  }

  union(declaration: TypeDeclaration, body: Body<'union'>): SwiftDeclaration {
    const names = this.#context.names(declaration.id);
    return {
      type: code`${this.#doc(declaration)}${unionType(this.#context, declaration.id, generics(names), body)}`,
      codec: { protocol: code`WireModel`, body: unionCodec(this.#context, names, body) },
    };
  }

  alias(declaration: TypeDeclaration, body: Body<'alias'>): SwiftDeclaration {
    const names = this.#context.names(declaration.id);
    const type = swiftType(this.#context, names, body.type);
    const name = code`${names.type}${generics(names)}`;
    const doc = this.#doc(declaration);
    if (!leadsBack(body.type))
      return { type: code`${doc}public typealias ${name} = ${type}\n`, codec: undefined };
    const int = this.#context.builtin('Int');
    const wrapper = containsItself(body.type) ? code`@Indirect ` : code``;
    const conformances = code`${this.#context.builtin('Equatable')}, ${this.#context.builtin('Sendable')}`;
    return {
      type: code`${doc}public struct ${name}: ${conformances} {
  /// What the type stands for, which contains the type itself.
  ${wrapper}public var value: ${type}

  public init(_ value: ${type}) {
    self.value = value
  }
}
`,
      codec: {
        protocol: code`WireModel`,
        body: code`public init(fromJSONValue value: JSONValue, depth: ${int}) throws {
  self.init(try .init(fromJSONValue: value, depth: depth))
}

public func toJSONValue(depth: ${int}) throws -> JSONValue {
  try value.toJSONValue(depth: depth)
}
`,
      },
    };
  }

  external(declaration: TypeDeclaration): SwiftDeclaration {
    throw new Error(`${declaration.id} is declared elsewhere`);
  }

  #doc(declaration: TypeDeclaration): Code {
    return docComment('', declaration.description ?? '', this.#fallback(declaration));
  }
}

/** `<T: WireValue>`, or nothing. */
function generics({ generics: names }: SwiftTypeNames): Code {
  const all = [...names.values()].map((name) => code`${name}: WireValue`);
  return all.length === 0 ? code`` : code`<${joinCode(all, ', ')}>`;
}
