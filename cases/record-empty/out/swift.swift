/// An object without fields, and a command without params.
public enum CaseRecordEmpty {
  public struct Nothing: Equatable, Sendable {
    public init() {}
  }

  /// What `case/record-empty` takes.
  public struct Params: Equatable, Sendable {
    public var nothing: Nothing
    public var list: [Nothing]?

    public init(nothing: Nothing, list: [Nothing]? = nil) {
      self.nothing = nothing
      self.list = list
    }
  }

  /// What `case/record-empty` gives.
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
    name: "case/record-empty",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 44 lines, sha256 a77e21e6d170
