/// Objects whose keys are whole numbers, in canonical decimal digits.
public enum CaseMapInt {
  /// What `case/map-int` takes.
  public struct Params: Equatable, Sendable {
    public var small: [Int8: String]
    public var wide: [UInt32: Bool]?

    public init(small: [Int8: String], wide: [UInt32: Bool]? = nil) {
      self.small = small
      self.wide = wide
    }
  }

  /// What `case/map-int` gives.
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
  public static let info = CommandInfo(name: "case/map-int", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 34 lines, sha256 3bb6654551a8
