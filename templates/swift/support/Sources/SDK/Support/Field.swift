/// A field that may be absent, null, or a value. On the wire these three are different.
public enum Field<Value> {
  /// The field is not there.
  case absent
  /// The field is there, and null.
  case null
  /// The field has a value.
  case value(Value)

  /// The value; nil when the field is absent or null.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// A field with this value, or null for nil.
  public init(_ value: Value?) {
    self = value.map { .value($0) } ?? .null
  }
}

extension Field: Equatable where Value: Equatable {}
extension Field: Hashable where Value: Hashable {}
extension Field: Sendable where Value: Sendable {}
