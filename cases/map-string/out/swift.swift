/// An object with any text as key.
public enum CaseMapString {
  /// What `case/map-string` takes.
  public struct Params: Equatable, Sendable {
    public var counts: [String: UInt32]
    public var longs: [String: Int64]?

    public init(counts: [String: UInt32], longs: [String: Int64]? = nil) {
      self.counts = counts
      self.longs = longs
    }
  }

  /// What `case/map-string` gives.
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
    name: "case/map-string",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 34 lines, sha256 d9c3a23704c5
