/// A whole number from -9007199254740991 to 9007199254740991, a JSON number.
public enum CaseInt53 {
  /// What `case/int53` takes.
  public struct Params: Equatable, Sendable {
    public var value: Int

    public init(value: Int) {
      self.value = value
    }
  }

  /// What `case/int53` gives.
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
  public static let info = CommandInfo(name: "case/int53", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 32 lines, sha256 6cc1cfbc1cd2
