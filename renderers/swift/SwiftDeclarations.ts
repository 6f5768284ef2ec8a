import type { Code } from '../../types/Code.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode } from '../code.js';
import { leadsBack } from '../../types/ir/partsOf.js';
import { type DeclarationRenderer, renderDeclaration } from '../TypeRenderer.js';
import type { Doc } from '../layout/Doc.js';
import { group, hardline, indent, line } from '../layout/documents.js';
import { docComment } from './encode.js';
import { apart, block, call, opened, settled, spread, typeHead } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';
import { enumCodec, enumType } from './swiftEnum.js';
import { availability } from './swiftField.js';
import type { SwiftTypeNames } from './SwiftNames.js';
import { recordCodec, recordType } from './swiftRecord.js';
import { containsItself, genericsOf, swiftType } from './SwiftTypes.js';
import { unionCodec } from './swiftUnionCodec.js';
import { unionType } from './swiftUnion.js';

type Body<Kind extends TypeBody['kind']> = Extract<TypeBody, { kind: Kind }>;

/** A declaration in Swift: what stands in the namespace, and the body of the extension that reads and writes it. */
export interface SwiftDeclaration {
  type: Doc;
  /** Undefined for what is only another name. */
  codec: { protocol: Code; body: Doc | undefined } | undefined;
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
  deprecatedName({ id, deprecated }: TypeDeclaration): Doc | undefined {
    const names = this.#context.names(id);
    if (names.deprecated === undefined) return undefined;
    const args = [...names.generics.values()];
    const type = args.length === 0 ? names.type : code`${names.type}<${joinCode(args, ', ')}>`;
    const doc = code`/// The name in the specification of \`\`${names.type}\`\`.`;
    const attribute = availability(deprecated);
    return settled([doc, hardline, attribute, typeAlias(names.deprecated, names, type)]);
  }

  record(declaration: TypeDeclaration, body: Body<'record'>): SwiftDeclaration {
    const names = this.#context.names(declaration.id);
    return {
      type: recordType(this.#context, declaration.id, this.#doc(declaration), body),
      codec: { protocol: code`WireModel`, body: recordCodec(this.#context, names, body) },
    };
  }

  enum(declaration: TypeDeclaration, body: Body<'enum'>): SwiftDeclaration {
    const names = this.#context.names(declaration.id);
    return {
      type: enumType(this.#context, names, this.#doc(declaration), body),
      codec: { protocol: code`WireEnum`, body: enumCodec(this.#context, names, body) },
    };
  }

  union(declaration: TypeDeclaration, body: Body<'union'>): SwiftDeclaration {
    const names = this.#context.names(declaration.id);
    return {
      type: unionType(this.#context, declaration.id, this.#doc(declaration), body),
      codec: { protocol: code`WireModel`, body: unionCodec(this.#context, names, body) },
    };
  }

  alias(declaration: TypeDeclaration, body: Body<'alias'>): SwiftDeclaration {
    const names = this.#context.names(declaration.id);
    const type = swiftType(this.#context, names, body.type);
    const doc = this.#doc(declaration);
    if (!leadsBack(body.type))
      return { type: settled([doc, typeAlias(names.type, names, type)]), codec: undefined };
    const int = this.#context.builtin('Int');
    const wrapper = containsItself(body.type) ? code`@Indirect ` : code``;
    const conformances = ['Equatable', 'Sendable'].map((protocol) => this.#context.builtin(protocol));
    const head = typeHead([code`public struct ${names.type}`, genericsOf(names)], conformances);
    const value = [
      code`/// What the type stands for, which contains the type itself.`,
      hardline,
      spread(code`${wrapper}public var value:`, type),
    ];
    const init = settled(call(code`public init`, [code`_ value: ${type}`], code` {`));
    return {
      type: opened(settled([doc, head]), [apart([settled(value), opened(init, [code`self.value = value`])])]),
      codec: {
        protocol: code`WireModel`,
        body: apart([
          block(code`public init(fromJSONValue value: JSONValue, depth: ${int}) throws`, [
            code`self.init(try .init(fromJSONValue: value, depth: depth))`,
          ]),
          block(code`public func toJSONValue(depth: ${int}) throws -> JSONValue`, [
            code`try value.toJSONValue(depth: depth)`,
          ]),
        ]),
      },
    };
  }

  external(declaration: TypeDeclaration): SwiftDeclaration {
    throw new Error(`${declaration.id} is declared elsewhere`);
  }

  #doc(declaration: TypeDeclaration): Doc {
    return docComment(declaration.description ?? '', this.#fallback(declaration));
  }
}

function typeAlias(alias: Code, names: SwiftTypeNames, type: Code): Doc {
  return group([code`public typealias ${alias}`, genericsOf(names), code` =`, indent([line, type])]);
}
