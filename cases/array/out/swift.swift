/// A list of scalars.
public enum CaseArray {
  /// What `case/array` takes.
  public struct Params: Equatable, Sendable {
    /// Texts.
    public var texts: [String]
    /// Longs.
    public var longs: [Int64]
    /// Flags.
    public var flags: [Bool]

    /// Makes a value of its fields.
    public init(texts: [String], longs: [Int64], flags: [Bool]) {
      self.texts = texts
      self.longs = longs
      self.flags = flags
    }
  }

  /// What `case/array` gives.
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

// codecs: 40 lines, sha256 3a21cb0e3866
