/// An open union whose content lies under a key.
public enum CaseUnionOpenAdjacent {
  public enum Block: Equatable, Sendable {
    case text(Text)
    case rule
    /// A variant that this version does not know, as it came.
    case unknown(JSONObject)
  }

  public typealias Text = String

  /// What `case/union-open-adjacent` takes.
  public struct Params: Equatable, Sendable {
    public var value: Block

    public init(value: Block) {
      self.value = value
    }
  }

  /// What `case/union-open-adjacent` gives.
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
    name: "case/union-open-adjacent",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 61 lines, sha256 5d42c44e1d1d
