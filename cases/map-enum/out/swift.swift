/// Objects whose keys are the values of an enum; each may be absent.
public enum CaseMapEnum {
  public enum Level: String, CaseIterable, Sendable {
    case low
    case high
    case veryHigh = "very-high"
  }

  public enum ParamsInlineKey: String, CaseIterable, Sendable {
    case a
    case b
  }

  /// What `case/map-enum` takes.
  public struct Params: Equatable, Sendable {
    public var levels: [Level: UInt8]
    public var inline: [ParamsInlineKey: String]?

    public init(levels: [Level: UInt8], inline: [ParamsInlineKey: String]? = nil) {
      self.levels = levels
      self.inline = inline
    }
  }

  /// What `case/map-enum` gives.
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
    name: "case/map-enum",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 38 lines, sha256 a6cd9ab32823
