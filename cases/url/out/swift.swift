/// An absolute URL, kept character for character.
public enum CaseUrl {
  /// What `case/url` takes.
  public struct Params: Equatable, Sendable {
    public var value: AbsoluteURL

    public init(value: AbsoluteURL) {
      self.value = value
    }
  }

  /// What `case/url` gives.
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
  public static let info = CommandInfo(name: "case/url", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 32 lines, sha256 194175b334f5
