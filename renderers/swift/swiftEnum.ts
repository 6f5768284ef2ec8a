import type { TypeBody } from '../../types/ir/TypeDeclaration.js';
import { code } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { bareName, docComment, stringLiteral } from './encode.js';
import { apart, array, below, block, call, opened, settled, typeHead } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';
import type { SwiftTypeNames } from './SwiftNames.js';

type EnumBody = Extract<TypeBody, { kind: 'enum' }>;

/** An enum of texts; an open one keeps texts that it does not know. `doc` stands before it. */
export function enumType(context: SwiftContext, names: SwiftTypeNames, doc: Doc, body: EnumBody): Doc {
  const string = context.builtin('String');
  const cases = body.values.map(({ value, description = '' }) => {
    const name = names.variants.get(value) ?? code`_`;
    const text = body.open || bareName(name) === value ? code`` : code` = ${stringLiteral(value)}`;
    return settled([docComment(description), code`case ${name}${text}`]);
  });
  const unknown = [
    docComment('A text that this version does not know, as it came.'),
    code`case ${names.unknown}(${string})`,
  ];
  const conformances = body.open
    ? [context.builtin('Hashable'), context.builtin('Sendable')]
    : [string, context.builtin('CaseIterable'), context.builtin('Sendable')];
  const head = typeHead(code`public enum ${names.type}`, conformances);
  return opened(settled([doc, head]), body.open ? [...cases, unknown] : cases);
}

/** What makes the enum one; a closed one has it all from its raw values. */
export function enumCodec(context: SwiftContext, names: SwiftTypeNames, body: EnumBody): Doc | undefined {
  if (!body.open) return undefined;
  const string = context.builtin('String');
  const known = body.values.map(({ value }) => code`.${names.variants.get(value) ?? code`_`}`);
  const arms = body.values.map(
    ({ value }) => code`case .${names.variants.get(value) ?? code`_`}: ${stringLiteral(value)}`,
  );
  const shown = [code`switch self {`, ...arms, code`case .${names.unknown}(let text): text`, code`}`];
  const member = (doc: string, declaration: Doc): Doc => [docComment(doc), declaration];
  return apart([
    member(
      'The texts that this version knows.',
      block(code`public static var allKnown: [Self]`, [settled(array(code``, known))]),
    ),
    call(code`private static let casesByText: [ExactText: Self] = .init`, [
      code`uniqueKeysWithValues: allKnown.map { (ExactText($0.rawValue), $0) }`,
    ]),
    member(
      'The case of that very text; nil when this version does not know it.',
      code`public static func knownCase(_ text: ${string}) -> Self? { casesByText[ExactText(text)] }`,
    ),
    member(
      'The text as a case; one that this version does not know is kept.',
      block(code`public init(rawValue text: ${string})`, [
        code`self = Self.knownCase(text) ?? .${names.unknown}(text)`,
      ]),
    ),
    member(
      'The text as it is on the wire.',
      block(code`public var rawValue: ${string}`, [settled(below(...shown))]),
    ),
    member(
      'Other texts are kept.',
      code`public static func unknownCase(_ text: ${string}) -> Self? { .${names.unknown}(text) }`,
    ),
  ]);
}
