/// Any JSON value, null included.
public enum CaseJson {
  /// What `case/json` takes.
  public struct Params: Equatable, Sendable {
    public var value: JSONValue

    public init(value: JSONValue) {
      self.value = value
    }
  }

  /// What `case/json` gives.
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
  public static let info = CommandInfo(name: "case/json", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 32 lines, sha256 be723cce4ed0
