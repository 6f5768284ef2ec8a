/// Who uses a deprecated field of a variant is warned.
public enum CaseDeprecatedVariants {
  public enum Shape: Equatable, Sendable {
    case line(length: Int32, size: Int32? = nil)
    case dot
  }

  /// What `case/deprecated-variants` takes.
  public struct Params: Equatable, Sendable {
    public var shape: Shape

    public init(shape: Shape) {
      self.shape = shape
    }
  }

  /// What `case/deprecated-variants` gives.
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
    name: "case/deprecated-variants",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 59 lines, sha256 3d36c5def433
