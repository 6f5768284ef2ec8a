/// An open union whose content lies under a key.
public enum CaseUnionOpenAdjacent {
  /// Block.
  public enum Block: Equatable, Sendable {
    /// Text.
    case text(Text)
    /// Rule.
    case rule
    /// A variant that this version does not know, as it came.
    case unknown(JSONObject)
  }

  /// Text.
  public typealias Text = String

  /// What `case/union-open-adjacent` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: Block

    /// Makes a value of its fields.
    public init(value: Block) {
      self.value = value
    }
  }

  /// What `case/union-open-adjacent` gives.
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

// codecs: 67 lines, sha256 3088b0779bbb
