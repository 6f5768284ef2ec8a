/// Lists of lists.
public enum CaseArrayNested {
  /// What `case/array-nested` takes.
  public struct Params: Equatable, Sendable {
    public var matrix: [[Double]]
    public var cube: [[[UInt8]]]?

    public init(matrix: [[Double]], cube: [[[UInt8]]]? = nil) {
      self.matrix = matrix
      self.cube = cube
    }
  }

  /// What `case/array-nested` gives.
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
    name: "case/array-nested",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 34 lines, sha256 ea5a8a7f12d6
