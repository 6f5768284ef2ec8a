/// Keys that nobody declared are ignored; the order of keys means nothing.
public enum CaseUnknownKeys {
  /// Row.
  public struct Row: Equatable, Sendable {
    /// N.
    public var n: Int8

    /// Makes a value of its fields.
    public init(n: Int8) {
      self.n = n
    }
  }

  /// What `case/unknown-keys` takes.
  public struct Params: Equatable, Sendable {
    /// A.
    public var a: String
    /// B.
    public var b: Row

    /// Makes a value of its fields.
    public init(a: String, b: Row) {
      self.a = a
      self.b = b
    }
  }

  /// What `case/unknown-keys` gives.
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

// codecs: 53 lines, sha256 2bfe3a3da91d
