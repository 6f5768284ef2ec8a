/// What is JSON text, before any type is asked.
public enum CaseText {
  /// What `case/text` takes.
  public struct Params: Equatable, Sendable {
    public var value: String?
    public var n: Double?

    public init(value: String? = nil, n: Double? = nil) {
      self.value = value
      self.n = n
    }
  }

  /// What `case/text` gives.
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
  public static let info = CommandInfo(name: "case/text", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 34 lines, sha256 0b6141b81ee3
