/// What is JSON text, before any type is asked.
public enum CaseText {
  /// What `case/text` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: String?
    /// N.
    public var n: Double?

    /// Makes a value of its fields.
    public init(value: String? = nil, n: Double? = nil) {
      self.value = value
      self.n = n
    }
  }

  /// What `case/text` gives.
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

// codecs: 38 lines, sha256 6ea472594bf0
