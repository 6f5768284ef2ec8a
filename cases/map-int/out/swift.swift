/// Objects whose keys are whole numbers, in canonical decimal digits.
public enum CaseMapInt {
  /// What `case/map-int` takes.
  public struct Params: Equatable, Sendable {
    /// Small.
    public var small: [Int8: String]
    /// Wide.
    public var wide: [UInt32: Bool]?

    /// Makes a value of its fields.
    public init(small: [Int8: String], wide: [UInt32: Bool]? = nil) {
      self.small = small
      self.wide = wide
    }
  }

  /// What `case/map-int` gives.
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

// codecs: 38 lines, sha256 8f8d35aedc88
