/// Enum values that look alike once they are identifiers.
public enum CaseEnumColliding {
  /// Mode.
  public enum Mode: String, CaseIterable, Sendable {
    /// A b.
    case aB = "a-b"
    /// A b.
    case aB2 = "a_b"
    /// A b.
    case aB3 = "aB"
    /// Ab.
    case ab = "AB"
    /// A b.
    case aB4 = "a b"
    /// Ab.
    case ab2 = "ab"
    /// A b.
    case aB5 = "A_B"
    /// A b.
    case aB6 = "a--b"
    /// 1a.
    case n1a = "1a"
    /// 1a.
    case n1a2 = "_1a"
    /// U24.
    case u24 = "$"
    /// U25.
    case u25 = "%"
    /// É.
    case e = "é"
    /// E.
    case e2 = "e"
  }

  /// What `case/enum-colliding` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: [Mode]

    /// Makes a value of its fields.
    public init(value: [Mode]) {
      self.value = value
    }
  }

  /// What `case/enum-colliding` gives.
  public struct Result: Equatable, Sendable {
    /// Makes a value without fields.
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }
}

// codecs: 38 lines, sha256 7dde1a1d1067
