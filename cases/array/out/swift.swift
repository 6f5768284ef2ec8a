/// A list of scalars.
public enum CaseArray {
  /// What `case/array` takes.
  public struct Params: Equatable, Sendable {
    public var texts: [String]
    public var longs: [Int64]
    public var flags: [Bool]

    public init(texts: [String], longs: [Int64], flags: [Bool]) {
      self.texts = texts
      self.longs = longs
      self.flags = flags
    }
  }

  /// What `case/array` gives.
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
  public static let info = CommandInfo(name: "case/array", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 36 lines, sha256 8169d1a8536a
