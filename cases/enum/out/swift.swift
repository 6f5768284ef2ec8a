/// One of the listed texts.
public enum CaseEnum {
  public enum Mode: String, CaseIterable, Sendable {
    case fast
    case slow = "SLOW"
    case verySlow = "very-slow"
    case empty = ""
    case twoWords = "two words"
    case `class`
    case n1 = "1"
    case itSQuoted = "it's \"quoted\""
    case lineBreak = "line\nbreak"
    case u1f600 = "😀"
  }

  /// What `case/enum` takes.
  public struct Params: Equatable, Sendable {
    public var value: Mode

    public init(value: Mode) {
      self.value = value
    }
  }

  /// What `case/enum` gives.
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
  public static let info = CommandInfo(name: "case/enum", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 34 lines, sha256 493fee9b4da7
