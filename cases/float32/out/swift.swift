/// A finite float of 32 bits; what a double holds more is rounded, from the double.
public enum CaseFloat32 {
  /// What `case/float32` takes.
  public struct Params: Equatable, Sendable {
    public var value: Float

    public init(value: Float) {
      self.value = value
    }
  }

  /// What `case/float32` gives.
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
  public static let info = CommandInfo(name: "case/float32", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 32 lines, sha256 bb3bd0cae02b
