import type { Code, View } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';
import { settled } from '../../renderers/swift/layout.js';

/** A struct per length: Swift's own tuples conform to nothing. */
export function tuplesView(lengths: readonly number[]): Record<string, View> {
  return { tuples: lengths.map((length) => settled('', tuple(length))) };
}

function tuple(length: number): Code {
  const indexes = Array.from({ length }, (_, index) => verbatim(String(index)));
  const each = (part: (index: Code) => Code, separator: string): Code =>
    joinCode(indexes.map(part), separator);
  const generics = length === 0 ? code`` : code`<${each((index) => code`T${index}: WireValue`, ', ')}>`;
  const items = verbatim(length === 1 ? '1 item' : `${String(length)} items`);
  const read = length === 0 ? code`  _ = ` : code`  let items = `;
  return code`/// A list of ${items}.
public struct Tuple${length}${generics}: Equatable, Sendable {
${each((index) => code`  /// The item at index ${index}.\n  public var item${index}: T${index}\n`, '')}${verbatim(length === 0 ? '' : '\n')}  /// Makes a list.
  public init(${each((index) => code`_ item${index}: T${index}`, ', ')}) {${
    length === 0 ? code`}` : code`\n${each((index) => code`    self.item${index} = item${index}\n`, '')}  }`
  }
}

extension Tuple${length}: WireModel {
  /// Reads a list of ${items}.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
  ${read}try readItems(value, count: ${length}, depth: depth)
${each((index) => code`    item${index} = try at(${index}) { try T${index}(fromJSONValue: items[${index}], depth: depth + 1) }\n`, '')}  }

  /// Writes the list.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    guard depth < JSONReader.deepest else { throw WireError.tooDeep }
${
  length === 0
    ? code`    return .array([])\n`
    : code`    return .array([\n${each((index) => code`      try at(${index}) { try item${index}.toJSONValue(depth: depth + 1) }`, ',\n')}${verbatim(length === 1 ? '' : ',')}\n    ])\n`
}  }
}
`;
}
