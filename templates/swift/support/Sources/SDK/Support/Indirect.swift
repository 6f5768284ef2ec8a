/// Keeps a property in memory of its own, so that a struct can contain itself.
@propertyWrapper
public indirect enum Indirect<Value> {
  /// The value.
  case value(Value)

  /// The value.
  public var wrappedValue: Value {
    get {
      switch self {
      case .value(let value): value
      }
    }
    set { self = .value(newValue) }
  }

  /// Wraps a value.
  public init(wrappedValue: Value) {
    self = .value(wrappedValue)
  }
}

extension Indirect: Equatable where Value: Equatable {}
extension Indirect: Hashable where Value: Hashable {}
extension Indirect: Sendable where Value: Sendable {}
