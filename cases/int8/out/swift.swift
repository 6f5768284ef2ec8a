/// A whole number from -128 to 127, a JSON number.
public enum CaseInt8 {
  /// What `case/int8` takes.
  public struct Params: Equatable, Sendable {
    public var value: Int8

    public init(value: Int8) {
      self.value = value
    }
  }

  /// What `case/int8` gives.
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
  public static let info = CommandInfo(name: "case/int8", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 32 lines, sha256 a286eb71e4e9
