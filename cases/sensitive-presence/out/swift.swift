/// What is sensitive is hidden when it is there, and may be absent or null.
public enum CaseSensitivePresence {
  /// What `case/sensitive-presence` takes.
  public struct Params: Equatable, Sendable, CustomReflectable {
    /// User.
    public var user: String
    /// Must.
    public var must: String
    /// May.
    public var may: String?
    /// None.
    public var none: String?
    /// Both.
    public var both: Field<String>
    /// Given.
    public var given: String

    /// Makes a value of its fields.
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

    // swift-format-ignore
    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: [
          "user": self.user as Any,
          "must": "***",
          "may": "***",
          "none": "***",
          "both": "***",
          "given": "***",
        ], displayStyle: .struct)
    }
  }

  /// What `case/sensitive-presence` gives.
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

// codecs: 46 lines, sha256 087d4575cdd5
