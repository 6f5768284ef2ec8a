/// Enum values that look alike once they are identifiers.
public enum CaseEnumColliding {
  public enum Mode: String, CaseIterable, Sendable {
    case aB = "a-b"
    case aB2 = "a_b"
    case aB3 = "aB"
    case ab = "AB"
    case aB4 = "a b"
    case ab2 = "ab"
    case aB5 = "A_B"
    case aB6 = "a--b"
    case n1a = "1a"
    case n1a2 = "_1a"
    case u24 = "$"
    case u25 = "%"
    case e = "é"
    case e2 = "e"
  }

  /// What `case/enum-colliding` takes.
  public struct Params: Equatable, Sendable {
    public var value: [Mode]

    public init(value: [Mode]) {
      self.value = value
    }
  }

  /// What `case/enum-colliding` gives.
  public struct Result: Equatable, Sendable {
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }

  /// What is known of the command beside its types.
  public static let info = CommandInfo(
    name: "case/enum-colliding",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 34 lines, sha256 bc2eb5673a3a
