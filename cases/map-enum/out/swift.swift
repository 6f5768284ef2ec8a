/// Objects whose keys are the values of an enum; each may be absent.
public enum CaseMapEnum {
  /// Level.
  public enum Level: String, CaseIterable, Sendable {
    /// Low.
    case low
    /// High.
    case high
    /// Very high.
    case veryHigh = "very-high"
  }

  /// Params inline key.
  public enum ParamsInlineKey: String, CaseIterable, Sendable {
    /// A.
    case a
    /// B.
    case b
  }

  /// What `case/map-enum` takes.
  public struct Params: Equatable, Sendable {
    /// Levels.
    public var levels: [Level: UInt8]
    /// Inline.
    public var inline: [ParamsInlineKey: String]?

    /// Makes a value of its fields.
    public init(levels: [Level: UInt8], inline: [ParamsInlineKey: String]? = nil) {
      self.levels = levels
      self.inline = inline
    }
  }

  /// What `case/map-enum` gives.
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

// codecs: 42 lines, sha256 f55a6c933a62
