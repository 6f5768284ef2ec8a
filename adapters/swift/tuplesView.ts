import type { Code, View } from '../../types/Code.js';
import { code, verbatim } from '../../renderers/code.js';
import type { Doc } from '../../renderers/layout/Doc.js';
import { docComment } from '../../renderers/swift/encode.js';
import {
  apart,
  array,
  below,
  block,
  call,
  generics,
  lines,
  opened,
  settled,
  typeHead,
} from '../../renderers/swift/layout.js';

/** A struct per length: Swift's own tuples conform to nothing. */
export function tuplesView(lengths: readonly number[]): Record<string, View> {
  return { tuples: lengths.map((length) => lines('', apart([type(length), codec(length)]))) };
}

function type(length: number): Doc {
  const each = indexes(length);
  const parameters = generics(each.map((index) => code`T${index}: WireValue`));
  const head = [
    docComment(`A list of ${items(length)}.`),
    typeHead([code`public struct Tuple${length}`, parameters], [code`Equatable`, code`Sendable`]),
  ];
  const properties = each.map((index) =>
    below(code`/// The item at index ${index}.`, code`public var item${index}: T${index}`),
  );
  const assignments = each.map((index) => code`self.item${index} = item${index}`);
  const taken = each.map((index) => code`_ item${index}: T${index}`);
  const init = [docComment('Makes a list.'), call(code`public init`, taken, code` {`)];
  return opened(settled(head), [apart([below(...properties), opened(settled(init), assignments)])]);
}

function codec(length: number): Doc {
  const each = indexes(length);
  const reading = code`try readItems(value, count: ${length}, depth: depth)`;
  const reads = each.map(
    (index) =>
      code`item${index} = try at(${index}) { try T${index}(fromJSONValue: items[${index}], depth: depth + 1) }`,
  );
  const written = each.map(
    (index) => code`try at(${index}) { try item${index}.toJSONValue(depth: depth + 1) }`,
  );
  const member = (doc: string, head: Code, body: readonly Doc[]): Doc => [docComment(doc), block(head, body)];
  const read = member(
    `Reads a list of ${items(length)}.`,
    code`public init(fromJSONValue value: JSONValue, depth: Int) throws`,
    [code`let items = ${reading}`, ...reads],
  );
  const write = member('Writes the list.', code`public func toJSONValue(depth: Int) throws -> JSONValue`, [
    code`guard depth < JSONReader.deepest else { throw WireError.tooDeep }`,
    array(code`return .array(`, written, code`)`),
  ]);
  return opened(code`extension Tuple${length}: WireModel {`, [apart([read, write])]);
}

function items(length: number): string {
  return length === 1 ? '1 item' : `${String(length)} items`;
}

function indexes(length: number): Code[] {
  return Array.from({ length }, (_, index) => verbatim(String(index)));
}
