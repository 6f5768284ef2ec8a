/// One of the listed texts.
public enum CaseEnum {
  /// Mode.
  public enum Mode: String, CaseIterable, Sendable {
    /// Fast.
    case fast
    /// Slow.
    case slow = "SLOW"
    /// Very slow.
    case verySlow = "very-slow"
    /// Nameless.
    case empty = ""
    /// Two words.
    case twoWords = "two words"
    /// Class.
    case `class` = "class"
    /// \1.
    case n1 = "1"
    /// It s quoted.
    case itSQuoted = "it's \"quoted\""
    /// Line break.
    case lineBreak = "line\nbreak"
    /// U1f600.
    case u1f600 = "😀"
  }

  /// What `case/enum` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: Mode

    /// Makes a value of its fields.
    public init(value: Mode) {
      self.value = value
    }
  }

  /// What `case/enum` gives.
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

// codecs: 38 lines, sha256 17d80d569f11
