/// Who uses a deprecated field of a variant is warned.
public enum CaseDeprecatedVariants {
  /// Shape.
  public enum Shape: Equatable, Sendable {
    /// Line.
    case line(length: Int32, size: Int32? = nil)
    /// Dot.
    case dot
  }

  /// What `case/deprecated-variants` takes.
  public struct Params: Equatable, Sendable {
    /// Shape.
    public var shape: Shape

    /// Makes a value of its fields.
    public init(shape: Shape) {
      self.shape = shape
    }
  }

  /// What `case/deprecated-variants` gives.
  public struct Result: Equatable, Sendable {
    /// Makes a value without fields.
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }
}

// codecs: 65 lines, sha256 3f4732568e1a
