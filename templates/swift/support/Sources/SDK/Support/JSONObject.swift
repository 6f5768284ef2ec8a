/// A JSON object: members in the order in which they were added, each key once.
///
/// Keys are compared by their UTF-8, so two spellings of one letter are two keys. The order does not count when
/// two objects are compared.
public struct JSONObject: Hashable, Sendable {
  /// The keys, in order.
  public private(set) var keys: [String] = []
  private var values: [ExactText: JSONValue] = [:]

  /// Makes an object without members.
  public init() {}

  /// The number of members.
  public var count: Int { keys.count }

  /// The member of that key; nil when there is none. Setting nil removes it.
  public subscript(key: String) -> JSONValue? {
    get { values[ExactText(key)] }
    set {
      let exact = ExactText(key)
      if let newValue {
        if values.updateValue(newValue, forKey: exact) == nil { keys.append(key) }
      } else if values.removeValue(forKey: exact) != nil {
        keys.removeAll { ExactText($0) == exact }
      }
    }
  }

  /// Whether both have the same members, in any order.
  public static func == (left: Self, right: Self) -> Bool {
    left.values == right.values
  }

  /// Hashes the members, in any order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(values)
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Makes an object of a literal; of a key that stands there twice the last value counts.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    for (key, value) in members { self[key] = value }
  }
}
