import Foundation

/// An absolute URL, kept character for character: `Foundation.URL` repairs and refuses by rules of its own.
public struct AbsoluteURL: Hashable, Sendable {
  /// The URL as it is on the wire.
  public let text: String

  /// Makes a URL of text. Throws ``WireError`` when that is no absolute URL, or would need repair.
  public init(_ text: String) throws {
    guard isAbsolute(text) else { throw WireError(.format, "Expected an absolute URL.") }
    self.text = text
  }

  /// The URL of Foundation; nil for one that it does not take.
  public var url: URL? { URL(string: text) }
}

extension AbsoluteURL: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}

extension AbsoluteURL: WireModel {
  /// Reads an absolute URL.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    guard case .string(let text) = value else { throw WireError.kind("an absolute URL", found: value) }
    try self.init(text)
  }

  /// Writes the text.
  public func toJSONValue(depth: Int) throws -> JSONValue { .string(text) }
}

/// Whether the text is an absolute URL that needs no repair.
private func isAbsolute(_ text: String) -> Bool {
  let scalars = text.unicodeScalars
  guard let colon = scalars.firstIndex(of: ":") else { return false }
  let scheme = String(scalars[..<colon]).lowercased()
  let rest = String(scalars[scalars.index(after: colon)...])
  guard isScheme(scheme), !rest.isEmpty, rest.unicodeScalars.allSatisfy(isPlain) else { return false }
  let isNetworked = rest.hasPrefix("//")
  switch scheme {
  case "http", "https", "ws", "wss", "ftp": return isNetworked && isAuthority(rest, isWeb: true)
  case "file": return true
  default: return !isNetworked || isAuthority(rest, isWeb: false)
  }
}

private func isScheme(_ scheme: String) -> Bool {
  let letters: ClosedRange<Unicode.Scalar> = "a"..."z"
  guard let first = scheme.unicodeScalars.first, letters.contains(first) else { return false }
  return scheme.unicodeScalars.allSatisfy { scalar in
    letters.contains(scalar) || ("0"..."9").contains(scalar) || "+.-".unicodeScalars.contains(scalar)
  }
}

private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control && scalar != "\\"
    && scalar != "\u{feff}"
}

/// `//user:password@host:port`, up to the path. The parser of the web skips more slashes before it.
private func isAuthority(_ rest: String, isWeb: Bool) -> Bool {
  let start = isWeb ? rest.drop { $0 == "/" } : rest.dropFirst(2)
  let authority = start.prefix { !"/?#".contains($0) }
  let address = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
  let afterBracket = address.lastIndex(of: "]") ?? address.startIndex
  let colon = address[afterBracket...].lastIndex(of: ":")
  let port = colon.map { address[address.index(after: $0)...] } ?? ""
  let portFits = port.isEmpty || port.utf8.allSatisfy { number([$0]) != nil } && UInt16(port) != nil
  return portFits && isHost(String(address[..<(colon ?? address.endIndex)]), isWeb: isWeb)
}

private func isHost(_ host: String, isWeb: Bool) -> Bool {
  if host.hasPrefix("[") {
    var address = in6_addr()
    return host.hasSuffix("]") && inet_pton(AF_INET6, String(host.dropFirst().dropLast()), &address) == 1
  }
  let forbidden = isWeb ? "<>^|%[]:@\"`{}" : "<>^|[]:@"
  return (!isWeb || !host.isEmpty) && !host.contains { forbidden.contains($0) }
}
