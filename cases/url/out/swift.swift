/// An absolute URL, kept character for character.
public enum CaseUrl {
  /// What `case/url` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: AbsoluteURL

    /// Makes a value of its fields.
    public init(value: AbsoluteURL) {
      self.value = value
    }
  }

  /// What `case/url` gives.
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

// codecs: 36 lines, sha256 b23a9f3257d4
