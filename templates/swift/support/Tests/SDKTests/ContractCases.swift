import Foundation
import XCTest

@testable import SDK

/// Checks a type against the cases that `Cases/<file>.json` has for it.
func checkContract<Value: WireModel>(_ type: Value.Type, _ file: String, _ name: String) throws {
  let types = try casesOf(file).required("types") as [JSONValue]
  let own = try types.map { try ObjectReader($0, depth: 0) }.first { try $0.required("name") == name }
  let reader = try XCTUnwrap(own, "\(file).json has no cases for \(name)")
  var accepted: [JSONValue] = []
  for one in try reader.required("accepted") as [JSONValue] {
    let one = try ObjectReader(one, depth: 0)
    let wire = try wireOf(one, accepted)
    accepted.append(wire)
    let encoded = try one.object["encoded"].map { try changed(wire, ObjectReader($0, depth: 0)) }
    try checkAccepted(type, wire, encoded: encoded ?? wire)
  }
  for one in try reader.required("refused") as [JSONValue] {
    let one = try ObjectReader(one, depth: 0)
    try checkRefused(type, wireOf(one, accepted), path: one.optional("path"), rule: one.required("rule"))
  }
}

/// Checks that the errors of a command come over the wire as those that it declares, and not as the case `other`.
func checkErrors<Failure: CommandErrors>(_ type: Failure.Type, _ file: String, other: String) throws {
  for one in try casesOf(file).required("errors") as [JSONValue] {
    let one = try ObjectReader(one, depth: 0)
    let code = try one.required("code") as String
    let failure = Failure(CommandFailure(code: code, message: "", data: one.object["data"]))
    let name = Mirror(reflecting: failure).children.first?.label
    XCTAssertNotEqual(name, other, "\(code) is not declared, or has other data")
  }
}

private func casesOf(_ file: String) throws -> ObjectReader {
  let url = try XCTUnwrap(Bundle.module.url(forResource: "Cases/\(file)", withExtension: "json"))
  return try ObjectReader(readCases("\(file).json", String(contentsOf: url, encoding: .utf8)), depth: 0)
}

/// A file of cases that is not as archc wrote it.
struct CasesError: Error, CustomStringConvertible, Equatable {
  let file: String
  let problem: String

  var description: String {
    "\(file) \(problem): it is made from a spec, and `archc generate` makes it anew."
  }
}

/// Reads cases. Throws `CasesError` for text that is no JSON, has another format, or was edited by hand.
func readCases(_ file: String, _ text: String) throws -> JSONValue {
  guard let cases = try? JSONValue(fromJSON: text), let reader = try? ObjectReader(cases, depth: 0) else {
    throw CasesError(file: file, problem: "is no JSON")
  }
  guard reader.object["format"] == .number(1) else {
    throw CasesError(file: file, problem: "has another format than 1, which this version of archc reads")
  }
  guard let key = text.range(of: "\"checksum\""), let comma = text[key.upperBound...].firstIndex(of: ","),
    reader.object["checksum"] == .string(checksum(text[text.index(after: comma)...]))
  else {
    throw CasesError(file: file, problem: "was edited by hand")
  }
  return cases
}

/// FNV-1a of 32 bits over the text without white space.
private func checksum(_ text: Substring) -> String {
  var hash: UInt32 = 0x811c_9dc5
  for byte in text.utf8 where byte != 0x20 && !(0x09...0x0d).contains(byte) {
    hash = (hash ^ UInt32(byte)) &* 0x0100_0193
  }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}

/// The whole value of a case, which may start from an accepted value before it.
private func wireOf(_ one: ObjectReader, _ accepted: [JSONValue]) throws -> JSONValue {
  if let wire = one.object["wire"] { return wire }
  let from = try one.optional("from") as Int32? ?? 0
  return try changed(accepted[Int(from)], one)
}

private func changed(_ value: JSONValue, _ changes: ObjectReader) throws -> JSONValue {
  var result = value
  if case .object(let members)? = changes.object["set"] {
    for pointer in members.keys { try put(&result, keysOf(pointer), members[pointer]) }
  }
  if case .object(let members)? = changes.object["repeat"] {
    for pointer in members.keys {
      try put(&result, keysOf(pointer), repeated(ObjectReader(members[pointer] ?? .null, depth: 0)))
    }
  }
  for pointer in try changes.optional("remove") as [String]? ?? [] { try put(&result, keysOf(pointer), nil) }
  return result
}

private func repeated(_ repetition: ObjectReader) throws -> JSONValue {
  let times = Int(try repetition.required("times") as Int32)
  if let text = try repetition.optional("text") as String? {
    return .string(String(repeating: text, count: times))
  }
  return .array(Array(repeating: repetition.object["item"] ?? .null, count: times))
}

private func keysOf(_ pointer: String) -> ArraySlice<String> {
  let keys = pointer.components(separatedBy: "/").dropFirst()
  return keys.map {
    $0.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(of: "~0", with: "~")
  }[...]
}

/// Puts another member at the end of the way; takes it away where there is none to put.
private func put(_ value: inout JSONValue, _ keys: ArraySlice<String>, _ member: JSONValue?) throws {
  guard let key = keys.first else {
    value = member ?? .null
    return
  }
  let rest = keys.dropFirst()
  switch value {
  case .object(var object):
    if rest.isEmpty {
      object[key] = member
    } else {
      var inner = try XCTUnwrap(object[key])
      try put(&inner, rest, member)
      object[key] = inner
    }
    value = .object(object)
  case .array(var items):
    try put(&items[XCTUnwrap(Int(key))], rest, member)
    value = .array(items)
  default:
    XCTFail("there is nothing at \(key)")
  }
}

private func checkAccepted<Value: WireModel>(_ type: Value.Type, _ wire: JSONValue, encoded: JSONValue) throws {
  let value = try Value(fromJSON: wire.toJSON())
  XCTAssertEqual(try value.toJSONValue(depth: 0), encoded)
  XCTAssertEqual(try Value(fromJSON: value.toJSON()), value)
  XCTAssertEqual(try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value)), value)
}

private func checkRefused<Value: WireModel>(
  _ type: Value.Type, _ wire: JSONValue, path: String?, rule: String
) throws {
  let text = try wire.toJSON()
  XCTAssertThrowsError(try Value(fromJSON: text), "\(path ?? "") breaks \(rule)") { error in
    let refusal = error as? WireError
    if let path { XCTAssertEqual(refusal?.path, path, "\(error)") }
    XCTAssertEqual(refusal?.rule.rawValue, rule, "\(error)")
  }
}
