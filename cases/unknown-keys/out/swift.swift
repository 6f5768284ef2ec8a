/// Keys that nobody declared are ignored; the order of keys means nothing.
public enum CaseUnknownKeys {
  public struct Row: Equatable, Sendable {
    public var n: Int8

    public init(n: Int8) {
      self.n = n
    }
  }

  /// What `case/unknown-keys` takes.
  public struct Params: Equatable, Sendable {
    public var a: String
    public var b: Row

    public init(a: String, b: Row) {
      self.a = a
      self.b = b
    }
  }

  /// What `case/unknown-keys` gives.
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
    name: "case/unknown-keys",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 47 lines, sha256 7f9aff34fbb2
