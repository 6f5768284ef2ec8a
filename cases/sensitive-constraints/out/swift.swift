/// A refusal by a constraint says what is wanted, and quotes neither a secret nor a key of a sensitive
/// map.
public enum CaseSensitiveConstraints {
  public struct Code: Equatable, Sendable {
    /// Matches `^[0-9]+$`.
    public var code: String

    public init(code: String) {
      self.code = code
    }
  }

  /// What `case/sensitive-constraints` takes.
  public struct Params: Equatable, Sendable, CustomReflectable {
    public var user: String
    /// Matches `^[0-9]{4}$`.
    public var pin: String
    /// 6 to 12 characters.
    public var word: String
    /// At most 2 items.
    public var few: [String]
    /// Between 1 and 70000000.
    public var amount: Int32
    public var codes: [String: Code]

    public init(user: String, pin: String, word: String, few: [String], amount: Int32, codes: [String: Code]) {
      self.user = user
      self.pin = pin
      self.word = word
      self.few = few
      self.amount = amount
      self.codes = codes
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(
        self,
        children: [
          "user": self.user as Any,
          "pin": "***",
          "word": "***",
          "few": "***",
          "amount": "***",
          "codes": "***",
        ],
        displayStyle: .struct
      )
    }
  }

  /// What `case/sensitive-constraints` gives.
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
    name: "case/sensitive-constraints",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 55 lines, sha256 5283b41792ea
