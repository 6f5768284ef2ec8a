/// What is deprecated still compiles, and travels as before.
public enum CaseDeprecated {
  public struct DeprecatedOldRow: Equatable, Sendable {
    public var n: Int8

    public init(n: Int8) {
      self.n = n
    }
  }

  /// The name in the specification of ``DeprecatedOldRow``.
  @available(*, deprecated, message: "gone soon")
  public typealias OldRow = DeprecatedOldRow

  /// What `case/deprecated` takes.
  public struct Params: Equatable, Sendable, CustomReflectable {
    @available(*, deprecated, message: "use fresh")
    public var old: String {
      get { storedOld }
      set { storedOld = newValue }
    }
    private var storedOld: String
    @available(*, deprecated, message: "Do not use it in new code.")
    public var older: DeprecatedOldRow? {
      get { storedOlder }
      set { storedOlder = newValue }
    }
    private var storedOlder: DeprecatedOldRow?
    public var fresh: String?

    /// Makes a value without the deprecated fields.
    public init(old: String, fresh: String? = nil) {
      self.storedOld = old
      self.storedOlder = nil
      self.fresh = fresh
    }

    /// Makes a value of its fields, also of the deprecated ones.
    @available(*, deprecated, message: "Do not use it in new code.")
    public init(old: String, older: DeprecatedOldRow? = nil, fresh: String? = nil) {
      self.storedOld = old
      self.storedOlder = older
      self.fresh = fresh
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(
        self,
        children: ["old": self.storedOld as Any, "older": self.storedOlder as Any, "fresh": "***"],
        displayStyle: .struct
      )
    }
  }

  /// What `case/deprecated` gives.
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
    name: "case/deprecated",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 49 lines, sha256 339b65dbc79a
