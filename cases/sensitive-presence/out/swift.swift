/// What is sensitive is hidden when it is there, and may be absent or null.
public enum CaseSensitivePresence {
  /// What `case/sensitive-presence` takes.
  public struct Params: Equatable, Sendable, CustomReflectable {
    public var user: String
    public var must: String
    public var may: String?
    public var none: String?
    public var both: Field<String>
    public var given: String

    public init(
      user: String,
      must: String,
      may: String? = nil,
      none: String?,
      both: Field<String> = .absent,
      given: String = "hush-default"
    ) {
      self.user = user
      self.must = must
      self.may = may
      self.none = none
      self.both = both
      self.given = given
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(
        self,
        children: [
          "user": self.user as Any,
          "must": "***",
          "may": "***",
          "none": "***",
          "both": "***",
          "given": "***",
        ],
        displayStyle: .struct
      )
    }
  }

  /// What `case/sensitive-presence` gives.
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
    name: "case/sensitive-presence",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 42 lines, sha256 f78fec01aed9
