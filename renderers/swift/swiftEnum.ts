import type { Code } from '../../types/Code.js';
import type { TypeBody } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode } from '../code.js';
import { bareName, docComment, stringLiteral } from './encode.js';
import { array, indented, lines } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';
import type { SwiftTypeNames } from './SwiftNames.js';

type EnumBody = Extract<TypeBody, { kind: 'enum' }>;

/** An enum of texts; an open one keeps texts that it does not know. */
export function enumType(context: SwiftContext, names: SwiftTypeNames, body: EnumBody): Code {
  const string = context.builtin('String');
  const cases = body.values.map(({ value, description = '' }) => {
    const name = names.variants.get(value) ?? code`_`;
    const text = body.open || bareName(name) === value ? code`` : code` = ${stringLiteral(value)}`;
    return code`${docComment('', description)}case ${name}${text}\n`;
  });
  const unknown = code`/// A text that this version does not know, as it came.\ncase ${names.unknown}(${string})\n`;
  const conformances = body.open
    ? [context.builtin('Hashable'), context.builtin('Sendable')]
    : [string, context.builtin('CaseIterable'), context.builtin('Sendable')];
  const members = joinCode(body.open ? [...cases, unknown] : cases, '');
  return code`public enum ${names.type}: ${joinCode(conformances, ', ')} {\n${indented('  ', members)}}\n`;
}

/** What makes the enum one; a closed one has it all from its raw values. */
export function enumCodec(context: SwiftContext, names: SwiftTypeNames, body: EnumBody): Code {
  if (!body.open) return code``;
  const string = context.builtin('String');
  const known = body.values.map(({ value }) => code`.${names.variants.get(value) ?? code`_`}`);
  const texts = body.values.map(
    ({ value }) => code`  case .${names.variants.get(value) ?? code`_`}: ${stringLiteral(value)}\n`,
  );
  return code`/// The texts that this version knows.
public static var allKnown: [Self] {
${lines('  ', array(code``, known))}}

private static let casesByText: [ExactText: Self] = .init(
  uniqueKeysWithValues: allKnown.map { (ExactText($0.rawValue), $0) })

/// The case of that very text; nil when this version does not know it.
public static func knownCase(_ text: ${string}) -> Self? { casesByText[ExactText(text)] }

/// The text as a case; one that this version does not know is kept.
public init(rawValue text: ${string}) {
  self = Self.knownCase(text) ?? .${names.unknown}(text)
}

/// The text as it is on the wire.
public var rawValue: ${string} {
  switch self {
${joinCode(texts, '')}  case .${names.unknown}(let text): text
  }
}

/// Other texts are kept.
public static func unknownCase(_ text: ${string}) -> Self? { .${names.unknown}(text) }
`;
}
